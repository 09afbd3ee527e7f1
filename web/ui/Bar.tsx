import { For, type JSX } from 'solid-js'
import './bar.css'

export type BarState =
  | 'ink'
  | 'draft'
  | 'held'
  | 'missing'
  | 'unknown'
  | 'simulated'
  | 'over'
  | 'track'

export type BarPart = {
  readonly state: BarState
  /** In per cent of the bar's room. */
  readonly from?: number | undefined
  readonly to: number
}

export type BarProps = {
  readonly parts: readonly BarPart[]
  /** An upright line across the bar, in per cent. */
  readonly at?: number | undefined
}

/** For the eye alone: the same figures stand beside it. */
export function Bar(props: BarProps): JSX.Element {
  return (
    <span data-component="bar" aria-hidden="true">
      <For each={props.parts}>
        {(part) => (
          <i
            data-state={part.state}
            style={{ left: `${part.from ?? 0}%`, width: `${part.to - (part.from ?? 0)}%` }}
          />
        )}
      </For>
      <For each={props.at === undefined ? [] : [props.at]}>
        {(at) => <i data-state="at" style={{ left: `${at}%` }} />}
      </For>
    </span>
  )
}
