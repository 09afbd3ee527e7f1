import { compareIds } from '../../assessments/compare-ids.ts'
import type { Notebook } from '../../assessments/schema/notebook.ts'
import type { Request } from '../../assessments/schema/request.ts'
import type { WorkbookItem } from '../../db/tables/workbooks.ts'
import { itemKeyOf, type Part } from './item-key.ts'

export type Composed = { readonly request: Request; readonly notebook: Notebook }

/** What is composed: rows of the table, or the same with other values laid over them. */
export type Composable = Pick<WorkbookItem, 'key' | 'value'>

/**
 * The request and the notebook that a workbook's items make, in the order of their keys whatever
 * the order of the rows, without a day. What was taken back is absent.
 */
export function composedOf(items: readonly Composable[]): Composed {
  const entries: Record<Part, [string, unknown][]> = {
    ...{ enterprise: [], answers: [], records: [], evidence: [], kpis: [], notKnown: [] },
  }
  for (const { key, value } of [...items].sort((a, b) => compareIds(a.key, b.key))) {
    const said = itemKeyOf(key)
    if (said !== null && value !== null) entries[said.part].push([said.id, JSON.parse(value)])
  }
  const { evidence, kpis, notKnown } = entries
  const request = {
    enterprise: Object.fromEntries(entries.enterprise),
    answers: Object.fromEntries(entries.answers),
    records: entries.records.map(([, record]) => record),
  }
  const notebook = {
    ...(evidence.length === 0 ? {} : { evidence: Object.fromEntries(evidence) }),
    ...(kpis.length === 0 ? {} : { kpis: Object.fromEntries(kpis) }),
    ...(notKnown.length === 0 ? {} : { notKnown: notKnown.map(([question]) => question) }),
  }
  // Each value was checked against the schema of its part before it was written.
  return { request, notebook } as Composed
}
