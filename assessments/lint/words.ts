import type { Flaw } from './flaw.ts'

const flaw = (path: string, message: string): Flaw => ({ rule: 'words', path, message })

const chinese = /\p{Script=Han}/u
/** A name may stay in Chinese inside an English sentence; a clause may not. */
const chineseClause = /\p{Script=Han}{8}/u
const sentence = /[a-z]+ [a-z]+ [a-z]+/i
const spacedLatin = /\p{Script=Han} [A-Za-z0-9]|[A-Za-z0-9] \p{Script=Han}/u

/** Words that are not said in one of the two languages, anywhere in a value. */
export function wordFlaws(value: unknown, path = ''): Flaw[] {
  if (typeof value !== 'object' || value === null) return []
  const at = (key: string | number) => (path === '' ? `${key}` : `${path}.${key}`)
  if (Array.isArray(value)) return value.flatMap((one, i) => wordFlaws(one, at(i)))
  const fields = Object.entries(value)
  const isWords = 'zh' in value || 'en' in value
  if (!isWords) return fields.flatMap(([key, one]) => wordFlaws(one, at(key)))
  const said = value as { readonly zh?: unknown; readonly en?: unknown }
  return [
    ...languageFlaws(said.zh, at('zh')),
    ...languageFlaws(said.en, at('en')),
    ...pair(said, at),
  ]
}

function languageFlaws(words: unknown, path: string): Flaw[] {
  if (typeof words !== 'string' || words.trim() === '') return [flaw(path, 'is missing')]
  return words.trim() === words ? [] : [flaw(path, 'begins or ends with a space')]
}

function pair(
  { zh, en }: { readonly zh?: unknown; readonly en?: unknown },
  at: (key: string) => string,
): Flaw[] {
  if (typeof zh !== 'string' || typeof en !== 'string') return []
  if (zh === en && chinese.test(zh)) return [flaw(at('en'), 'is not translated')]
  if (!chinese.test(zh) && sentence.test(zh)) return [flaw(at('zh'), 'is not translated')]
  if (chineseClause.test(en)) return [flaw(at('en'), 'holds a clause in Chinese')]
  return spacedLatin.test(zh) ? [flaw(at('zh'), 'a space sets off Latin or figures')] : []
}
