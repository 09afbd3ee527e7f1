import { For, type JSX } from 'solid-js'
import './mini-ladder.css'

export type MiniLadderProps = {
  /** Name and place: 先进级，四级之二. */
  readonly label: string
  readonly rungs: number
  readonly held: number
}

/** The ladder in a table's row: as many lines as rungs, the held ones thick. */
export function MiniLadder(props: MiniLadderProps): JSX.Element {
  return (
    <span data-component="mini-ladder" role="img" aria-label={props.label}>
      <For each={Array.from({ length: props.rungs }, (_, index) => props.rungs - index)}>
        {(rung) => <i data-held={rung <= props.held} />}
      </For>
    </span>
  )
}
