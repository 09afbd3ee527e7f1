import { plainYuanOf } from '../figures.ts'

/** Numbers of a spreadsheet keep 15 significant digits: a greater amount stands as text. */
const MOST_FEN_AS_NUMBER = 999_999_999_999_999

/** Fen as a cell in yuan: the number nearest to the decimal, or its text past 15 digits. */
export const yuanCell = (fen: number): number | string =>
  Math.abs(fen) > MOST_FEN_AS_NUMBER ? plainYuanOf(fen) : Number(plainYuanOf(fen))

/** What a cell in yuan holds, in whole fen; null where it is no amount with at most two decimals. */
export function fenOf(cell: number | string): number | null {
  const decimal = typeof cell === 'number' ? decimalOf(cell) : cell.trim()
  const parts = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(decimal)
  if (parts === null) return null
  const [, sign = '', whole = '', places = ''] = parts
  const fen = Number(`${sign}${whole}${places.padEnd(2, '0')}`)
  return Number.isSafeInteger(fen) ? fen : null
}

/** A sum worked out in a cell may end in …0000004: past the 15 digits that a spreadsheet keeps. */
const decimalOf = (value: number): string => String(Number(value.toPrecision(15)))
