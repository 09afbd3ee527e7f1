import { CellError, type Coded, codedIn } from '../../../../assessments/workbook/cell-code.ts'
import { aside, baseOf, isMoney } from '../../../../assessments/workbook/fields.ts'
import {
  type CellValue,
  letterOf,
  MOST_ROWS,
  type ReadSheet,
} from '../../../../assessments/workbook/sheet.ts'
import { fenOf } from '../../../../assessments/workbook/yuan.ts'
import type { Fault, PlacedFault } from './fault.ts'

/** One row: what its filled cells say, by field. */
export type SheetRow = {
  readonly row: number
  readonly values: ReadonlyMap<string, Coded>
}

/** `columns` tells the letter of each field. */
export type SheetTable = {
  readonly name: string
  readonly rows: readonly SheetRow[]
  readonly columns: ReadonlyMap<string, string>
  readonly faults: readonly PlacedFault[]
}

/** Row 1 names the columns in words, row 2 by their fields; what is read follows. */
const FIELDS_ROW = 2

type Column = { readonly index: number; readonly letter: string; readonly field: string }
type Report = (row: number, column: string, fault: Fault, field?: string) => void

/** Reads the rows under the fields that are known; what is not known is a fault, never left out. */
export function tableIn(sheet: ReadSheet, fields: readonly string[]): SheetTable {
  const { name } = sheet
  const faults: PlacedFault[] = []
  const report: Report = (row, column, fault, field) => {
    faults.push({ sheet: name, row, column, field: field ?? null, fault })
  }
  if (sheet.rows.length >= MOST_ROWS) report(MOST_ROWS, 'A', { kind: 'too-many-rows' })
  const columns = columnsOf(sheet, fields, report)
  const rows = sheet.rows
    .slice(FIELDS_ROW)
    .map((cells, i) => rowOf(cells, FIELDS_ROW + 1 + i, columns, report))
    .filter(({ values }) => values.size > 0)
  const letters = columns.map(({ field, letter }) => [baseOf(field), letter] as const)
  return { name, rows, columns: new Map(letters.reverse()), faults }
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
      report(FIELDS_ROW, letter, { kind: 'unknown-field', name: field })
    } else if (seen.has(field)) report(FIELDS_ROW, letter, { kind: 'field-twice', name: field })
    else columns.push({ index, letter, field })
    seen.add(field)
  }
  for (const field of fields) {
    if (!seen.has(field)) report(FIELDS_ROW, 'A', { kind: 'column-missing', name: field })
  }
  return columns
}

/** A cell under no field would be lost without a word. */
function reportStray(sheet: ReadSheet, index: number, report: Report): void {
  const stray = sheet.rows.findIndex((row, r) => r >= FIELDS_ROW && !isEmpty(row[index]))
  if (stray !== -1) report(stray + 1, letterOf(index), { kind: 'stray' })
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
    const read = money ? moneyIn(cell) : valueIn(cell)
    const value = 'fault' in read ? read : joined(values.get(base), read.value)
    if ('fault' in value) report(row, letter, value.fault, base)
    else values.set(base, value.value)
  }
  return { row, values }
}

type Read = { readonly value: Coded } | { readonly fault: Fault }

function valueIn(cell: NonNullable<CellValue>): Read {
  try {
    return { value: codedIn(cell) }
  } catch (error) {
    if (error instanceof CellError) return { fault: { kind: 'cell', of: error.fault } }
    throw error
  }
}

/** Whole fen from a cell in yuan; anything that is no number or decimal is a value like others. */
function moneyIn(cell: NonNullable<CellValue>): Read {
  const isAmount =
    typeof cell === 'number' || (typeof cell === 'string' && /^-?\d/.test(cell.trim()))
  if (!isAmount) return valueIn(cell)
  const fen = fenOf(cell)
  return fen === null ? { fault: { kind: 'amount' } } : { value: fen }
}

/** A list goes on where the columns before it ended. */
function joined(before: Coded | undefined, value: Coded): Read {
  if (before === undefined) return { value }
  if (Array.isArray(before) && Array.isArray(value)) return { value: [...before, ...value] }
  return { fault: { kind: 'list-goes-on' } }
}
