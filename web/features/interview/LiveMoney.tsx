import { type JSX, Show } from 'solid-js'
import type { Plan } from '../../../assessments/schema/result.ts'
import { say } from '../../language.ts'
import { Figure } from '../../ui/Figure.tsx'
import { Standing } from '../../ui/Standing.tsx'
import { useAssessment } from '../assessment/assessment.tsx'

/** What the records bring so far: in force, and apart from it, if the draft passes. */
export function LiveMoney(): JSX.Element {
  const { money } = useAssessment()
  const total = (plan: Plan, state: 'in-force' | 'draft') => (
    <div>
      <dt>
        <Standing state={state}>{say().standing[state]}</Standing>
      </dt>
      <dd>
        <Figure size="m" state={state} upTo={say().upTo} {...say().amount(plan.totalFen)} />
        <p class="muted">{say().live.eligible(plan.claims.length)}</p>
      </dd>
    </div>
  )
  return (
    <Show when={money()} fallback={<p class="muted">{say().live.computing}</p>}>
      {(known) => (
        <dl class="totals">
          {total(known().plan.inForce, 'in-force')}
          {total(known().plan.withDrafts, 'draft')}
        </dl>
      )}
    </Show>
  )
}
