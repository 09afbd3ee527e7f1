import { createMemo, For, type JSX, Show } from 'solid-js'
import { Bar, type BarPart } from './Bar.tsx'
import '../styles/table.css'
import './waterfall.css'

export type WaterfallState = 'ink' | 'draft' | 'simulated'

export type WaterfallRow = {
  /** What is claimed, with its `Cite`. */
  readonly name: JSX.Element
  /** Where its pieces begin and end, all rows in one unit; a total may run from ink into draft. */
  readonly parts: readonly {
    readonly state: WaterfallState
    readonly from: number
    readonly to: number
  }[]
  readonly amount: string
  /** To the fen. */
  readonly exact?: string | undefined
  readonly total?: boolean | undefined
  readonly draft?: boolean | undefined
  /** Takes its length away: the next row begins where its piece begins. */
  readonly minus?: boolean | undefined
}

export type WaterfallProps = {
  readonly caption: string
  readonly heads: {
    readonly name: string
    readonly bar: string
    readonly amount: string
    readonly exact?: string | undefined
  }
  /** Units said again in the rows of a narrow screen, where the heads are gone. */
  readonly units?: { readonly amount: string; readonly exact: string } | undefined
  readonly rows: readonly WaterfallRow[]
}

/** A waterfall lying down: a row a claim, its amounts beside it. */
export function Waterfall(props: WaterfallProps): JSX.Element {
  const whole = createMemo(() =>
    Math.max(1, ...props.rows.flatMap((row) => row.parts.map((part) => part.to))),
  )
  const barOf = (row: WaterfallRow): readonly BarPart[] =>
    row.parts.map((part) => ({
      state: part.state,
      from: (part.from / whole()) * 100,
      to: (part.to / whole()) * 100,
    }))
  const endOf = (row: WaterfallRow) => {
    const ends = row.parts.map((part) => (row.minus ? part.from : part.to))
    return (Math.max(0, ...ends) / whole()) * 100
  }
  return (
    <table class="tt" data-component="waterfall">
      <caption class="sr">{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{props.heads.name}</th>
          <th scope="col" class="wide">
            {props.heads.bar}
          </th>
          <th scope="col" class="r">
            {props.heads.amount}
          </th>
          <Show when={props.heads.exact}>
            <th scope="col" class="r">
              {props.heads.exact}
            </th>
          </Show>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {(row, index) => (
            <tr
              data-state={row.draft ? 'draft' : 'in-force'}
              data-total={row.total ? '' : undefined}
            >
              <th scope="row">{row.name}</th>
              <td class="wide">
                <div class="room">
                  <Bar parts={barOf(row)} />
                  <Show when={index() < props.rows.length - 1}>
                    <i class="drop" style={{ left: `${endOf(row)}%` }} />
                  </Show>
                </div>
              </td>
              <td class="r num amount">
                <Show when={!row.total}>
                  <span class="plus">{row.minus ? '−' : '+'}</span>
                </Show>
                {row.amount}
                <span class="unit" data-not-in-file>
                  {props.units?.amount}
                </span>
              </td>
              <Show when={props.heads.exact}>
                <td class="r num exact">
                  {row.exact}
                  <span class="unit" data-not-in-file>
                    {props.units?.exact}
                  </span>
                </td>
              </Show>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}
