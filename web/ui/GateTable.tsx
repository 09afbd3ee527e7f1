import { For, type JSX, Show } from 'solid-js'
import { Cell, type CellState } from './Cell.tsx'
import './gate-table.css'

export type GateRow = {
  readonly state: CellState
  readonly name: JSX.Element
  readonly note?: JSX.Element
  /** What unfolds under the note, such as how the value was found. */
  readonly below?: JSX.Element
  readonly requirement: JSX.Element
  readonly present: JSX.Element
  /** A `Mark` with its word. */
  readonly distance: JSX.Element
  /** A `Cite`. */
  readonly source: JSX.Element
}

export type GateBound = {
  readonly name: string
  readonly note?: JSX.Element
  /** Held rungs are drawn in pine, others in ink. */
  readonly held?: boolean | undefined
}

export type GateTableProps = {
  readonly caption: string
  readonly heads: {
    readonly name: string
    readonly requirement: string
    readonly present: string
    readonly distance: string
    readonly source: string
  }
  readonly upper: GateBound
  /** The ground, where the lowest rung is not yet held. */
  readonly lower?: GateBound | undefined
  /** In the order of the caller: missing first. */
  readonly gates: readonly GateRow[]
  /** Said where there is no gate between the two. */
  readonly empty?: JSX.Element
}

/** The magnified interval between two rungs, with a rail of its own. Rows unfold below 640. */
export function GateTable(props: GateTableProps): JSX.Element {
  return (
    <table data-component="gate-table">
      <caption class="sr">{props.caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{props.heads.name}</th>
          <th scope="col">{props.heads.requirement}</th>
          <th scope="col">{props.heads.present}</th>
          <th scope="col">{props.heads.distance}</th>
          <th scope="col">{props.heads.source}</th>
        </tr>
      </thead>
      <tbody>
        <Bound {...props.upper} />
        <For
          each={props.gates}
          fallback={
            <tr class="empty">
              <td colspan="6">{props.empty}</td>
            </tr>
          }
        >
          {(gate) => (
            <tr>
              <td class="rail">
                <Cell state={gate.state} />
              </td>
              <th scope="row">
                <span class="name">{gate.name}</span>
                <small>{gate.note}</small>
                {gate.below}
              </th>
              <td data-l={props.heads.requirement}>
                <span>{gate.requirement}</span>
              </td>
              <td data-l={props.heads.present}>
                <span>{gate.present}</span>
              </td>
              <td class="distance">{gate.distance}</td>
              <td class="source">{gate.source}</td>
            </tr>
          )}
        </For>
        <Show when={props.lower}>{(lower) => <Bound {...lower()} />}</Show>
      </tbody>
    </table>
  )
}

function Bound(props: GateBound): JSX.Element {
  return (
    <tr class="bound" data-state={props.held ? 'held' : 'next'}>
      <td colspan="6">
        <div>
          <span class="rung-name">{props.name}</span>
          <span class="bound-note">{props.note}</span>
        </div>
      </td>
    </tr>
  )
}
