import type { JSX } from 'solid-js'
import './switch.css'

export type SwitchProps = {
  readonly label: JSX.Element
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  /** Drawn in pencil: what it turns on is not law yet. */
  readonly draft?: boolean | undefined
  readonly describedBy?: string | undefined
}

/** On or off at once; a checkbox underneath, so that space and a tap turn it. */
export function Switch(props: SwitchProps): JSX.Element {
  return (
    <label data-component="switch" data-draft={props.draft ? '' : undefined}>
      <input
        type="checkbox"
        role="switch"
        checked={props.on}
        aria-checked={props.on}
        aria-describedby={props.describedBy}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
    </label>
  )
}
