import type { CellValue } from './sheet.ts'

/**
 * How a value of a request stands in a cell, so that it reads back as it was. A number, a flag and
 * a plain text stand as they are; `?` is null, not known; `[a, b]` a list. A text that would be
 * taken for one of these, or that a cell cannot hold, stands as JSON in quotes; a whole number
 * past 15 digits as `#` and its digits. An empty cell is a field that is absent.
 */
export type Coded = string | number | boolean | null | readonly string[]

const UNKNOWN = '?'
const MOST_DIGITS = 999_999_999_999_999

/** A list longer than this is continued in further columns: a cell holds 32,767 characters. */
const LIST_LENGTH = 8_000

const odd = /[\p{Cc}\p{Cs}\ufffe\uffff]|_x[\dA-Fa-f]{4}_/u
const unsafe = /[\p{Cc}\p{Cs}\ufffe\uffff]|_(?=x[\dA-Fa-f]{4}_)/gu
const unicode = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
const quoted = (text: string): string => JSON.stringify(text).replace(unsafe, unicode)

const isPlain = (text: string): boolean =>
  text !== '' && text === text.trim() && !/^["[#?？]/.test(text) && !odd.test(text)

const textCell = (text: string): string => (isPlain(text) ? text : quoted(text))
const itemText = (text: string): string =>
  isPlain(text) && !/[,\]]/.test(text) ? text : quoted(text)

const listCell = (items: readonly string[]): string => `[${items.map(itemText).join(', ')}]`

/** The cells of a value: one, and more than one only for a list too long for a cell. */
export function cellsOf(value: Coded): readonly CellValue[] {
  if (value === null) return [UNKNOWN]
  if (typeof value === 'boolean') return [value]
  if (typeof value === 'number') return [Math.abs(value) > MOST_DIGITS ? `#${value}` : value]
  if (typeof value === 'string') return [textCell(value)]
  return pieces(value).map(listCell)
}

function pieces(items: readonly string[]): readonly (readonly string[])[] {
  const all: string[][] = [[]]
  let length = 0
  for (const item of items) {
    length += itemText(item).length + 2
    if (length > LIST_LENGTH) {
      all.push([])
      length = itemText(item).length + 2
    }
    all.at(-1)?.push(item)
  }
  return all
}

/** What a cell is not, though its beginning says so. */
export type CellFault = 'whole' | 'day' | 'quotes' | 'list-end' | 'list'

export class CellError extends Error {
  readonly fault: CellFault

  constructor(fault: CellFault) {
    super(`not a cell: ${fault}`)
    this.fault = fault
  }
}

/** What a cell that is not empty says; throws a `CellError` that says what is wrong with it. */
export function codedIn(cell: NonNullable<CellValue>): Coded {
  if (cell instanceof Date) return dayOf(cell)
  if (typeof cell !== 'string') return cell
  const text = cell.trim()
  if (text === UNKNOWN || text === '？') return null
  if (text.startsWith('"')) return unquoted(text)
  if (text.startsWith('[')) return itemsOf(text)
  if (text.startsWith('#')) return wholeOf(text)
  return text
}

function wholeOf(text: string): number {
  const number = Number(text.slice(1))
  if (!/^#-?\d+$/.test(text) || !Number.isSafeInteger(number)) {
    throw new CellError('whole')
  }
  return number
}

/** A day that a spreadsheet has turned into a date of its own. */
function dayOf(date: Date): string {
  const [day = '', time] = date.toISOString().split('T')
  if (time !== '00:00:00.000Z') throw new CellError('day')
  return day
}

function unquoted(text: string): string {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'string') return value
  } catch {
    // Said below, as of every other cell.
  }
  throw new CellError('quotes')
}

const item = /\s*("(?:[^"\\]|\\.)*"|[^\s",[\]][^,\]]*?)\s*(,|$)/y

function itemsOf(text: string): readonly string[] {
  if (!text.endsWith(']')) throw new CellError('list-end')
  const inner = text.slice(1, -1)
  if (inner.trim() === '') return []
  const items: string[] = []
  item.lastIndex = 0
  let more = true
  while (more) {
    const found = item.exec(inner)
    const [, part = '', end] = found ?? []
    if (found === null) throw new CellError('list')
    items.push(part.startsWith('"') ? unquoted(part) : part)
    more = end === ','
  }
  return items
}
