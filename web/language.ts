import { createSignal } from 'solid-js'
import type { Words } from '../assessments/schema/words.ts'
import { en } from './messages/en/messages.ts'
import { type Messages, zh } from './messages/zh/messages.ts'

export type Language = 'zh' | 'en'

const kept = 'tidu.language'
const messages: Readonly<Record<Language, Messages>> = { zh, en }

const isLanguage = (value: string | null): value is Language => value === 'zh' || value === 'en'

/** The address wins, then what was chosen before, then Chinese. */
function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang')
  if (isLanguage(asked)) return asked
  const before = localStorage.getItem(kept)
  return isLanguage(before) ? before : 'zh'
}

const [language, setSignal] = createSignal<Language>(firstLanguage())

export { language }

/** Switches every word on the page at once, and keeps the choice. */
export function setLanguage(next: Language): void {
  localStorage.setItem(kept, next)
  document.documentElement.lang = next === 'zh' ? 'zh-CN' : 'en'
  setSignal(next)
}

/** The product's own words in the language of the page. Reactive. */
export const say = (): Messages => messages[language()]

/** Words of the content in the language of the page. Reactive. */
export const inWords = (words: Words): string => words[language()]
