import type { Counts, ReportNotebook } from '../../../../assessments/report/block.ts'
import { Notebook } from '../../../../assessments/schema/notebook.ts'
import type { Fault, PlacedFault } from './fault.ts'
import { schemaFault } from './schema-fault.ts'
import type { SheetRow, SheetTable } from './sheet-table.ts'

type Kpis = NonNullable<ReportNotebook['kpis']>
type Found = { readonly field: string; readonly fault: Fault }

/** Evidence, reported indicators and counts; a workbook without such a sheet holds none. */
export function notebookIn(table: SheetTable | undefined): {
  readonly notebook: ReportNotebook
  readonly counts: Counts
  readonly faults: readonly PlacedFault[]
} {
  const faults: PlacedFault[] = []
  const evidence: Record<string, string> = {}
  const kpis: Record<string, Kpis[string]> = {}
  const counts: Record<string, number | null> = {}
  for (const { row, values } of table?.rows ?? []) {
    const said = saidIn(values)
    const held = { kpi: kpis, count: counts }[said.kind] ?? evidence
    const found = Object.hasOwn(held, said.of)
      ? { field: 'of', fault: { kind: 'name-twice', name: said.of } as const }
      : faultOf(said)
    if (found !== undefined) {
      const column = table?.columns.get(found.field) ?? 'A'
      faults.push({ sheet: table?.name ?? '', row, column, field: null, fault: found.fault })
    } else if (said.kind === 'kpi') kpis[said.of] = { value: said.value, year: said.year }
    else if (said.kind === 'count') counts[said.of] = said.value === '' ? null : Number(said.value)
    else evidence[said.of] = said.value
  }
  const notebook: ReportNotebook = {
    ...(Object.keys(evidence).length === 0 ? {} : { evidence }),
    ...(Object.keys(kpis).length === 0 ? {} : { kpis }),
  }
  return { notebook, counts, faults }
}

type Said = Readonly<Record<'kind' | 'of' | 'value' | 'year', string>>

function saidIn(values: SheetRow['values']): Said {
  const said = (field: string) => String(values.get(field) ?? '')
  return { kind: said('kind'), of: said('of'), value: said('value'), year: said('year') }
}

const kinds = ['evidence', 'kpi', 'count']

/** What is wrong with a row by itself, and in which of its fields. */
function faultOf({ kind, of, value, year }: Said): Found | undefined {
  if (!kinds.includes(kind)) {
    return { field: 'kind', fault: { kind: 'one-of', values: kinds } }
  }
  if (of === '') return { field: 'of', fault: { kind: 'no-name' } }
  if (kind === 'count') {
    const isCount = /^\d{0,9}$/.test(value)
    return isCount ? undefined : { field: 'value', fault: { kind: 'wrong-format' } }
  }
  const entry = kind === 'kpi' ? { kpis: { [of]: { value, year } } } : { evidence: { [of]: value } }
  const [issue] = Notebook.safeParse(entry, { reportInput: true }).error?.issues ?? []
  if (issue === undefined) return undefined
  return { field: issue.path.at(-1) === 'year' ? 'year' : 'value', fault: schemaFault(issue) }
}
