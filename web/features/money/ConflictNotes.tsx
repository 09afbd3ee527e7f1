import { For, type JSX, Show } from 'solid-js'
import { inWords } from '../../language.ts'
import { sayMoney } from '../../messages/money.ts'
import { Cite } from '../../ui/Cite.tsx'
import { clauseHref, clauseTag } from '../policies/clause-tag.ts'
import { conflictsOf } from './measure-conflicts.ts'
import type { MoneyLine } from './money-lines.ts'
import { useDocuments } from './use-documents.ts'

/** Which other measures may not take the same thing, why, and how sure that is. */
export function ConflictNotes(props: { readonly line: MoneyLine }): JSX.Element {
  const words = () => sayMoney()
  const { documents, conflicts, measures } = useDocuments()
  const own = () =>
    conflictsOf(
      props.line.measure.id,
      conflicts(),
      measures().map(({ id }) => id),
    )
  /** A clause once, however many of its measures are named. */
  const clausesOf = (ids: readonly string[]) =>
    documents().flatMap((document) =>
      document.clauses
        .filter(({ id }) =>
          document.measures.some((one) => one.clause === id && ids.includes(one.id)),
        )
        .map(({ id }) => ({ document, clause: id })),
    )
  return (
    <Show when={own().length > 0}>
      <section class="conflicts">
        <h3>{words().conflictsHead}</h3>
        <For each={own()}>
          {({ conflict, others }) => (
            <p>
              <For each={clausesOf(others)}>
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
