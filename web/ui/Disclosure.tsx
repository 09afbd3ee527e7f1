import type { JSX } from 'solid-js'
import './disclosure.css'

export type DisclosureProps = {
  readonly summary: JSX.Element
  readonly open?: boolean | undefined
  readonly onToggle?: ((open: boolean) => void) | undefined
  readonly children: JSX.Element
}

export function Disclosure(props: DisclosureProps): JSX.Element {
  return (
    <details
      data-component="disclosure"
      open={props.open}
      onToggle={(event) => props.onToggle?.(event.currentTarget.open)}
    >
      <summary>{props.summary}</summary>
      <div class="matter">{props.children}</div>
    </details>
  )
}
