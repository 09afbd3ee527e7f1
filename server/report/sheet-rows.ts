import { type Coded, codedIn } from './cell-code.ts'
import { aside, baseOf, isMoney } from './request-fields.ts'
import { type CellValue, letterOf, MOST_ROWS, type ReadSheet } from './workbook.ts'
import { fenOf } from './yuan.ts'

/** What is wrong in a cell; rows count from 1 and columns are letters, as a spreadsheet shows them. */
export type SheetIssue = {
  readonly sheet: string
  readonly row: number
  readonly column: string
  readonly message: string
}

/** One row: what its filled cells say, by field. */
export type SheetRow = {
  readonly row: number
  readonly values: ReadonlyMap<string, Coded>
}

/** `columns` tells the letter of each field. */
export type SheetTable = {
  readonly rows: readonly SheetRow[]
  readonly columns: ReadonlyMap<string, string>
  readonly issues: readonly SheetIssue[]
}

/** Row 1 names the columns in words, row 2 by their fields; what is read follows. */
const FIELDS_ROW = 2

type Column = { readonly index: number; readonly letter: string; readonly field: string }
type Report = (row: number, column: string, message: string) => void

/** Reads the rows under the fields that are known; what is not known is an issue, never left out. */
export function tableIn(sheet: ReadSheet, fields: readonly string[]): SheetTable {
  const issues: SheetIssue[] = []
  const report: Report = (row, column, message) => {
    issues.push({ sheet: sheet.name, row, column, message })
  }
  if (sheet.rows.length >= MOST_ROWS) report(MOST_ROWS, 'A', 'more rows than can be read')
  const columns = columnsOf(sheet, fields, report)
  const rows = sheet.rows
    .slice(FIELDS_ROW)
    .map((cells, i) => rowOf(cells, FIELDS_ROW + 1 + i, columns, report))
    .filter(({ values }) => values.size > 0)
  return {
    rows,
    columns: new Map(
      columns.map(({ field, letter }) => [baseOf(field), letter] as const).reverse(),
    ),
    issues,
  }
}

const isEmpty = (cell: CellValue | undefined): cell is null | undefined | '' =>
  cell === null || cell === undefined || cell === ''

function columnsOf(sheet: ReadSheet, fields: readonly string[], report: Report): readonly Column[] {
  const heads = sheet.rows[FIELDS_ROW - 1] ?? []
  const widest = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0)
  const seen = new Set<string>()
  const columns: Column[] = []
  for (let index = 0; index < widest; index++) {
    const head = heads[index]
    const field = isEmpty(head) ? '' : String(head).trim()
    const letter = letterOf(index)
    if (aside.includes(field)) continue
    if (field === '') reportStray(sheet, index, report)
    else if (!fields.includes(baseOf(field))) {
      report(FIELDS_ROW, letter, `no such field: ${field}`)
    } else if (seen.has(field)) report(FIELDS_ROW, letter, `the field stands twice: ${field}`)
    else columns.push({ index, letter, field })
    seen.add(field)
  }
  for (const field of fields) {
    if (!seen.has(field)) report(FIELDS_ROW, 'A', `the column of ${field} is missing`)
  }
  return columns
}

/** A cell under no field would be lost without a word. */
function reportStray(sheet: ReadSheet, index: number, report: Report): void {
  const stray = sheet.rows.findIndex((row, r) => r >= FIELDS_ROW && !isEmpty(row[index]))
  if (stray !== -1) report(stray + 1, letterOf(index), 'row 2 names no field for this column')
}

function rowOf(
  cells: readonly CellValue[],
  row: number,
  columns: readonly Column[],
  report: Report,
): SheetRow {
  const values = new Map<string, Coded>()
  const named = columns.find(({ field }) => field === 'field')
  for (const { index, letter, field } of columns) {
    const cell = cells[index]
    if (isEmpty(cell)) continue
    const base = baseOf(field)
    const money = isMoney(base === 'value' && named ? String(cells[named.index] ?? '') : base)
    try {
      const value = money ? moneyOf(cell) : codedIn(cell)
      values.set(base, joined(values.get(base), value))
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      report(row, letter, `${base}: ${error.message}`)
    }
  }
  return { row, values }
}

/** Whole fen from a cell in yuan; anything that is no number or decimal is a value like others. */
function moneyOf(cell: NonNullable<CellValue>): Coded {
  const isAmount =
    typeof cell === 'number' || (typeof cell === 'string' && /^-?\d/.test(cell.trim()))
  if (!isAmount) return codedIn(cell)
  const fen = fenOf(cell)
  if (fen === null) throw new SyntaxError('expected an amount in yuan with at most two decimals')
  return fen
}

/** A list goes on where the columns before it ended. */
function joined(before: Coded | undefined, value: Coded): Coded {
  if (before === undefined) return value
  if (Array.isArray(before) && Array.isArray(value)) return [...before, ...value]
  throw new SyntaxError('expected the list to go on')
}
