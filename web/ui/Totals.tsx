import type { JSX } from 'solid-js'
import { For } from 'solid-js'
import './totals.css'

export type Total = {
  /** A `Standing`. */
  readonly standing: JSX.Element
  /** A `Figure` of size l. */
  readonly figure: JSX.Element
  readonly note?: JSX.Element
}

/** Law and draft side by side, a dashed line between: never one sum. */
export function Totals(props: { readonly totals: readonly Total[] }): JSX.Element {
  return (
    <dl data-component="totals">
      <For each={props.totals}>
        {(total) => (
          <div>
            <dt>{total.standing}</dt>
            <dd>
              {total.figure}
              <p>{total.note}</p>
            </dd>
          </div>
        )}
      </For>
    </dl>
  )
}
