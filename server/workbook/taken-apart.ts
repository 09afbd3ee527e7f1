import { canonicalJson } from '../../assessments/canonical-json.ts'
import type { Notebook } from '../../assessments/schema/notebook.ts'
import type { Fact } from '../../assessments/schema/record.ts'
import type { Request } from '../../assessments/schema/request.ts'
import type { Composable } from './composed.ts'
import { isRecordId, type Part } from './item-key.ts'

/**
 * A request and what stands beside it as items, which compose to the same. The day is left out: a
 * workbook is judged on the day that it is looked at. Who was in charge of a section is left out
 * too: those are names of people, not colleagues.
 */
export function itemsOf(request: Request, notebook: Notebook): readonly Composable[] {
  const { enterprise, answers, records } = request
  const { evidence, kpis, notKnown } = notebook
  return [
    ...rowsOf('enterprise', enterprise),
    ...rowsOf('answers', answers),
    ...rowsOf('records', byId(plainlyNamed(records ?? []))),
    ...rowsOf('evidence', evidence),
    ...rowsOf('kpis', kpis),
    ...rowsOf('notKnown', Object.fromEntries((notKnown ?? []).map((id) => [id, true]))),
  ]
}

const rowsOf = (part: Part, values: object | null | undefined): Composable[] =>
  Object.entries(values ?? {})
    .filter(([, value]) => (value ?? null) !== null)
    .map(([id, value]) => ({ key: `${part}.${id}`, value: canonicalJson(value) }))

const byId = (records: readonly Fact[]) =>
  Object.fromEntries(records.map((record) => [record.id, record]))

/** Records under ids that may stand in a key: others get one, wherever they are named. */
function plainlyNamed(records: readonly Fact[]): readonly Fact[] {
  const taken = new Set(records.map(({ id }) => id))
  const renamed = new Map<string, string>()
  let last = 0
  for (const { id } of records) {
    if (isRecordId(id)) continue
    do last += 1
    while (taken.has(`r${last}`))
    renamed.set(id, `r${last}`)
  }
  if (renamed.size === 0) return records
  const nameOf = (id: string) => renamed.get(id) ?? id
  return records.map((record) => {
    const named = { ...record, id: nameOf(record.id) }
    if (named.kind === 'spend' && named.project != null) {
      return { ...named, project: nameOf(named.project) }
    }
    if (named.kind === 'granted' && named.records != null) {
      return { ...named, records: named.records.map(nameOf) }
    }
    return named
  })
}
