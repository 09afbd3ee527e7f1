import { For, type JSX, Show } from 'solid-js'
import { Bar, type BarState } from './Bar.tsx'
import '../styles/table.css'
import './contribution-table.css'

export type ContributionRow = {
  readonly name: JSX.Element
  /** Right-aligned figures, one for each head in `figures`. */
  readonly figures: readonly string[]
  /** Length of the bar against the longest: 0 to 100. */
  readonly bar: number
  readonly state?: BarState | undefined
  readonly share: string
}

export type ContributionTableProps = {
  readonly caption: string
  readonly heads: {
    readonly name: string
    readonly figures: readonly string[]
    readonly share: string
  }
  readonly rows: readonly ContributionRow[]
  readonly total?: { readonly name: JSX.Element; readonly share: string } | undefined
}

/** What each part adds to the whole, longest first; shares add up. */
export function ContributionTable(props: ContributionTableProps): JSX.Element {
  return (
    <table class="tt" data-component="contribution-table">
      <caption class="sr">{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{props.heads.name}</th>
          <For each={props.heads.figures}>
            {(head) => (
              <th scope="col" class="r">
                {head}
              </th>
            )}
          </For>
          <td class="wide" />
          <th scope="col" class="r">
            {props.heads.share}
          </th>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {(row) => (
            <tr>
              <th scope="row">{row.name}</th>
              <For each={row.figures}>{(figure) => <td class="r num">{figure}</td>}</For>
              <td class="wide">
                <Show when={row.bar > 0}>
                  <Bar parts={[{ state: row.state ?? 'missing', to: row.bar }]} />
                </Show>
              </td>
              <td class="r num">{row.share}</td>
            </tr>
          )}
        </For>
      </tbody>
      <Show when={props.total}>
        {(total) => (
          <tfoot>
            <tr>
              <th scope="row" colspan={props.heads.figures.length + 2}>
                {total().name}
              </th>
              <td class="r num">{total().share}</td>
            </tr>
          </tfoot>
        )}
      </Show>
    </table>
  )
}
