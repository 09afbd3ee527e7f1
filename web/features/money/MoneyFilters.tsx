import { For, type JSX } from 'solid-js'
import { sayMoney } from '../../messages/money.ts'

import type { StandingFilter } from './money-lines.ts'
import './money-filters.css'

export type MoneyOrder = 'amount' | 'clause'

export type MoneyFiltersProps = {
  readonly counts: Readonly<Record<StandingFilter, number>>
  readonly standing: StandingFilter
  readonly onStanding: (standing: StandingFilter) => void
  readonly order: MoneyOrder
  readonly onOrder: (order: MoneyOrder) => void
}

/** Which documents the table holds, and in which order. */
export function MoneyFilters(props: MoneyFiltersProps): JSX.Element {
  const words = () => sayMoney()
  const standings = () =>
    [
      { value: 'all', text: words().filter.all },
      { value: 'in-force', text: words().filter.inForce },
      { value: 'draft', text: words().filter.draft },
    ] as const
  const orders = () =>
    [
      { value: 'amount', text: words().byAmount },
      { value: 'clause', text: words().byClause },
    ] as const
  return (
    <div data-component="money-filters">
      <fieldset>
        <legend>{words().filter.standing}</legend>
        <For each={standings()}>
          {(one) => (
            <button
              type="button"
              aria-pressed={props.standing === one.value}
              onClick={() => props.onStanding(one.value)}
            >
              {words().filterCount(one.text, props.counts[one.value])}
            </button>
          )}
        </For>
      </fieldset>
      <fieldset>
        <legend>{words().filter.sort}</legend>
        <For each={orders()}>
          {(one) => (
            <button
              type="button"
              aria-pressed={props.order === one.value}
              onClick={() => props.onOrder(one.value)}
            >
              {one.text}
            </button>
          )}
        </For>
      </fieldset>
    </div>
  )
}
