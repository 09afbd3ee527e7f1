import { For, type JSX, Show } from 'solid-js'
import { inWords, say } from '../../language.ts'
import { Cite } from '../../ui/Cite.tsx'
import { clauseHref, clauseTag } from '../policies/clause-tag.ts'
import type { MoneyLine } from './money-lines.ts'
import { useDocuments } from './use-documents.ts'

/** Which other measures may not take the same thing, why, and how sure that is. */
export function ConflictNotes(props: { readonly line: MoneyLine }): JSX.Element {
  const words = () => say().money
  const { documents, conflicts } = useDocuments()
  const own = () => conflicts().filter((one) => one.measures.includes(props.line.measure.id))
  /** A clause once, however many of its measures are named. */
  const others = (measures: readonly string[]) => {
    const found = documents().flatMap((document) =>
      document.measures
        .filter(({ id }) => measures.includes(id) && id !== props.line.measure.id)
        .map(({ clause }) => ({ document, clause })),
    )
    return found.filter((one, i) => found.findIndex(({ clause }) => clause === one.clause) === i)
  }
  return (
    <Show when={own().length > 0}>
      <section class="conflicts">
        <h3>{words().conflictsHead}</h3>
        <For each={own()}>
          {(conflict) => (
            <p>
              <For each={others(conflict.measures)}>
                {({ document, clause }) => (
                  <>
                    <Cite
                      tag={inWords(clauseTag(document, clause))}
                      draft={document.draft}
                      href={clauseHref(document, clause)}
                    />{' '}
                  </>
                )}
              </For>
              {inWords(conflict.why)}
              <span class="confidence">{words().certainty[conflict.certainty]}</span>
            </p>
          )}
        </For>
      </section>
    </Show>
  )
}
