import { A } from '@solidjs/router'
import { For, type JSX } from 'solid-js'
import { sources } from '../../../assessments/content/sources.ts'
import type { Confidence } from '../../../assessments/schema/provenance.ts'
import { inWords, say } from '../../language.ts'
import { sayIndustryMap } from '../../messages/industry-map.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import './map-built-on.css'

/** What a map is built on and what it is not, how sure we are, and the documents that it names. */
export function MapBuiltOn(props: {
  readonly note: string
  readonly confidence: Confidence
  /** Ids of sources. */
  readonly sources: readonly string[]
}): JSX.Element {
  const words = () => sayIndustryMap().built
  return (
    <SideSection id="built-on" heading={words().head} aside={<p>{words().note}</p>}>
      <dl data-component="map-built-on">
        <div>
          <dt>{say().confidence[props.confidence]}</dt>
          <dd>{props.note}</dd>
        </div>
        <div>
          <dt>{say().standing.draft}</dt>
          <dd>
            {words().draft}
            {say().sentenceGap}
            <A href="/policies/zhuhai-2026-draft#zhuhai-2026-draft/3">{words().clause}</A>
          </dd>
        </div>
        <div>
          <dt>{words().sources}</dt>
          <dd>
            <ul>
              <For each={sources.filter(({ id }) => props.sources.includes(id))}>
                {(source) => (
                  <li>
                    {inWords(source.title)}{' '}
                    <span class="doc num" lang="zh-CN">
                      {source.number}
                    </span>
                    <small>{say().confidence[source.confidence]}</small>
                  </li>
                )}
              </For>
            </ul>
            <A href="/catalogue">{words().catalogue}</A>
          </dd>
        </div>
      </dl>
    </SideSection>
  )
}
