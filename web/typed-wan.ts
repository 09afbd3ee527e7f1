import { decimalOf } from '../assessments/ladder/decimal.ts'

// Money as it is typed into a field, in ten thousand yuan.

/** Ten thousand yuan as typed, at most six decimals, in whole fen; null when it is no such number. */
export function fenOfWan(text: string): number | null {
  const match = /^\s*(\d{1,9})(?:\.(\d{1,6}))?\s*$/.exec(text.replaceAll(',', ''))
  if (match === null) return null
  return Number(match[1]) * 1_000_000 + Number((match[2] ?? '').padEnd(6, '0'))
}

/** Fen as ten thousand yuan with just the decimals it needs, for a field that can be edited. */
export function wanTextOf(fen: number): string {
  return decimalOf(fen, 6)
}
