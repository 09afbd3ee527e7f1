import type { Base, Json, Told } from '../assessment/draft.ts'
import { sameJson } from '../merging/units.ts'

/** What is told, one entry for each item of a workbook, under its key: `answers.sme.q3`. */
export type Items = ReadonlyMap<string, Json>

const isSaid = (value: unknown): boolean => value !== null && value !== undefined && value !== ''

/** Whether a value says anything: a firm’s revenue of no year says nothing. */
const says = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.values(value).some(isSaid)
    : isSaid(value)

export function itemsIn({ enterprise, answers, records, notKnown, notebook }: Told): Items {
  const items = new Map<string, Json>()
  const put = (part: string, values: object = {}) => {
    for (const [id, value] of Object.entries(values))
      if (says(value)) items.set(`${part}.${id}`, value)
  }
  put('enterprise', enterprise)
  put('answers', answers)
  put('records', Object.fromEntries(records.map((record) => [record.id, record])))
  put('evidence', notebook.evidence)
  put('kpis', notebook.kpis)
  put('notKnown', Object.fromEntries(notKnown.map((id) => [id, true])))
  return items
}

/** What items tell; name, industry and the order of records are as they stand `beside`. */
export function toldFrom(items: Items, beside: Told): Told {
  const rooms: Record<string, Record<string, Json>> = {}
  for (const [key, value] of items) {
    const dot = key.indexOf('.')
    const part = key.slice(0, dot)
    rooms[part] = { ...rooms[part], [key.slice(dot + 1)]: value }
  }
  const order = beside.records.map(({ id }) => id)
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length)
  const written = Object.entries({ evidence: rooms.evidence, kpis: rooms.kpis })
  // Items are cut from what is told, by the function above: they have its shape.
  return {
    name: beside.name,
    industry: beside.industry,
    enterprise: rooms.enterprise ?? {},
    answers: rooms.answers ?? {},
    records: Object.entries(rooms.records ?? {})
      .toSorted(([a], [b]) => place(a) - place(b))
      .map(([, record]) => record),
    notKnown: Object.keys(rooms.notKnown ?? {}),
    notebook: Object.fromEntries(written.filter(([, room]) => room !== undefined)),
  } as unknown as Told
}

/** One item to be sent: null takes it back; the version is the one that was read, 0 for none. */
export type ItemChange = {
  readonly key: string
  readonly value: Json
  readonly version: number
}

/** What was said since `base`, item by item; records first, since others name them. */
export function changesSince(base: Base, now: Told): readonly ItemChange[] {
  const [before, after] = [itemsIn(base), itemsIn(now)]
  const keys = [...new Set([...after.keys(), ...before.keys()])]
  const isRecord = (key: string) => (key.startsWith('records.') ? 0 : 1)
  return keys
    .filter((key) => !sameJson(before.get(key), after.get(key)))
    .map((key) => ({ key, value: after.get(key) ?? null, version: base.versions?.[key] ?? 0 }))
    .filter(({ value, version }) => value !== null || version > 0)
    .toSorted((a, b) => isRecord(a.key) - isRecord(b.key))
}

/** The base once the server has confirmed some items, with their versions. */
export function withConfirmed(
  base: Base,
  sent: readonly ItemChange[],
  versions: Readonly<Record<string, number>>,
): Base {
  const items = new Map(itemsIn(base))
  for (const { key, value } of sent) {
    if (value === null) items.delete(key)
    else items.set(key, value)
  }
  return { ...toldFrom(items, base), versions: { ...base.versions, ...versions } }
}
