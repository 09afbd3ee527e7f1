import type { JSX } from 'solid-js'
import './standing.css'

export type StandingState = 'in-force' | 'draft' | 'ended'

export type StandingProps = {
  readonly state: StandingState
  readonly children: JSX.Element
}

/** How a document stands: ink, pencil, struck through. */
export function Standing(props: StandingProps): JSX.Element {
  return (
    <span data-component="standing" data-state={props.state}>
      {props.children}
    </span>
  )
}
