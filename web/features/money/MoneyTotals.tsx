import type { JSX } from 'solid-js'
import { Show } from 'solid-js'
import type { Plan, Plans } from '../../../assessments/schema/result.ts'
import { yuanOf } from '../../figures.ts'
import { say } from '../../language.ts'
import { sayMoney } from '../../messages/money.ts'
import { Figure } from '../../ui/Figure.tsx'
import { Standing } from '../../ui/Standing.tsx'
import { Totals } from '../../ui/Totals.tsx'

type Of = { readonly plan: Plan; readonly state: 'in-force' | 'draft' }

/** What can be claimed under the law, and what if the draft passes: never one sum. */
export function MoneyTotals(props: {
  readonly plan: Plans
  /** Whether a draft can apply where the firm is. */
  readonly drafts: boolean
}): JSX.Element {
  const total = ({ plan, state }: Of) => ({
    standing: <Standing state={state}>{say().standing[state]}</Standing>,
    figure: <TotalFigure plan={plan} state={state} />,
    note: <TotalNote plan={plan} state={state} />,
  })
  return (
    <Totals
      totals={[
        total({ plan: props.plan.inForce, state: 'in-force' }),
        ...(props.drafts ? [total({ plan: props.plan.withDrafts, state: 'draft' })] : []),
      ]}
    />
  )
}

function TotalFigure(props: Of): JSX.Element {
  const money = () => say().amount(props.plan.totalFen)
  return (
    <Figure
      size="l"
      state={props.state}
      upTo={say().upTo}
      sign={money().sign}
      value={money().value}
      unit={money().unit}
    />
  )
}

function TotalNote(props: Of): JSX.Element {
  const words = () => sayMoney()
  const yuan = () => yuanOf(props.plan.totalFen)
  const high = () => props.plan.totalRangeFen.high
  const most = () => (props.plan.optimal ? words().couldBe : words().neverMore)
  return (
    <>
      <span class="num">
        {props.state === 'draft' ? words().ifPassed(yuan()) : words().exactYuan(yuan())}
      </span>
      <Show when={high() > props.plan.totalFen}>
        <br />
        {most()(words().amountText(high()))}
      </Show>
    </>
  )
}
