import { createSignal } from 'solid-js'
import type { Words } from '../assessments/schema/words.ts'
import { remember, remembered } from './device-memory.ts'
import { first } from './messages/first.ts'

export type Language = 'zh' | 'en'

const kept = 'tidu.language'

const isLanguage = (value: string | null): value is Language => value === 'zh' || value === 'en'

/** The address wins, then what was chosen before, then Chinese. */
function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang')
  if (isLanguage(asked)) return asked
  const before = remembered(kept)
  return isLanguage(before) ? before : 'zh'
}

const [language, setSignal] = createSignal<Language>(firstLanguage())

export { language }

/** Switches every word on the page at once, and keeps the choice. */
export function setLanguage(next: Language): void {
  remember(kept, next)
  document.documentElement.lang = next === 'zh' ? 'zh-CN' : 'en'
  setSignal(next)
}

/** Words in two languages, said in the language of the page. Reactive. */
export const sayIn =
  <Said>(words: { readonly zh: Said; readonly en: NoInfer<Said> }): (() => Said) =>
  () =>
    words[language()]

/** The product's own words on every page and in the interview. Reactive. */
export const say = sayIn(first)

/** Words of the content in the language of the page. Reactive. */
export const inWords = (words: Words): string => words[language()]
