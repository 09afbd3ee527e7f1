import { createEffect, onCleanup } from 'solid-js'
import { say } from '../../language.ts'

/** Names the page in the browser's tab, and gives the name back when the page is left. */
export function makePageTitle(name: () => string): void {
  createEffect(() => {
    document.title = `${name()} · ${say().brand}`
  })
  onCleanup(() => {
    document.title = say().title
  })
}
