import { inWords, say } from '../../language.ts'
import type { Voice } from './gate-words.ts'

/** The voice of the page's language. Reactive. */
export const voice = (): Voice => ({ say: say(), inWords })

/** A sum with its unit, as running text. Reactive. */
export function moneyText(fen: number): string {
  const { sign, value, unit } = say().result.money(fen)
  return `${sign}${value}${unit}`
}
