import type { Report } from '../../assessments/report/block.ts'
import type { Request } from '../../assessments/schema/request.ts'
import { type Coded, cellsOf } from '../../assessments/workbook/cell-code.ts'
import {
  besideFields,
  continued,
  enterpriseFields,
  isMoney,
  recordFields,
  type WholePart,
  wholeParts,
} from '../../assessments/workbook/fields.ts'
import type { CellValue } from '../../assessments/workbook/sheet.ts'
import { yuanCell } from '../../assessments/workbook/yuan.ts'
import type { OfficeWords } from './office-words.ts'
import type { SheetColumn, WrittenSheet } from './workbook.ts'

const MONEY = '#,##0.00'

type Filled = Pick<Report, 'request' | 'beside' | 'catalogue'>

/** The four sheets that hold all that was filled in, to be read back. */
export const requestSheets = (filled: Filled, words: OfficeWords): readonly WrittenSheet[] => [
  enterpriseSheet(filled, words),
  answersSheet(filled.request, words),
  evidenceSheet(filled.beside, words),
  recordsSheet(filled.request, words),
]

const isAbsent = (value: unknown): value is undefined => value === undefined

/** One cell of a field: money in yuan, all else as `cellsOf` writes it. */
function cellOf(field: string, value: Coded | undefined): CellValue {
  if (isAbsent(value)) return null
  if (typeof value === 'number' && isMoney(field)) return yuanCell(value)
  return cellsOf(value)[0] ?? null
}

function enterpriseSheet(filled: Filled, words: OfficeWords): WrittenSheet {
  const { request, beside, catalogue } = filled
  const rows: CellValue[][] = [
    [words.item, words.field, words.value, words.unitHead],
    ['label', 'field', 'value', 'unit'],
  ]
  const formats = new Map<string, string>()
  const add = (label: string, field: string, value: Coded | undefined, unit: string | null) => {
    if (isMoney(field)) formats.set(`${rows.length},2`, MONEY)
    rows.push([label, field, cellOf(field, value), unit])
  }
  add(words.asOf, 'asOf', request.asOf, null)
  for (const field of enterpriseFields) {
    const unit = field === 'employees' ? words.people : null
    add(words.enterpriseField[field], `enterprise.${field}`, request.enterprise?.[field], unit)
  }
  for (const [year, fen] of Object.entries(request.enterprise?.revenueFen ?? {})) {
    add(words.revenue(year), `enterprise.revenueFen.${year}`, fen, words.unit.fen)
  }
  for (const part of wholeParts) {
    const whole = wholeOf(request, part)
    if (whole !== undefined) add(words.wholePart[part], part, whole, null)
  }
  const besides = { catalogue: catalogue.version, name: beside.name, industry: beside.industry }
  for (const field of besideFields) {
    add(words.besideField[field], field, besides[field] ?? undefined, null)
  }
  const columns = [
    { width: 30 },
    { width: 34 },
    { width: 26, align: 'right' },
    { width: 8 },
  ] as const
  return { name: words.sheetOf.enterprise, columns, headRows: 2, filters: true, rows, formats }
}

/** Null where the part is not known, an empty list where nothing is in it, else no row. */
function wholeOf(request: Request, part: WholePart): null | readonly [] | undefined {
  const value = partOf(request, part)
  if (value === null || value === undefined) return value
  return Object.values(value).every(isAbsent) ? [] : undefined
}

function partOf(request: Request, part: WholePart): object | null | undefined {
  switch (part) {
    case 'enterprise':
      return request.enterprise
    case 'enterprise.revenueFen':
      return request.enterprise?.revenueFen
    case 'answers':
      return request.answers
    case 'records':
      return request.records
  }
}

