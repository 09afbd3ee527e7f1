import type { JSX } from 'solid-js'

/** The mark of the house: a staff filled to its reading, with four rungs. Sized by its parent. */
export function Emblem(): JSX.Element {
  return (
    <svg data-component="emblem" viewBox="0 0 28 28" aria-hidden="true">
      <path d="M4 4h5v20H4z" fill="none" stroke="currentColor" stroke-width="2" />
      <path d="M4 14h5v10H4z" fill="currentColor" />
      <path
        d="M9 4h16M9 10.67h16M9 17.33h16M9 24h16"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
      />
    </svg>
  )
}
