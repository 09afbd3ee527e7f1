/** What a cell holds. A `Date` is a civil day, midnight in UTC; null is an empty cell. */
export type CellValue = string | number | boolean | Date | null

/** A sheet as it is read: a formula whose figure the file does not hold is `#` and its text. */
export type ReadSheet = {
  readonly name: string
  readonly rows: readonly (readonly CellValue[])[]
}

/** More rows than any request has: what a file holds beyond is not read. */
export const MOST_ROWS = 10_000

/** The letters of a column counted from 0: A, B, … Z, AA. */
export function letterOf(column: number): string {
  const rest = Math.floor(column / 26)
  return `${rest === 0 ? '' : letterOf(rest - 1)}${String.fromCharCode(65 + (column % 26))}`
}

/** The sheets that hold all that was filled in, by their names in both languages. */
export const statementSheets = {
  enterprise: { zh: '企业', en: 'Enterprise' },
  answers: { zh: '答案', en: 'Answers' },
  evidence: { zh: '依据', en: 'Evidence' },
  records: { zh: '记录', en: 'Records' },
} as const
export type StatementSheet = keyof typeof statementSheets
