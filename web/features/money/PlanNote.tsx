import { For, type JSX, Show } from 'solid-js'
import { yuanOf } from '../../../assessments/figures.ts'
import { isYearOver } from '../../../assessments/measure/last-day.ts'
import type { Plan, Plans } from '../../../assessments/schema/result.ts'
import { say } from '../../language.ts'
import { sayMoney } from '../../messages/money.ts'
import { sayMoneyPlan } from '../../messages/money-plan.ts'

import { useAssessment } from '../assessment/assessment.tsx'
import type { MoneyLine } from './money-lines.ts'
import { planDifference } from './plan-difference.ts'
import { useDraftSwitch } from './use-draft-switch.ts'

/** Whether the best combination takes this measure, and what it would lose by it if not. */
export function PlanNote(props: { readonly line: MoneyLine }): JSX.Element {
  const { money, asOf } = useAssessment()
  const { drafts } = useDraftSwitch()
  const words = () => sayMoney()
  const id = () => props.line.measure.id
  const notesOf = (plan: Plan, taken: (year: number, yuan: string) => string): string[] => [
    ...plan.claims
      .filter(({ measure }) => measure === id())
      .map(({ year, amountFen }) => taken(year, yuanOf(amountFen)) + overNote(year)),
    ...plan.notChosen
      .filter(({ measure }) => measure === id())
      .map(({ year, lossFen }) => leftOut(year, lossFen)),
  ]
  const overNote = (year: number): string =>
    isYearOver(year, props.line.measure.window, asOf())
      ? `${say().sentenceGap}${sayMoneyPlan().apply.yearOver}`
      : ''
  const leftOut = (year: number, lossFen: number | null): string => {
    if (lossFen === null) return words().notInPlanOpen(year)
    if (lossFen === 0) return words().notInPlanEven(year)
    return words().notInPlan(year, words().amountText(lossFen))
  }
  const notes = () => {
    const plan = money()?.plan
    if (plan === undefined) return []
    return props.line.document.draft
      ? notesOf(plan.withDrafts, words().inDraftPlan)
      : [
          ...notesOf(plan.inForce, words().inPlan),
          ...(drafts() ? goesOf(plan).map(({ year }) => words().goesIfPassed(year)) : []),
        ]
  }
  const goesOf = (plan: Plans) =>
    planDifference(plan)
      .goes.map(({ claim }) => claim)
      .filter(({ measure }) => measure === id())
  return (
    <Show when={notes().length > 0}>
      <div class="plan-note">
        <For each={notes()}>{(note) => <p>{note}</p>}</For>
      </div>
    </Show>
  )
}
