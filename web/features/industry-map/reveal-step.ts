/** A screen this wide shows the flow and the head of the step under it at once. */
const wide = '(min-width: 40.01em)'

/**
 * Brings the step that is shown into view. Once one was chosen, its heading takes the focus, so that
 * the change is heard; on arrival the page's own heading keeps it.
 */
export function revealStep(why: 'arrived' | 'chosen'): void {
  // After the router, which puts a new page at its top.
  setTimeout(() => {
    const heading = document.querySelector<HTMLElement>('#step h2')
    if (heading === null) return
    if (why === 'arrived') {
      const target = matchMedia(wide).matches ? document.getElementById('steps') : heading
      target?.scrollIntoView({ block: 'start' })
      return
    }
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
    const { top } = heading.getBoundingClientRect()
    if (top < 0 || top > innerHeight * 0.7) heading.scrollIntoView({ block: 'start' })
  })
}
