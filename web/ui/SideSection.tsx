import { createUniqueId, type JSX } from 'solid-js'
import './side-section.css'

export type SideSectionProps = {
  readonly heading: JSX.Element
  /** One or two short paragraphs (`<p>`) under the head. */
  readonly aside?: JSX.Element
  /** Where links point to. */
  readonly id?: string | undefined
  readonly children: JSX.Element
}

/** A heavy rule, a side head, the matter. Below 1100 the head goes on top. */
export function SideSection(props: SideSectionProps): JSX.Element {
  const headingId = createUniqueId()
  return (
    <section data-component="side-section" id={props.id} aria-labelledby={headingId}>
      <header>
        <h2 id={headingId}>{props.heading}</h2>
        <div class="aside">{props.aside}</div>
      </header>
      <div class="matter">{props.children}</div>
    </section>
  )
}
