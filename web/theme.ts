import { createSignal } from 'solid-js'
import { remember, remembered } from './device-memory.ts'

export type Theme = 'system' | 'light' | 'dark'

const kept = 'tidu.theme'
const isTheme = (value: string | null): value is Theme =>
  value === 'system' || value === 'light' || value === 'dark'

function firstTheme(): Theme {
  const asked = new URLSearchParams(location.search).get('theme')
  if (isTheme(asked)) return asked
  const before = remembered(kept)
  return isTheme(before) ? before : 'system'
}

const [theme, setSignal] = createSignal<Theme>(firstTheme())

export { theme }

/** Light or dark by choice, or as the system wishes. */
export function setTheme(next: Theme): void {
  remember(kept, next)
  if (next === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = next
  setSignal(next)
}
