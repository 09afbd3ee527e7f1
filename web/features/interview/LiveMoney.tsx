import { type JSX, Show } from 'solid-js'
import type { Money } from '../../../assessments/evaluate-money.ts'
import { say } from '../../language.ts'
import { Standing } from '../../ui/Standing.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { createYearOver } from '../money/create-year-over.ts'
import { canDraftsApply } from '../money/draft-reach.ts'
import { DraftPart, PlanTotal } from '../money/PlanTotal.tsx'

/** What the records bring so far: in force, and apart from it, if a draft that can apply passes. */
export function LiveMoney(): JSX.Element {
  const { money } = useAssessment()
  return (
    <Show when={money()} fallback={<p class="muted">{say().live.computing}</p>}>
      {(known) => (
        <dl class="totals">
          <div>
            <dt>
              <Standing state="in-force">{say().standing['in-force']}</Standing>
            </dt>
            <Total money={known()} of="inForce" />
          </div>
          <Show when={canDraftsApply(known().measures)}>
            <div>
              <dt>{say().totals.ifPassed}</dt>
              <Total money={known()} of="withDrafts" />
            </div>
          </Show>
        </dl>
      )}
    </Show>
  )
}

function Total(props: { readonly money: Money; readonly of: 'inForce' | 'withDrafts' }) {
  const { asOf } = useAssessment()
  const yearOver = createYearOver()
  const count = () => props.money.plan[props.of].claims.length
  return (
    <dd>
      <PlanTotal money={props.money} of={props.of} size="m" />
      <Show when={props.of === 'withDrafts'}>
        <p class="muted">
          <DraftPart plan={props.money.plan} />
        </p>
      </Show>
      <Show when={count() > 0}>
        <p class="muted">{say().live.eligible(count())}</p>
      </Show>
      <Show when={yearOver(props.money.plan[props.of], asOf())}>
        {(sum) => <p class="muted">{sum()}</p>}
      </Show>
    </dd>
  )
}
