import { For, type JSX, Show } from 'solid-js'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import { inWords } from '../../language.ts'
import { sayPolicies } from '../../messages/policies.ts'
import { Cite } from '../../ui/Cite.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { areaText } from './area-text.ts'
import { clauseHref } from './clause-tag.ts'

export type PayingClausesProps = {
  readonly document: PolicyDocument
  /** Of another area: one line until asked for. */
  readonly folded: boolean
}

/** The clauses that give money, each with what it says and the way to its words. */
export function PayingClauses(props: PayingClausesProps): JSX.Element {
  const words = () => sayPolicies()
  const clauses = () => props.document.clauses.filter(({ kind }) => kind === 'measure')
  const list = () => (
    <ul class="paying">
      <For each={clauses()}>
        {(clause) => (
          <li>
            <Cite
              tag={inWords(clause.tag)}
              label={inWords(props.document.title)}
              draft={props.document.draft}
              href={clauseHref(props.document, clause.id)}
            />
            <span>{inWords(clause.gist)}</span>
          </li>
        )}
      </For>
    </ul>
  )
  return (
    <SideSection heading={inWords(props.document.tag)} aside={<p>{words().paying}</p>}>
      <Show when={props.folded} fallback={list()}>
        <Disclosure summary={words().payingFolded(clauses().length, areaText(props.document))}>
          {list()}
        </Disclosure>
      </Show>
    </SideSection>
  )
}
