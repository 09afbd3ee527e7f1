import { type JSX, Show } from 'solid-js'
import type { Money } from '../../../assessments/evaluate-money.ts'
import type { Day } from '../../../assessments/schema/provenance.ts'
import { say } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'
import { Standing } from '../../ui/Standing.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { Totals } from '../../ui/Totals.tsx'
import { createYearOver } from '../money/create-year-over.ts'
import { canDraftsApply, withoutFigure } from '../money/draft-reach.ts'
import { DraftPart, PlanTotal } from '../money/PlanTotal.tsx'
import { moneyText } from './voice.ts'

/** What is in force and, where a draft can apply, what would be if it passes: never one sum. */
export function ResultTotals(props: {
  readonly money: Money | undefined
  readonly asOf: Day
}): JSX.Element {
  return (
    <div class="result-totals">
      <Show
        when={props.money}
        fallback={<StateNote state="loading" heading={sayResult().computing} />}
      >
        {(money) => (
          <Totals
            totals={[
              {
                standing: <Standing state="in-force">{say().standing['in-force']}</Standing>,
                figure: <PlanTotal money={money()} of="inForce" size="l" />,
                note: <TotalNote money={money()} of="inForce" asOf={props.asOf} />,
              },
              ...(canDraftsApply(money().measures)
                ? [
                    {
                      standing: say().totals.ifPassed,
                      figure: <PlanTotal money={money()} of="withDrafts" size="l" />,
                      note: <TotalNote money={money()} of="withDrafts" asOf={props.asOf} />,
                    },
                  ]
                : []),
            ]}
          />
        )}
      </Show>
    </div>
  )
}

type OnePlan = {
  readonly money: Money
  readonly of: 'inForce' | 'withDrafts'
  readonly asOf: Day
}

function TotalNote(props: OnePlan): JSX.Element {
  const yearOver = createYearOver()
  const plan = () => props.money.plan[props.of]
  const count = () => {
    const { claims, ifPassed, noClaims, noClaimsPassed } = sayResult()
    const n = plan().claims.length
    // What is met without a sum stands in the head already.
    if (n === 0 && withoutFigure(props.money.measures, props.of === 'withDrafts') > 0) return ''
    if (props.of === 'inForce') return n === 0 ? noClaims : claims(n)
    return n === 0 ? noClaimsPassed : ifPassed(n)
  }
  const most = () => (plan().optimal ? sayResult().couldBe : sayResult().neverMore)
  const couldBe = () => plan().totalRangeFen.high > plan().totalFen
  return (
    <>
      <Show when={props.of === 'withDrafts'}>
        <span class="line">
          <DraftPart plan={props.money.plan} />
        </span>
      </Show>
      <Show when={count() !== ''}>
        <span class="line">{count()}</span>
      </Show>
      <Show when={yearOver(plan(), props.asOf)}>{(sum) => <span class="line">{sum()}</span>}</Show>
      <Show when={couldBe()}>
        <span class="line">{most()(moneyText(plan().totalRangeFen.high))}</span>
      </Show>
    </>
  )
}
