import type { JSX } from 'solid-js'
import './mark.css'

export type MarkState = 'held' | 'missing' | 'unknown' | 'no' | 'unspecified' | 'ink' | 'caution'

export type MarkProps = {
  readonly state: MarkState
  /** The word: the shape never stands alone. */
  readonly children: JSX.Element
}

/** Shape first, then the word, colour last. */
export function Mark(props: MarkProps): JSX.Element {
  return (
    <span data-component="mark" data-state={props.state}>
      <span>{props.children}</span>
    </span>
  )
}
