import { divisions } from './content/industry-codes/divisions.ts'
import { normalCode } from './half-width.ts'
import type { IndustryDivision } from './schema/industry-code.ts'

/**
 * `form`: not a letter with two to four figures. `class`: another class than C, manufacturing.
 * `division`: C, but its first two figures are no division of manufacturing.
 */
export type IndustryCodeFault = 'form' | 'class' | 'division'

const byCode: ReadonlyMap<string, IndustryDivision> = new Map(
  divisions.map((division) => [division.code, division]),
)

/** A code as typed, `c3921` or the bare figures `3921`, as `C3921`. */
export function normalIndustryCode(text: string): string {
  const code = normalCode(text)
  return /^\d{2,4}$/.test(code) ? `C${code}` : code
}

/** The division (大类) that a code in its normal form lies in; null when it lies in none. */
export const divisionOf = (code: string): IndustryDivision | null =>
  /^C\d{2,4}$/.test(code) ? (byCode.get(code.slice(1, 3)) ?? null) : null

/**
 * What is wrong with a code of GB/T 4754-2017 in its normal form; null when nothing is. Of groups
 * and classes below a division (中类, 小类) the form alone is checked.
 */
export function industryCodeFault(code: string): IndustryCodeFault | null {
  if (!/^[A-T]\d{2,4}$/.test(code)) return 'form'
  if (!code.startsWith('C')) return 'class'
  return divisionOf(code) === null ? 'division' : null
}
