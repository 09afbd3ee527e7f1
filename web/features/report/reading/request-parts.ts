import { enterpriseFields, type wholeParts } from '../../../../assessments/workbook/fields.ts'
import type { ByName } from './named-rows.ts'
import type { SheetRow } from './sheet-table.ts'

const withoutEmpty = (entries: readonly (readonly [string, unknown])[]) =>
  Object.fromEntries(entries.filter(([, value]) => value !== undefined))

/** A request, not checked yet, from what the sheets say. */
export function assembled(fields: ByName, answers: ByName, rows: readonly SheetRow[]): unknown {
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
