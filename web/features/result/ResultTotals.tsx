import { type JSX, Show } from 'solid-js'
import type { Money } from '../../../assessments/evaluate-money.ts'
import type { Plan } from '../../../assessments/schema/result.ts'
import { say } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'
import { Figure } from '../../ui/Figure.tsx'
import { Standing } from '../../ui/Standing.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { Totals } from '../../ui/Totals.tsx'
import { moneyText } from './voice.ts'

/** What is in force and what would be if the draft passes: side by side, never one sum. */
export function ResultTotals(props: { readonly money: Money | undefined }): JSX.Element {
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
                figure: <TotalFigure plan={money().plan.inForce} state="in-force" />,
                note: <TotalNote plan={money().plan.inForce} state="in-force" />,
              },
              {
                standing: <Standing state="draft">{say().standing.draft}</Standing>,
                figure: <TotalFigure plan={money().plan.withDrafts} state="draft" />,
                note: <TotalNote plan={money().plan.withDrafts} state="draft" />,
              },
            ]}
          />
        )}
      </Show>
    </div>
  )
}

type OnePlan = { readonly plan: Plan; readonly state: 'in-force' | 'draft' }

function TotalFigure(props: OnePlan): JSX.Element {
  const money = () => say().amount(props.plan.totalFen)
  return (
    <Figure
      size="l"
      state={props.state}
      upTo={props.plan.totalFen === 0 ? undefined : say().upTo}
      sign={money().sign}
      value={money().value}
      unit={money().unit}
    />
  )
}

function TotalNote(props: OnePlan): JSX.Element {
  const count = () => {
    const { claims, ifPassed, noClaims, noClaimsPassed } = sayResult()
    const n = props.plan.claims.length
    if (props.state === 'in-force') return n === 0 ? noClaims : claims(n)
    return n === 0 ? noClaimsPassed : ifPassed(n)
  }
  const most = () => (props.plan.optimal ? sayResult().couldBe : sayResult().neverMore)
  const couldBe = () => props.plan.totalRangeFen.high > props.plan.totalFen
  return (
    <>
      {count()}
      <Show when={couldBe()}>
        <br />
        {most()(moneyText(props.plan.totalRangeFen.high))}
      </Show>
    </>
  )
}
