import { For, type JSX } from 'solid-js'
import { saySubmission } from '../../messages/submission.ts'
import { placeOnWay, wayOfCase } from './way-of-case.ts'

export type StateLineProps = {
  readonly state: Parameters<typeof wayOfCase>[0]
  readonly round: number
}

/** The states of a case in a line, the one that it is in marked. */
export function StateLine(props: StateLineProps): JSX.Element {
  const way = () => wayOfCase(props.state, props.round)
  const here = () => placeOnWay(way(), props.state)
  return (
    <ol class="way">
      <For each={way()}>
        {(state, at) => (
          <li>
            <span aria-current={at() === here() ? 'step' : undefined}>
              {saySubmission().state[state]}
            </span>
          </li>
        )}
      </For>
    </ol>
  )
}
