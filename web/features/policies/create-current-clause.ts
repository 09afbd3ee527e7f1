import { createSignal, onCleanup } from 'solid-js'

/**
 * Which of the watched clauses is read: the last one whose top has passed the upper third of the
 * window. `watch` is given each clause's element.
 */
export function createCurrentClause() {
  const [current, setCurrent] = createSignal<string | null>(null)
  const elements = new Set<HTMLElement>()
  const find = () => {
    const line = innerHeight / 3
    let last: HTMLElement | null = null
    for (const element of elements) {
      const { top } = element.getBoundingClientRect()
      if (top > line) continue
      if (last === null || top >= last.getBoundingClientRect().top) last = element
    }
    setCurrent(last?.id ?? null)
  }
  let frame = 0
  const soon = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(find)
  }
  addEventListener('scroll', soon, { passive: true })
  onCleanup(() => removeEventListener('scroll', soon))
  onCleanup(() => cancelAnimationFrame(frame))
  const watch = (element: HTMLElement) => {
    elements.add(element)
    soon()
    onCleanup(() => elements.delete(element))
  }
  return { current, watch }
}
