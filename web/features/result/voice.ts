import { inWords, say } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'
import type { Voice } from './gate-words.ts'

/** The voice of the page's language. Reactive. */
export const voice = (): Voice => ({ say: { ...say(), result: sayResult() }, inWords })

/** A sum with its unit, as running text. Reactive. */
export function moneyText(fen: number): string {
  const { sign, value, unit } = say().amount(fen)
  return `${sign}${value}${unit}`
}
