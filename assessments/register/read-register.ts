import type { Area } from '../schema/area.ts'
import type { RegisterEntry } from '../schema/register.ts'
import { areaReader } from './area-names.ts'
import {
  type CellFault,
  type Read,
  readAboveScale,
  readArea,
  readCreditCode,
  readIndustryCode,
  readName,
  readSizeClass,
  readZone,
} from './cells.ts'
import { type HeaderFault, headerOf, type RegisterColumn, registerColumns } from './columns.ts'

/** What became of one row. A refused one has faults, a changed one names what changes. */
export type RowReport = {
  /** The row of the sheet, the first being 1. */
  readonly line: number
  /** Null while the code itself cannot be read. */
  readonly creditCode: string | null
  readonly state: 'new' | 'changed' | 'same' | 'refused'
  readonly changes: readonly RegisterColumn[]
  readonly faults: readonly CellFault[]
}

/** `entries` are those of all rows that are not refused, in the order of the file. */
export type RegisterReading =
  | {
      readonly readable: true
      readonly entries: readonly RegisterEntry[]
      readonly rows: readonly RowReport[]
      readonly unknownColumns: readonly string[]
    }
  | {
      readonly readable: false
      readonly faults: readonly HeaderFault[]
      readonly unknownColumns: readonly string[]
    }

export type RegisterPlace = {
  /** The bureau’s own area: no entry lies outside it. */
  readonly area: string
  readonly areas: readonly Area[]
  /** The entries that stand, by credit code. */
  readonly known: ReadonlyMap<string, RegisterEntry>
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '')

/**
 * Reads the rows of a register's file, headings first. Each row is judged by itself. An empty cell
 * says that a thing is not known; a column that the file does not have leaves what stands. Blank
 * rows are passed over. Rows that the file does not name are no matter of it: nothing is removed.
 */
export function readRegister(
  sheet: readonly (readonly string[])[],
  { area, areas, known }: RegisterPlace,
): RegisterReading {
  const top = sheet.findIndex((cells) => !isBlank(cells))
  const titles = sheet[top]
  if (!titles) return { readable: false, faults: [{ kind: 'empty' }], unknownColumns: [] }
  const { places, unknown, faults } = headerOf(titles)
  if (faults.length > 0) return { readable: false, faults, unknownColumns: unknown }

  const areaOf = areaReader(areas, area)
  const firstLines = new Map<string, number>()
  const entries: RegisterEntry[] = []
  const rows: RowReport[] = []
  for (const [below, cells] of sheet.slice(top + 1).entries()) {
    if (isBlank(cells)) continue
    const line = top + below + 2
    const code = readCreditCode(cells[places.get('creditCode') ?? 0] ?? '')
    const creditCode = 'value' in code ? code.value : null
    const standing = creditCode === null ? undefined : known.get(creditCode)
    const { entry, faults } = readRow(cells, { places, areaOf, code, standing })
    const firstLine = creditCode === null ? undefined : firstLines.get(creditCode)
    if (firstLine !== undefined) faults.push({ column: 'creditCode', kind: 'repeated', firstLine })
    if (creditCode !== null && firstLine === undefined) firstLines.set(creditCode, line)
    if (cells.slice(titles.length).some((cell) => cell.trim() !== ''))
      faults.push({ column: null, kind: 'surplus' })
    if (entry === null || faults.length > 0) {
      rows.push({ line, creditCode, state: 'refused', changes: [], faults })
      continue
    }
    entries.push(entry)
    const changes = standing ? changesOf(standing, entry) : []
    const state = standing ? (changes.length > 0 ? 'changed' : 'same') : 'new'
    rows.push({ line, creditCode, state, changes, faults })
  }
  return { readable: true, entries, rows, unknownColumns: unknown }
}

const changesOf = (before: RegisterEntry, after: RegisterEntry): readonly RegisterColumn[] =>
  registerColumns.filter((column) => before[column] !== after[column])

type Row = {
  readonly places: ReadonlyMap<RegisterColumn, number>
  readonly areaOf: ReturnType<typeof areaReader>
  readonly code: Read<string>
  readonly standing: RegisterEntry | undefined
}

/** All faults of a row together, not the first alone; no entry where there is one. */
function readRow(
  cells: readonly string[],
  { places, areaOf, code, standing }: Row,
): { readonly entry: RegisterEntry | null; readonly faults: CellFault[] } {
  const faults: CellFault[] = []
  const taken = <Value>(column: RegisterColumn, read: Read<Value>): Value | null => {
    if ('value' in read) return read.value
    faults.push({ column, kind: read.fault })
    return null
  }
  const cellOf = (column: RegisterColumn) => cells[places.get(column) ?? -1] ?? ''
  const kept = <Column extends 'zone' | 'industryCode' | 'aboveScale' | 'sizeClass'>(
    column: Column,
    read: (cell: string) => Read<RegisterEntry[Column]>,
  ): RegisterEntry[Column] | null =>
    places.has(column) ? taken(column, read(cellOf(column))) : (standing?.[column] ?? null)

  const creditCode = taken('creditCode', code)
  const name = taken('name', readName(cellOf('name')))
  const area = taken('area', readArea(cellOf('area'), areaOf))
  const rest = {
    zone: kept('zone', readZone),
    industryCode: kept('industryCode', readIndustryCode),
    aboveScale: kept('aboveScale', readAboveScale),
    sizeClass: kept('sizeClass', readSizeClass),
  }
  if (creditCode === null || name === null || area === null) return { entry: null, faults }
  return { entry: { creditCode, name, area, ...rest }, faults }
}
