import { type JSX, Show } from 'solid-js'
import type { Money } from '../../../assessments/evaluate-money.ts'
import { yuanOf } from '../../../assessments/figures.ts'
import { say } from '../../language.ts'
import { sayMoney } from '../../messages/money.ts'
import { Standing } from '../../ui/Standing.tsx'
import { Totals } from '../../ui/Totals.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { createYearOver } from './create-year-over.ts'
import { DraftPart, PlanTotal } from './PlanTotal.tsx'

/** What can be claimed under the law, and what if the draft passes: never one sum. */
export function MoneyTotals(props: {
  readonly money: Money
  /** Whether the page also counts with the drafts. */
  readonly drafts: boolean
}): JSX.Element {
  return (
    <Totals
      totals={[
        {
          standing: <Standing state="in-force">{say().standing['in-force']}</Standing>,
          figure: <PlanTotal money={props.money} of="inForce" size="l" />,
          note: <TotalNote money={props.money} of="inForce" />,
        },
        ...(props.drafts
          ? [
              {
                standing: say().totals.ifPassed,
                figure: <PlanTotal money={props.money} of="withDrafts" size="l" />,
                note: <TotalNote money={props.money} of="withDrafts" />,
              },
            ]
          : []),
      ]}
    />
  )
}

function TotalNote(props: {
  readonly money: Money
  readonly of: 'inForce' | 'withDrafts'
}): JSX.Element {
  const { asOf } = useAssessment()
  const yearOver = createYearOver()
  const words = () => sayMoney()
  const plan = () => props.money.plan[props.of]
  const high = () => plan().totalRangeFen.high
  const most = () => (plan().optimal ? words().couldBe : words().neverMore)
  return (
    <>
      <Show when={plan().totalFen > 0}>
        <span class="line num">{words().exactYuan(yuanOf(plan().totalFen))}</span>
      </Show>
      <Show when={yearOver(plan(), asOf())}>{(sum) => <span class="line">{sum()}</span>}</Show>
      <Show when={props.of === 'withDrafts'}>
        <span class="line">
          <DraftPart plan={props.money.plan} />
        </span>
      </Show>
      <Show when={high() > plan().totalFen}>
        <span class="line">{most()(words().amountText(high()))}</span>
      </Show>
    </>
  )
}
