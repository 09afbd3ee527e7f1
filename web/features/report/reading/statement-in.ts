import { checkRequest } from '../../../../assessments/check-request.ts'
import type { Counts, ReportNotebook } from '../../../../assessments/report/block.ts'
import type { Catalogue } from '../../../../assessments/schema/catalogue.ts'
import { Request } from '../../../../assessments/schema/request.ts'
import {
  besideFields,
  enterpriseFields,
  recordFields,
  wholeParts,
} from '../../../../assessments/workbook/fields.ts'
import {
  type ReadSheet,
  type StatementSheet,
  statementSheets,
} from '../../../../assessments/workbook/sheet.ts'
import type { PlacedFault } from './fault.ts'
import { type ByName, namedRows } from './named-rows.ts'
import { notebookIn } from './notebook-in.ts'
import { assembled } from './request-parts.ts'
import { contentFault, schemaFault } from './schema-fault.ts'
import { type SheetTable, tableIn } from './sheet-table.ts'
import { sheetsIn } from './workbook-sheets.ts'

/** All that was filled in, as an Excel file of a report holds it. */
export type Statement = {
  readonly request: Request
  readonly name: string | null
  readonly industry: string | null
  readonly notebook: ReportNotebook
  readonly counts: Counts
  /** The version of the content that the answers were given to; null where the file says none. */
  readonly catalogue: string | null
}

export type Reading =
  | { readonly status: 'read'; readonly statement: Statement }
  | { readonly status: 'no-workbook' }
  | { readonly status: 'no-sheet'; readonly sheet: StatementSheet }
  | { readonly status: 'faults'; readonly faults: readonly PlacedFault[] }

const fieldsOf: Readonly<Record<StatementSheet, readonly string[]>> = {
  enterprise: ['field', 'value'],
  answers: ['id', 'value'],
  evidence: ['kind', 'of', 'value', 'year'],
  records: recordFields,
}

/** The sheets that no file of ours lacks; one that was saved before there was evidence has none. */
const needed = ['enterprise', 'answers', 'records'] as const

type Tables = Readonly<Record<(typeof needed)[number], SheetTable>>

/**
 * What an Excel file of a report says: as it was written, or as it was edited since. Answers to the
 * content of today are checked against it; others are for the move to it to judge.
 */
export async function statementIn(bytes: Uint8Array, content: Catalogue): Promise<Reading> {
  const names = Object.values(statementSheets).flatMap(({ zh, en }): string[] => [zh, en])
  const sheets = await sheetsIn(bytes, names).catch(() => undefined)
  if (sheets === undefined) return { status: 'no-workbook' }
  const lacking = needed.find((one) => sheetOf(sheets, one) === undefined)
  if (lacking !== undefined) return { status: 'no-sheet', sheet: lacking }
  return statementOf(sheets, content)
}

const sheetOf = (sheets: readonly ReadSheet[], sheet: StatementSheet): ReadSheet | undefined =>
  sheets.find(({ name }) => Object.values<string>(statementSheets[sheet]).includes(name))

function statementOf(sheets: readonly ReadSheet[], content: Catalogue): Reading {
  const read = (sheet: StatementSheet): SheetTable =>
    tableIn(sheetOf(sheets, sheet) ?? { name: sheet, rows: [] }, fieldsOf[sheet])
  const tables = {
    ...{ enterprise: read('enterprise'), answers: read('answers'), records: read('records') },
  }
  const evidence = sheetOf(sheets, 'evidence') === undefined ? undefined : read('evidence')
  const all = [tables.enterprise, tables.answers, ...(evidence ? [evidence] : []), tables.records]
  const wrong = all.flatMap(({ faults }) => faults)
  if (wrong.length > 0) return { status: 'faults', faults: wrong }

  const fields = namedRows(tables.enterprise, 'field', isField)
  const answers = namedRows(tables.answers, 'id', () => true)
  const notes = notebookIn(evidence)
  const unnamed = [...fields.faults, ...answers.faults, ...notes.faults]
  if (unnamed.length > 0) return { status: 'faults', faults: unnamed }

  const place = { tables, fields: fields.byName, answers: answers.byName }
  const candidate = assembled(fields.byName, answers.byName, tables.records.rows)
  const found = Request.safeParse(candidate, { reportInput: true })
  if (!found.success) return { status: 'faults', faults: schemaFaults(found.error.issues, place) }
  const catalogue = textIn(fields.byName, 'catalogue')
  const isOfToday = catalogue === null || catalogue === content.version
  const issues = isOfToday ? checkRequest(found.data, content) : []
  if (issues.length > 0) {
    const faults = issues.map(({ path, message }) => ({
      ...placeOf(pathOf(path), place),
      fault: contentFault(message),
    }))
    return { status: 'faults', faults }
  }
  const { notebook, counts } = notes
  const name = textIn(fields.byName, 'name')
  const industry = textIn(fields.byName, 'industry')
  const statement = { request: found.data, name, industry, notebook, counts, catalogue }
  return { status: 'read', statement }
}

const known = new Set<string>([
  ...['asOf', ...besideFields, ...wholeParts],
  ...enterpriseFields.map((field) => `enterprise.${field}`),
])

const isField = (name: string): boolean =>
  known.has(name) || /^enterprise\.revenueFen\.\d{4}$/.test(name)

function textIn(fields: ByName, field: string): string | null {
  const value = fields.get(field)?.value
  return value === undefined || value === null ? null : String(value)
}

type Place = { readonly tables: Tables; readonly fields: ByName; readonly answers: ByName }

function schemaFaults(
  issues: Parameters<typeof schemaFault>[0][],
  place: Place,
): readonly PlacedFault[] {
  return issues.flatMap((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [key]) : [[]]
    return keys.map((rest) => ({
      ...placeOf([...issue.path, ...rest].map(String), place),
      fault: schemaFault(issue),
    }))
  })
}

/** The dotted path of an answer holds an id that has dots itself. */
function pathOf(path: string): readonly string[] {
  const [part = '', ...rest] = path.split('.')
  return part === 'answers' ? [part, rest.join('.')] : [part, ...rest]
}

/** Where the value of a path of the request stands, or where it should stand. */
function placeOf(
  path: readonly string[],
  { tables, fields, answers }: Place,
): Omit<PlacedFault, 'fault'> {
  const [part, first, second] = path
  if (part === 'records' && first !== undefined) {
    const { name, rows, columns } = tables.records
    const field = second ?? 'id'
    const row = rows[Number(first)]?.row ?? 2
    return { sheet: name, row, column: columns.get(field) ?? 'A', field }
  }
  const isAnswer = part === 'answers' && first !== undefined
  const table = isAnswer ? tables.answers : tables.enterprise
  const name = isAnswer ? first : path.join('.')
  const named = (isAnswer ? answers : fields).get(name)
  const column = table.columns.get('value') ?? 'A'
  return { sheet: table.name, row: named?.row.row ?? 2, column, field: name }
}
