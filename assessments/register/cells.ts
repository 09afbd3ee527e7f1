import { type CreditCodeFault, creditCodeFault, normalCreditCode } from '../credit-code.ts'
import { halfWidth } from '../half-width.ts'
import { type IndustryCodeFault, industryCodeFault, normalIndustryCode } from '../industry-code.ts'
import type { RegisterEntry } from '../schema/register.ts'
import type { AreaFault } from './area-names.ts'
import type { RegisterColumn } from './columns.ts'
import { plainCell } from './safe-cell.ts'

/**
 * `spreadsheet-number`: a code that a spreadsheet turned into a rounded number (9.14403E+17), whose
 * last figures are lost. `surplus`: a filled cell behind the last heading, so that cells may have
 * shifted. `repeated`: the code stands in an earlier row of the file already.
 */
export type CellFault =
  | {
      readonly column: RegisterColumn
      readonly kind:
        | 'missing'
        | 'too-long'
        | 'unreadable'
        | 'spreadsheet-number'
        | CreditCodeFault
        | IndustryCodeFault
        | AreaFault
    }
  | { readonly column: 'creditCode'; readonly kind: 'repeated'; readonly firstLine: number }
  | { readonly column: null; readonly kind: 'surplus' }

type Kind = Exclude<CellFault['kind'], 'repeated' | 'surplus'>
export type Read<Value> = { readonly value: Value } | { readonly fault: Kind }

/** The text of a cell on one line, without what an export put before it. */
const textOf = (cell: string): string => plainCell(cell).trim().replace(/\s+/g, ' ')

export function readCreditCode(cell: string): Read<string> {
  const code = normalCreditCode(textOf(cell))
  if (code === '') return { fault: 'missing' }
  if (/^\d(\.\d+)?E\+?\d+$/.test(code)) return { fault: 'spreadsheet-number' }
  const fault = creditCodeFault(code)
  return fault === null ? { value: code } : { fault }
}

export function readName(cell: string): Read<string> {
  const name = textOf(cell)
  if (name === '') return { fault: 'missing' }
  return name.length > 120 ? { fault: 'too-long' } : { value: name }
}

export function readZone(cell: string): Read<string | null> {
  const zone = textOf(cell)
  if (zone.length > 60) return { fault: 'too-long' }
  return { value: zone === '' ? null : zone }
}

export function readArea(
  cell: string,
  areaOf: (text: string) => string | { readonly fault: AreaFault },
): Read<string> {
  const text = textOf(cell)
  if (text === '') return { fault: 'missing' }
  const area = areaOf(text)
  return typeof area === 'string' ? { value: area } : area
}

export function readIndustryCode(cell: string): Read<string | null> {
  const code = normalIndustryCode(textOf(cell))
  if (code === '') return { value: null }
  const fault = industryCodeFault(code)
  return fault === null ? { value: code } : { fault }
}

const flags: ReadonlyMap<string, boolean | null> = new Map([
  ['', null],
  ['是', true],
  ['yes', true],
  ['true', true],
  ['否', false],
  ['no', false],
  ['false', false],
])

const sizes: ReadonlyMap<string, RegisterEntry['sizeClass']> = new Map([
  ['', null],
  ['大型', 'large'],
  ['large', 'large'],
  ['中型', 'medium'],
  ['medium', 'medium'],
  ['小型', 'small'],
  ['small', 'small'],
  ['微型', 'micro'],
  ['micro', 'micro'],
])

function readWord<Value>(cell: string, words: ReadonlyMap<string, Value>): Read<Value> {
  const value = words.get(halfWidth(textOf(cell)).toLowerCase())
  return value === undefined ? { fault: 'unreadable' } : { value }
}

export const readAboveScale = (cell: string) => readWord(cell, flags)
export const readSizeClass = (cell: string) => readWord(cell, sizes)
