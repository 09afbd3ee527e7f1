import type { CellValue } from '../../assessments/workbook/sheet.ts'
import type { SheetColumn } from './workbook.ts'

const NARROWEST = 8
const WIDEST = 48

/** Points of a line of text of the size that sheets are written in. */
const LINE = 15

/** Room for the widest of the cells, in widths of a digit; what is longer is wrapped. */
export const widthOf = (cells: readonly CellValue[]): number =>
  Math.min(WIDEST, Math.max(NARROWEST, ...cells.map((cell) => widthOfCell(cell) + 2)))

/** Points for a row that is wrapped; undefined for a row of one line, which needs no height. */
export function heightOf(
  cells: readonly CellValue[],
  columns: readonly SheetColumn[],
): number | undefined {
  const lines = cells.map((cell, c) => linesOf(cell, (columns[c]?.width ?? NARROWEST) - 1))
  const most = Math.max(1, ...lines)
  // Spreadsheets allow 409 points.
  return most === 1 ? undefined : Math.min(409, most * LINE)
}

function linesOf(cell: CellValue, width: number): number {
  if (typeof cell !== 'string') return 1
  const parts = cell.split('\n').map((part) => Math.ceil(widthOfText(part) / width))
  return parts.reduce((sum, lines) => sum + Math.max(1, lines), 0)
}

function widthOfCell(value: CellValue): number {
  if (value instanceof Date) return 10
  // Thousands are parted and may have two decimals more than their digits tell.
  if (typeof value === 'number') return Math.ceil(String(value).length * 1.3 + 3)
  return widthOfText(String(value ?? ''))
}

/** A Chinese character takes two. */
function widthOfText(text: string): number {
  let width = 0
  for (const char of text) width += char >= '\u1100' ? 2 : 1
  return width
}
