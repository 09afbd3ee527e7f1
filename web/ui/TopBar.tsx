import type { JSX } from 'solid-js'
import { Emblem } from './Emblem.tsx'
import './top-bar.css'

export type TopBarProps = {
  readonly brand: string
  readonly home: string
  /** Name of the link to the first page; it begins with the brand. */
  readonly homeLabel: string
  readonly navLabel?: string | undefined
  /** Links; the current one carries `aria-current`. */
  readonly nav?: JSX.Element
  /** Links, firm and marks at the end of the line; `data-wide` hides a child below 1100. */
  readonly meta?: JSX.Element
}

export function TopBar(props: TopBarProps): JSX.Element {
  return (
    <header data-component="top-bar">
      <div class="page">
        <a class="brand" href={props.home} aria-label={props.homeLabel}>
          <Emblem />
          <span>{props.brand}</span>
        </a>
        <nav aria-label={props.navLabel}>{props.nav}</nav>
        <div class="meta">{props.meta}</div>
      </div>
    </header>
  )
}
