import { type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { type CellValue, letterOf } from '../../assessments/workbook/sheet.ts'
import { heightOf } from './sheet-measures.ts'

export type SheetColumn = {
  readonly width: number
  /** A number format of spreadsheets, such as `#,##0.00`. */
  readonly format?: string
  readonly align?: 'left' | 'right'
}

export type WrittenSheet = {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  /** The first `headRows` of `rows` name the columns: they stay in sight and head every page. */
  readonly headRows: number
  /** Whether each column can be filtered by what stands in it. */
  readonly filters?: boolean
  /** How many of the last rows sum up those above. */
  readonly footRows?: number
  readonly rows: readonly (readonly CellValue[])[]
  /** Formats of single cells, by row and column from 0: `2,1`. */
  readonly formats?: ReadonlyMap<string, string>
  /** Cells that lead to another sheet, by row and column from 0. */
  readonly links?: ReadonlyMap<string, string>
}

export type Faces = { readonly text: string; readonly head: string }

type Styled = {
  readonly style: CellStyle
  readonly hyperlink?: { target: string; location: string }
}

const rule = { style: 'medium', color: { rgb: '1A1F1C' } } as const
const hairline = { style: 'hair', color: { rgb: '9AA29D' } } as const
const grey = { rgb: '5C6660' }

/** The only module of this room that knows the library: its files are read by another in the tests. */
export async function writeWorkbook(
  sheets: readonly WrittenSheet[],
  title: string,
  faces: Faces,
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map((sheet) => drawn(sheet, faces)),
    properties: { title, creator: 'Tidu 梯度' },
    defaultFont: { name: faces.text, size: 10.5 },
  })
}

function drawn(sheet: WrittenSheet, faces: Faces): WriteSheet {
  const { name, columns, headRows, rows } = sheet
  const lastBody = rows.length - (sheet.footRows ?? 0)
  const filters = sheet.filters === true && lastBody > headRows
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
    cells: cellsOf(sheet, faces),
    rowDefs: heightsOf(sheet),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(headRows > 0 ? { printTitlesRow: `$1:$${headRows}` } : {}),
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
    view: { showGridLines: false },
    ...(headRows > 0 ? { freezePane: { rows: headRows } } : {}),
    ...(filters
      ? { autoFilter: { range: `A${headRows}:${letterOf(columns.length - 1)}${lastBody}` } }
      : {}),
  }
}

function heightsOf({ rows, columns }: WrittenSheet): Map<number, { height: number }> {
  const heights = rows.map((row) => heightOf(row, columns))
  return new Map(
    heights.flatMap((height, r) => (height === undefined ? [] : [[r, { height }] as const])),
  )
}

function cellsOf(sheet: WrittenSheet, faces: Faces): Map<string, Styled> {
  const last = sheet.rows.length - (sheet.footRows ?? 0)
  const cells = new Map<string, Styled>()
  for (const [r, row] of sheet.rows.entries()) {
    for (const c of sheet.columns.keys()) {
      const at = `${r},${c}`
      const link = sheet.links?.get(at)
      cells.set(at, {
        style: styleOf(sheet, r, c, row[c] ?? null, last, faces),
        ...(link === undefined
          ? {}
          : { hyperlink: { target: '', location: `'${link.replaceAll("'", "''")}'!A1` } }),
      })
    }
  }
  return cells
}

function styleOf(
  sheet: WrittenSheet,
  r: number,
  c: number,
  value: CellValue,
  last: number,
  faces: Faces,
): CellStyle {
  const column = sheet.columns[c]
  const horizontal = column?.align ?? 'left'
  const alignment = { horizontal, vertical: 'top', wrapText: true } as const
  if (r < sheet.headRows) {
    const under = r === sheet.headRows - 1 ? { bottom: rule } : {}
    const font =
      r === 0
        ? { name: faces.head, size: 10.5, bold: true }
        : { size: 8, color: grey, name: faces.text }
    return { font, alignment, border: r === 0 ? { top: rule, ...under } : under }
  }
  const numFmt = sheet.formats?.get(`${r},${c}`) ?? column?.format
  const isFoot = r >= last
  return {
    font: { name: faces.text, size: 10.5, ...(isFoot ? { bold: true } : {}) },
    alignment,
    border: isFoot ? { top: rule, bottom: rule } : { bottom: hairline },
    // A text that looks like a number or a day stays what it is when somebody edits it.
    ...(typeof value === 'string' ? { numFmt: '@' } : numFmt === undefined ? {} : { numFmt }),
  }
}