function answersSheet(request: Request, words: OfficeWords): WrittenSheet {
  const answers = Object.entries(request.answers ?? {})
  const rows = answers.map(([id, answer]) => {
    const cells = cellsOf(answer)
    const [prefix = ''] = id.split('.')
    const named = Object.hasOwn(words.questionnaires, prefix)
    const part = named ? (words.questionnaires[prefix] ?? null) : null
    return { part, id: cellsOf(id)[0] ?? null, cells }
  })
  const wide = Math.max(1, ...rows.map(({ cells }) => cells.length))
  const pieces = Array.from({ length: wide }, (_, piece) => piece)
  return {
    name: words.sheetOf.answers,
    columns: [{ width: 28 }, { width: 40 }, ...pieces.map(() => ({ width: 30 }))],
    headRows: 2,
    filters: true,
    rows: [
      [words.questionnaire, words.questionId, ...pieces.map(() => words.value)],
      ['questionnaire', 'id', ...pieces.map((piece) => continued('value', piece))],
      ...rows.map(({ part, id, cells }) => [part, id, ...pieces.map((p) => cells[p] ?? null)]),
    ],
  }
}

/** Texts and figures as they were stated; `kind` says which of the three a row is. */
function evidenceSheet({ notebook, counts }: Report['beside'], words: OfficeWords): WrittenSheet {
  const { evidence, kpis } = notebook
  const notes = Object.entries(evidence ?? {}).map(([id, text]) => ['evidence', id, text, null])
  const reports = Object.entries(kpis ?? {}).map(([id, { value, year }]) => [
    'kpi',
    id,
    value,
    year,
  ])
  const counted = Object.entries(counts).map(([id, n]) => [
    ...['count', id],
    n === null ? null : String(n),
    null,
  ])
  const { evidence: note, kpi, count } = words.noteKind
  const label = (kind: string) => (kind === 'kpi' ? kpi : kind === 'count' ? count : note)
  const asText = { format: '@' } as const
  return {
    name: words.sheetOf.evidence,
    columns: [
      { width: 22 },
      { width: 12 },
      { width: 34, ...asText },
      { width: 70, ...asText },
      { width: 10, ...asText },
    ],
    headRows: 2,
    filters: true,
    rows: [
      [words.questionnaire, words.kind, words.noteOf, words.noteText, words.noteYear],
      ['label', 'kind', 'of', 'value', 'year'],
      ...[...notes, ...reports, ...counted].map(
        ([kind = null, of = null, value = null, year = null]) => [
          label(String(kind)),
          kind,
          ...[of, value].map((one) => (one === null ? null : (cellsOf(one)[0] ?? null))),
          year,
        ],
      ),
    ],
  }
}

function recordsSheet(request: Request, words: OfficeWords): WrittenSheet {
  const records = (request.records ?? []).map((record) => new Map(Object.entries(record)))
  const columns = recordFields.flatMap((field) => {
    const cells = records.map((record) => cellsOfField(field, record.get(field)))
    const wide = Math.max(1, ...cells.map((one) => one.length))
    return Array.from({ length: wide }, (_, piece) => ({ field, piece, cells }))
  })
  return {
    name: words.sheetOf.records,
    columns: columns.map(({ field }) => recordColumn(field)),
    headRows: 2,
    filters: true,
    rows: [
      columns.map(({ field }) => headOf(field, words)),
      columns.map(({ field, piece }) => continued(field, piece)),
      ...records.map((_, r) => columns.map(({ cells, piece }) => cells[r]?.[piece] ?? null)),
    ],
  }
}

function cellsOfField(field: string, value: Coded | undefined): readonly CellValue[] {
  if (isAbsent(value)) return []
  return Array.isArray(value) ? cellsOf(value) : [cellOf(field, value)]
}

function headOf(field: (typeof recordFields)[number], words: OfficeWords): string {
  const label = words.recordField[field]
  return isMoney(field) ? words.withUnit(label, words.unit.fen) : label
}

/** Flags and levels stand as they are; a text or a day must not become a number or a date. */
const ownKind = ['agent', 'selected', 'deployed', 'lead', 'level']

function recordColumn(field: string): SheetColumn {
  if (isMoney(field)) return { width: 18, format: MONEY, align: 'right' }
  const width = ['types', 'records', 'measure'].includes(field) ? 26 : 15
  return ownKind.includes(field) ? { width } : { width, format: '@' }
}
