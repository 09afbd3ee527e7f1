import { For, type JSX, Show } from 'solid-js'
import { sayTrace } from '../../messages/trace.ts'
import { useAssessment } from '../assessment/assessment.tsx'
import { Dated } from '../policies/Dated.tsx'
import { recordTitleFor } from '../records/record-words.ts'
import type { MoneyLine } from './money-lines.ts'
import { traceSentences } from './trace-sentences.ts'

/** How the amount came about, to be read aloud; the steps stand below it to the fen. */
export function TraceSentences(props: { readonly line: MoneyLine }): JSX.Element {
  const { draft } = useAssessment()
  const factOf = (record: string) => draft.records.find(({ id }) => id === record)
  const titleOf = (record: string) => {
    const fact = factOf(record)
    return fact === undefined ? undefined : recordTitleFor(props.line.measure.feed, fact)
  }
  const sentences = () =>
    traceSentences(
      {
        steps: props.line.result.trace.steps,
        titleOf,
        kindOf: (record) => factOf(record)?.kind,
        quantumFen: props.line.document.rounding?.quantumFen ?? 1,
        isMatch: props.line.measure.amount.basis === 'match',
      },
      sayTrace(),
    )
  return (
    <Show when={sentences().length > 0}>
      <div class="sentences">
        <For each={sentences()}>
          {(sentence) => (
            <p>
              <Dated text={sentence} />
            </p>
          )}
        </For>
      </div>
    </Show>
  )
}
