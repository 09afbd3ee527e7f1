import { For, type JSX } from 'solid-js'
import './segmented.css'

export type Segment = {
  readonly value: string
  readonly text: string
  /** Dashed: not known yet. */
  readonly unknown?: boolean | undefined
}

export type SegmentedProps = {
  readonly name: string
  readonly legend: JSX.Element
  readonly legendShown?: boolean | undefined
  readonly segments: readonly Segment[]
  readonly value: string | undefined
  readonly onChange: (value: string) => void
}

/** A few short answers side by side; radios underneath, so arrow keys move. */
export function Segmented(props: SegmentedProps): JSX.Element {
  return (
    <fieldset data-component="segmented">
      <legend classList={{ sr: props.legendShown !== true }}>{props.legend}</legend>
      <div class="row">
        <For each={props.segments}>
          {(segment) => (
            <label data-unknown={segment.unknown ? '' : undefined}>
              <input
                type="radio"
                name={props.name}
                value={segment.value}
                checked={props.value === segment.value}
                onChange={() => props.onChange(segment.value)}
              />
              <span>{segment.text}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  )
}
