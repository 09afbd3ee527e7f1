import { Request } from '../../assessments/schema/request.ts'
import { MOST_ISSUES, Problem } from '../problem.ts'
import type { Coded } from './cell-code.ts'
import { bothWords } from './office-words.ts'
import { enterpriseFields, recordFields, wholeParts } from './request-fields.ts'
import { type SheetIssue, type SheetRow, type SheetTable, tableIn } from './sheet-rows.ts'
import { type ReadSheet, readWorkbook } from './workbook.ts'

type Name = 'enterprise' | 'answers' | 'records'
type Tables = Readonly<Record<Name, SheetTable & { readonly name: string }>>
type Place = Omit<SheetIssue, 'message'>

const fieldsOf: Readonly<Record<Name, readonly string[]>> = {
  enterprise: ['field', 'value'],
  answers: ['id', 'value'],
  records: recordFields,
}

/**
 * The request that an Excel file of a report holds: what `xlsxOf` wrote, or what was edited since.
 * Throws a `Problem` of code `invalid`: its message tells the first mistake with sheet, row and
 * column, its issues all of them, `path` as `记录!F12`. Whether the answers and areas exist in the
 * content is for `checkRequest`.
 */
export async function requestIn(bytes: Uint8Array): Promise<Request> {
  const sheets = await opened(bytes)
  const tables = {
    enterprise: tableOf('enterprise', sheets),
    answers: tableOf('answers', sheets),
    records: tableOf('records', sheets),
  }
  refuse([...tables.enterprise.issues, ...tables.answers.issues, ...tables.records.issues])
  const fields = fieldsIn(tables.enterprise)
  refuse(fields.issues)
  const answers = answersIn(tables.answers)
  refuse(answers.issues)
  const found = Request.safeParse(assembled(fields.byName, answers.byName, tables.records.rows))
  if (found.success) return found.data
  refuse(
    found.error.issues.flatMap((issue) => {
      const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [key]) : [[]]
      return paths.map((rest) => {
        const path = [...issue.path, ...rest]
        const field = path.at(-1)
        const at = placeOf(path, tables, fields.byName, answers.byName)
        return { ...at, message: `${String(field)}: ${issue.message}` }
      })
    }),
  )
  throw new Problem('internal', 'A refused workbook gave no issue')
}

async function opened(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  try {
    return await readWorkbook(
      bytes,
      bothWords.flatMap(({ enterprise, answers, records }) => [enterprise, answers, records]),
    )
  } catch (cause) {
    throw new Problem('invalid', 'The file is not an Excel workbook (.xlsx)', { cause })
  }
}

function tableOf(name: Name, sheets: readonly ReadSheet[]) {
  const names = bothWords.map((words) => words[name])
  const sheet = sheets.find((one) => names.includes(one.name))
  if (sheet === undefined) {
    throw new Problem('invalid', `The workbook has no sheet ${names.join(' or ')}`)
  }
  return { name: sheet.name, ...tableIn(sheet, fieldsOf[name]) }
}

function refuse(issues: readonly SheetIssue[]): void {
  const [first] = issues
  if (first === undefined) return
  const { sheet, row, column, message } = first
  throw new Problem('invalid', `Sheet ${sheet}, row ${row}, column ${column}: ${message}`, {
    issues: issues
      .slice(0, MOST_ISSUES)
      .map((one) => ({ path: `${one.sheet}!${one.column}${one.row}`, message: one.message })),
  })
}

type Named = { readonly row: SheetRow; readonly value: Coded | undefined }
type ByName = ReadonlyMap<string, Named>

/** Rows that name what they say; a name that stands twice, or nowhere, is a mistake. */
function namedRows(table: Tables[Name], key: 'field' | 'id', known: (name: string) => boolean) {
  const byName = new Map<string, Named>()
  const issues: SheetIssue[] = []
  for (const row of table.rows) {
    const name = row.values.get(key)
    const column = table.columns.get(key) ?? 'A'
    const report = (message: string) =>
      issues.push({ sheet: table.name, row: row.row, column, message })
    if (typeof name !== 'string') report(`${key}: expected a name beside the value`)
    else if (!known(name)) report(`no such field: ${name}`)
    else if (byName.has(name)) report(`stands twice: ${name}`)
    else byName.set(name, { row, value: row.values.get('value') })
  }
  return { byName, issues }
}

const known = new Set<string>([
  'asOf',
  ...enterpriseFields.map((field) => `enterprise.${field}`),
  ...wholeParts,
])

const fieldsIn = (table: Tables['enterprise']) =>
  namedRows(
    table,
    'field',
    (name) => known.has(name) || /^enterprise\.revenueFen\.\d{4}$/.test(name),
  )

const answersIn = (table: Tables['answers']) => namedRows(table, 'id', () => true)

const withoutEmpty = (entries: readonly (readonly [string, unknown])[]) =>
  Object.fromEntries(entries.filter(([, value]) => value !== undefined))

/** A request, not checked yet, from what the sheets say. */
function assembled(fields: ByName, answers: ByName, rows: readonly SheetRow[]): unknown {
  const under = (prefix: string, names: readonly string[]) =>
    withoutEmpty(names.map((name) => [name.slice(prefix.length), fields.get(name)?.value]))
  const years = [...fields.keys()].filter((name) => name.startsWith('enterprise.revenueFen.'))
  const revenueFen = partOf('enterprise.revenueFen', under('enterprise.revenueFen.', years), fields)
  const names = enterpriseFields.map((field) => `enterprise.${field}`)
  const enterprise = {
    ...under('enterprise.', names),
    ...withoutEmpty([['revenueFen', revenueFen]]),
  }
  const given = withoutEmpty([...answers].map(([id, { value }]) => [id, value]))
  const records = rows.map(({ values }) => Object.fromEntries(values))
  return withoutEmpty([
    ['asOf', fields.get('asOf')?.value],
    ['enterprise', partOf('enterprise', enterprise, fields)],
    ['answers', partOf('answers', given, fields)],
    ['records', records.length > 0 ? records : fields.get('records')?.value],
  ])
}

/** What stands in its rows comes first; without rows, what the row of the whole part says. */
function partOf(part: (typeof wholeParts)[number], inRows: object, fields: ByName): unknown {
  if (Object.keys(inRows).length > 0) return inRows
  const whole = fields.get(part)?.value
  return Array.isArray(whole) && whole.length === 0 ? {} : whole
}

/** Where the value of a path of the request stands, or where it should stand. */
function placeOf(
  path: readonly PropertyKey[],
  tables: Tables,
  fields: ByName,
  answers: ByName,
): Place {
  const [part, ...rest] = path.map(String)
  if (part === 'records' && rest[0] !== undefined) {
    const { name, rows, columns } = tables.records
    const row = rows[Number(rest[0])]?.row ?? 2
    return { sheet: name, row, column: columns.get(rest[1] ?? 'id') ?? 'A' }
  }
  const isAnswer = part === 'answers' && rest[0] !== undefined
  const table = isAnswer ? tables.answers : tables.enterprise
  const named = isAnswer ? answers.get(rest[0] ?? '') : fields.get([part, ...rest].join('.'))
  const column = table.columns.get('value') ?? 'A'
  return { sheet: table.name, row: named?.row.row ?? 2, column }
}
