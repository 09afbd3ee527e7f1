import type { JSX } from 'solid-js'
import './cell.css'

export type CellState = 'held' | 'missing' | 'unknown'

/** One gate on a rail: solid, hollow or dotted. Whoever draws the rail gives the words. */
export function Cell(props: { readonly state: CellState }): JSX.Element {
  return <i data-component="cell" data-state={props.state} />
}
