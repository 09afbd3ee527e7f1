import type { Json, Told } from '../assessment/draft.ts'

/**
 * What is told, cut into the pieces that two people can change apart from each other: a field of the
 * firm, a year's revenue, an answer, a subdomain with all its statements, a record, a note, a value.
 * What is absent, null or empty has no unit.
 */
export type Units = ReadonlyMap<string, Json>

/** "Not known yet" in place of an answer. */
const NOT_KNOWN: Json = { notKnown: true }
const isNotKnown = (value: Json): boolean => sameJson(value, NOT_KNOWN)

/** A text that is the same for values that say the same: null says as much as nothing. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const entries = Object.entries(value).filter(([, one]) => one !== null && one !== undefined)
  return `{${entries
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${textOf(one)}`)
    .join()}}`
}

export const sameJson = (a: unknown, b: unknown): boolean => textOf(a) === textOf(b)

const subdomainOf = (id: string): string | undefined => /^(cmmm\.[^.]+)(\.\d+)?$/.exec(id)?.[1]

/** Units are named by where they stand: `answers.sme.q3`, `records.r1`, `enterprise.employees`. */
export function unitsOf(told: Told): Units {
  const units = new Map<string, Json>()
  const put = (unit: string, value: unknown) => {
    if (value !== null && value !== undefined && value !== '') units.set(unit, value as Json)
  }
  const putAnswer = (id: string, value: Json) => {
    const subdomain = subdomainOf(id)
    if (subdomain === undefined) return put(`answers.${id}`, value)
    const before = units.get(`answers.${subdomain}`)
    put(`answers.${subdomain}`, { ...(before as { [key: string]: Json } | undefined), [id]: value })
  }
  put('name', told.name.trim())
  put('industry', told.industry)
  const { revenueFen, ...fields } = told.enterprise
  for (const [field, value] of Object.entries(fields)) put(`enterprise.${field}`, value)
  for (const [year, fen] of Object.entries(revenueFen ?? {}))
    put(`enterprise.revenueFen.${year}`, fen)
  for (const [id, answer] of Object.entries(told.answers))
    if (answer !== null) putAnswer(id, answer as Json)
  for (const record of told.records) put(`records.${record.id}`, record)
  for (const room of ['evidence', 'kpis', 'sections'] as const)
    for (const [id, value] of Object.entries(told.notebook[room] ?? {})) put(`${room}.${id}`, value)
  for (const id of told.notKnown) {
    if (id === 'records') put('notKnown.records', true)
    else if (!id.startsWith('enterprise.')) {
      if ((told.answers[id] ?? null) === null) putAnswer(id, NOT_KNOWN)
    } else if (!units.has(id)) put(id, NOT_KNOWN)
  }
  return units
}

type Room = Record<string, unknown>

/** What the units say. Records stand in the order of `order`, those that it does not name after. */
export function toldOf(units: Units, order: readonly string[]): Told {
  const rooms: Record<string, Room> = {}
  const notKnown: string[] = []
  const put = (room: string, id: string, value: unknown) => {
    rooms[room] ??= {}
    rooms[room][id] = value
  }
  const putAnswer = (id: string, value: Json) => {
    if (isNotKnown(value)) notKnown.push(id)
    else put('answers', id, value)
  }
  for (const [unit, value] of units) {
    const [room = '', ...rest] = unit.split('.')
    const id = rest.join('.')
    if (room === 'notKnown') notKnown.push(id)
    else if (room === 'enterprise' && isNotKnown(value)) notKnown.push(unit)
    else if (room === 'enterprise' && rest[0] === 'revenueFen')
      put('revenueFen', rest[1] ?? '', value)
    else if (room === 'answers' && subdomainOf(id) !== undefined)
      for (const [statement, one] of Object.entries(value as Room))
        putAnswer(statement, one as Json)
    else if (room === 'answers') putAnswer(id, value)
    else put(room, id, value)
  }
  const { revenueFen, enterprise, answers, records, evidence, kpis, sections } = rooms
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length)
  const inOrder = Object.entries(records ?? {})
    .toSorted(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1))
    .map(([, record]) => record)
  const written = Object.entries({ evidence, kpis, sections }).filter(([, room]) => room)
  // The units were cut from what is told, by the function above: they have its shape.
  return {
    name: units.get('name') ?? '',
    industry: units.get('industry') ?? null,
    enterprise: { ...enterprise, ...(revenueFen === undefined ? {} : { revenueFen }) },
    answers: answers ?? {},
    records: inOrder,
    notKnown,
    notebook: Object.fromEntries(written),
  } as Told
}
