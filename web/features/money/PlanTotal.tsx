import { type JSX, Show } from 'solid-js'
import type { Money } from '../../../assessments/evaluate-money.ts'
import { say } from '../../language.ts'
import { Figure } from '../../ui/Figure.tsx'
import { Standing } from '../../ui/Standing.tsx'
import { withoutFigure } from './draft-reach.ts'

export type PlanTotalProps = {
  readonly money: Money
  readonly of: 'inForce' | 'withDrafts'
  readonly size: 'm' | 'l'
}

/** The most that a plan comes to; with nothing to add up, what is met without a sum in its text. */
export function PlanTotal(props: PlanTotalProps): JSX.Element {
  const fen = () => props.money.plan[props.of].totalFen
  const open = () => withoutFigure(props.money.measures, props.of === 'withDrafts')
  const amount = () => say().amount(fen())
  return (
    <Show
      when={fen() === 0 && open() > 0}
      fallback={
        <Figure
          size={props.size}
          state={props.of === 'withDrafts' ? 'draft' : 'in-force'}
          upTo={fen() === 0 ? undefined : say().upTo}
          sign={amount().sign}
          value={amount().value}
          unit={amount().unit}
        />
      }
    >
      <Figure size={props.size} unspecified={say().totals.withoutFigure(open())} />
    </Show>
  )
}

/** What the drafts add to the law: the only part of the second total that is draft. */
export function DraftPart(props: { readonly plan: Money['plan'] }): JSX.Element {
  const more = () => props.plan.withDrafts.totalFen - props.plan.inForce.totalFen
  const text = () => {
    const { sign, value, unit } = say().amount(more())
    return say().totals.more(`${sign}${value}${unit}`)
  }
  return (
    <Show when={more() > 0} fallback={say().totals.same}>
      <Standing state="draft">{say().standing.draft}</Standing> {text()}
    </Show>
  )
}
