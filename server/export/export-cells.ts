import { canonicalJson } from '../../assessments/canonical-json.ts'
import { type Coded, cellsOf } from '../../assessments/workbook/cell-code.ts'
import type { CellValue } from '../../assessments/workbook/sheet.ts'
import { textCell } from '../report/figure.ts'

const EIGHT_HOURS = 8 * 3600 * 1000

/** `2026-11-20 23:30:00` in Beijing time. */
const timeCell = (moment: number): string =>
  new Date(moment + EIGHT_HOURS).toISOString().slice(0, 19).replace('T', ' ')

const isTime = (column: string): boolean => /At$/.test(column) || ['at', 'since'].includes(column)

/** One thing that was said, as the cell of its column; a person stands by name, else by account. */
export function cellOf(column: string, value: unknown): CellValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'number') return isTime(column) ? timeCell(value) : value
  if (typeof value === 'boolean') return value
  if (typeof value === 'string') return textCell(value)
  const { id, name } = value as { readonly id?: unknown; readonly name?: unknown }
  if (typeof id === 'string') return textCell(typeof name === 'string' ? name : id)
  return textCell(canonicalJson(value))
}

export type FieldCell = { readonly field: string | null; readonly value: CellValue }

/**
 * An answer, fact or record as cells that read back as they were: one for each field of it, more
 * than one for a list too long for a cell. What was taken back is one empty cell.
 */
export function fieldCells(value: unknown): readonly FieldCell[] {
  if (value === null || value === undefined) return [{ field: null, value: null }]
  if (typeof value !== 'object' || Array.isArray(value)) {
    return coded(value).map((cell) => ({ field: null, value: cell }))
  }
  return Object.entries(value).flatMap(([field, one]) =>
    coded(one).map((cell) => ({ field: textCell(field), value: cell })),
  )
}

// Answers and records hold nothing deeper than a list of texts.
const coded = (value: unknown): readonly CellValue[] => cellsOf(value as Coded)

const MOST_CHARACTERS = 30_000

/** A text too long for a cell, in pieces that make it up again; no character is cut in two. */
export function piecesOf(text: string): readonly string[] {
  const pieces: string[] = []
  for (let from = 0; from < text.length; ) {
    const end = from + MOST_CHARACTERS
    const isSplit = /[\ud800-\udbff]/.test(text.charAt(end - 1))
    const to = isSplit ? end - 1 : end
    pieces.push(text.slice(from, to))
    from = to
  }
  return pieces
}
