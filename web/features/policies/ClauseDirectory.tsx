import { For, type JSX, Show } from 'solid-js'
import type { Clause } from '../../../assessments/schema/clause.ts'
import { inWords } from '../../language.ts'
import { sayPolicies } from '../../messages/policies.ts'

export type ClauseDirectoryProps = {
  readonly document: string
  readonly clauses: readonly Clause[]
  readonly current: string | null
  /** How many finds a clause holds; empty when nothing is sought. */
  readonly finds: ReadonlyMap<string, number>
}

/** Every clause of the document; the one on screen is marked. Those that give money stand out. */
export function ClauseDirectory(props: ClauseDirectoryProps): JSX.Element {
  let list!: HTMLOListElement
  return (
    <nav data-component="clause-directory" aria-label={sayPolicies().clauses}>
      <ol ref={list}>
        <For each={props.clauses}>
          {(clause) => (
            <li data-kind={clause.kind}>
              <a
                href={`/policies/${props.document}#${clause.id}`}
                title={inWords(clause.gist)}
                aria-current={props.current === clause.id ? 'location' : undefined}
              >
                <span class="doc">{shortTag(inWords(clause.tag))}</span>
                <span class="what">{inWords(clause.gist)}</span>
                <Show when={props.finds.get(clause.id)}>
                  {(n) => <span class="finds num">{n()}</span>}
                </Show>
              </a>
            </li>
          )}
        </For>
      </ol>
    </nav>
  )
}

/** The item without the document, which stands in the title: 珠25·三 is 三 here. */
const shortTag = (tag: string): string => tag.slice(tag.indexOf('·') + 1)
