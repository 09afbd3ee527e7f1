import type { Cell } from '../../assessments/report/block.ts'
import type { CellValue } from '../../assessments/workbook/sheet.ts'
import { yuanCell } from '../../assessments/workbook/yuan.ts'
import { printable } from './printable.ts'

export type Unit = NonNullable<Cell['unit']>

/** A cell of a spreadsheet: `unit` is what its number counts, absent where it is no number. */
export type Figure = { readonly value: CellValue; readonly format?: string; readonly unit?: Unit }

/** Spreadsheets keep 15 significant digits, and 32,767 characters a cell. */
const MOST_DIGITS = 15
const MOST_CHARACTERS = 32_767

const decimal = /^-?(\d+)(?:\.(\d+))?$/
const day = /^\d{4}-\d{2}-\d{2}$/

/** The exact figure of a cell of a report where it has one, else its text; shares in per cent. */
export function figureOf({ text, value, unit }: Cell): Figure {
  if (unit === 'day' && typeof value === 'string' && day.test(value)) {
    return { value: new Date(`${value}T00:00:00Z`), format: 'yyyy-mm-dd' }
  }
  if (unit === 'fen' && typeof value === 'number') {
    return { value: yuanCell(value), format: '#,##0.00', unit }
  }
  if (typeof value === 'number' || (typeof value === 'string' && unit !== undefined)) {
    const digits = String(value)
    return numberOf(unit === 'percent' ? hundredfold(digits) : digits, text, unit)
  }
  return { value: textCell(text) }
}

/** A share of one as a percentage: the point moves, so that nothing is rounded. */
function hundredfold(digits: string): string {
  const [whole = '', places = ''] = digits.split('.')
  const moved = `${whole}${places.padEnd(2, '0').slice(0, 2)}`.replace(/^(-?)0+(?=\d)/, '$1')
  return places.length > 2 ? `${moved}.${places.slice(2)}` : moved
}

function numberOf(digits: string, text: string, unit: Unit | undefined): Figure {
  const [found, whole = '', places = ''] = decimal.exec(digits) ?? []
  if (found === undefined || whole.length + places.length > MOST_DIGITS) {
    return { value: textCell(text) }
  }
  const value = Number(digits)
  // What counts nothing, such as a year, is no place for a comma after the thousands.
  if (unit === undefined) return { value }
  return { value, unit, format: places === '' ? '#,##0' : `#,##0.${'0'.repeat(places.length)}` }
}

/** An escape of XML that is there by chance, `_x0041_`, stays what it is. */
export const textCell = (text: string): string =>
  printable(text)
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .slice(0, MOST_CHARACTERS)
