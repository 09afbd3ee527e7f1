import { For, type JSX, Show } from 'solid-js'
import { inWords, say } from '../../language.ts'
import { sayMoney } from '../../messages/money.ts'
import { sayMoneyPlan } from '../../messages/money-plan.ts'
import type { DocumentLines } from './money-lines.ts'
import './money-filters.css'

export type MoneyOrder = 'amount' | 'document'

export type MoneyFiltersProps = {
  /** The documents in sight. */
  readonly documents: readonly DocumentLines[]
  /** Null: all of them. */
  readonly document: string | null
  readonly onDocument: (document: string | null) => void
  readonly order: MoneyOrder
  readonly onOrder: (order: MoneyOrder) => void
}

/** Which documents the table holds, and in which order. */
export function MoneyFilters(props: MoneyFiltersProps): JSX.Element {
  const words = () => sayMoney()
  const choices = () => [
    {
      value: null,
      text: sayMoneyPlan().table.allDocuments,
      label: undefined,
      count: props.documents.reduce((sum, { lines }) => sum + lines.length, 0),
      draft: false,
    },
    ...props.documents.map(({ document, lines }) => ({
      value: document.id,
      text: inWords(document.tag),
      label: inWords(document.title),
      count: lines.length,
      draft: document.draft,
    })),
  ]
  const orders = () =>
    [
      { value: 'amount', text: words().byAmount },
      { value: 'document', text: sayMoneyPlan().table.byDocument },
    ] as const
  return (
    <div data-component="money-filters">
      <fieldset>
        <legend>{sayMoneyPlan().table.document}</legend>
        <For each={choices()}>
          {(one) => (
            <button
              type="button"
              aria-pressed={props.document === one.value}
              data-state={one.draft ? 'draft' : undefined}
              onClick={() => props.onDocument(one.value)}
            >
              {one.text}
              <span class="num">{one.count}</span>
              <Show when={one.label}>
                {(label) => (
                  <span class="sr">
                    {say().comma}
                    {label()}
                  </span>
                )}
              </Show>
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
