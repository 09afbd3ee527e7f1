import { A } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import type { ApplicationGuide } from '../../../assessments/schema/application-guide.ts'
import { inWords, say } from '../../language.ts'
import { sayGuide } from '../../messages/guide.ts'
import { SideSection } from '../../ui/SideSection.tsx'

/** The reader's address of a clause: `zhuhai-2025/3` stands in the document `zhuhai-2025`. */
const clauseHref = (clause: string): string => `/policies/${clause.split('/')[0]}#${clause}`

/** What has a source, how sure it is, and what is our own. */
export function BuiltOn(props: { readonly guide: ApplicationGuide }): JSX.Element {
  return (
    <SideSection
      id="built-on"
      heading={sayGuide().built.head}
      aside={<p>{sayGuide().built.note}</p>}
    >
      <dl data-component="built-on">
        <For each={props.guide.builtOn}>
          {(item) => (
            <div>
              <dt>{say().confidence[item.confidence]}</dt>
              <dd>
                {inWords(item.text)}
                <Show when={item.clause}>
                  {(clause) => (
                    <>
                      {say().sentenceGap}
                      <A href={clauseHref(clause())}>{sayGuide().built.clause}</A>
                    </>
                  )}
                </Show>
              </dd>
            </div>
          )}
        </For>
      </dl>
    </SideSection>
  )
}
