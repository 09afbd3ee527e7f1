import { For, type JSX } from 'solid-js'
import { Cell, type CellState } from './Cell.tsx'
import './ruler.css'

export type RulerProps = {
  /** One sentence with the same counts. */
  readonly label: string
  readonly cells: readonly CellState[]
}

/** The staff laid down: progress in gates settled, not in per cent. */
export function Ruler(props: RulerProps): JSX.Element {
  return (
    <div
      data-component="ruler"
      data-dense={props.cells.length > 60}
      role="img"
      aria-label={props.label}
    >
      <For each={props.cells}>{(state) => <Cell state={state} />}</For>
    </div>
  )
}
