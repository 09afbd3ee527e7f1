import { A } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import type { Paying } from '../../../assessments/remedy/paying.ts'
import { say } from '../../language.ts'
import { sayRemedies } from '../../messages/remedies.ts'
import { Mark } from '../../ui/Mark.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { progressOf, stepsFor } from '../interview/steps.ts'
import { missingFact } from '../money/missing-facts.ts'
import { missingWords } from '../money/missing-words.ts'
import { failedText } from '../money/money-words.ts'

const shapes = { true: 'held', false: 'missing', null: 'unknown' } as const

/** Whether the firm meets what the measure asks of it; what fails, and what is still to be told. */
export function PayingConditions(props: { readonly paying: Paying }): JSX.Element {
  const { draft } = useAssessment()
  const words = () => sayRemedies().pays
  const verdict = () => {
    const { entitled } = props.paying
    return entitled === null ? words().open : entitled ? words().entitled : words().not
  }
  const failed = () =>
    props.paying.conditions
      .filter(({ reason }) => reason.holds === false)
      .map(({ reason }) =>
        failedText({ rule: reason.rule, holds: false, records: [] }, props.paying),
      )
  const open = () => {
    if (props.paying.entitled !== null) return []
    const screens = {
      steps: stepsFor(draft),
      isOpen: (step: Parameters<typeof progressOf>[1]) => progressOf(draft, step) !== 'done',
    }
    const paths = props.paying.conditions.flatMap((one) => one.open)
    return [...new Set(paths)].map((path) => missingFact(path, screens))
  }
  const besides = () =>
    props.paying.measure.record.flatMap((one) =>
      one.ask === 'is' ? (words().besides[one.field] ?? []) : [],
    )
  return (
    <div class="conditions">
      <Mark state={shapes[`${props.paying.entitled}`]}>{verdict()}</Mark>
      <Show when={failed().length > 0}>
        <small>{failed().join(say().listed)}</small>
      </Show>
      <Show when={open().length > 0}>
        <ul>
          <For each={open()}>
            {(fact) => (
              <li>
                <A href={fact.href}>
                  {missingWords(fact, { records: draft.records, measures: [] })}
                </A>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <For each={besides()}>{(one) => <small>{one}</small>}</For>
    </div>
  )
}
