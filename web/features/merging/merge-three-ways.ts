import type { Clash, Json } from '../assessment/draft.ts'
import { sameJson, type Units } from './units.ts'

export type Merged = { readonly units: Units; readonly clashes: readonly Clash[] }

const nothing: Units = new Map()

/** The ids of the records that a record names. */
function namedBy(record: Json): readonly string[] {
  const { project, records } = record as { project?: unknown; records?: unknown }
  return [project, ...(Array.isArray(records) ? records : [])].filter(
    (id): id is string => typeof id === 'string',
  )
}

/** A record that another one names stays, though somebody took it out meanwhile. */
function withNamedRecords(units: Units, from: readonly Units[]): Units {
  const whole = new Map(units)
  for (const [unit, record] of units) {
    if (!unit.startsWith('records.')) continue
    for (const id of namedBy(record)) {
      const named = `records.${id}`
      const found = from.find((one) => one.has(named))?.get(named)
      if (!whole.has(named) && found !== undefined) whole.set(named, found)
    }
  }
  return whole
}

/**
 * What two people made of one base. What only one of them changed is taken from that one. What both
 * changed differently is a clash: theirs stands, ours is kept beside it. Without a base nobody knows
 * who changed what: what stands on one side alone is kept, what differs is a clash.
 */
export function mergeThreeWays(base: Units | null, ours: Units, theirs: Units): Merged {
  const before = base ?? nothing
  const clashes: Clash[] = []
  const merged = new Map<string, Json>()
  const named = [...new Set([...theirs.keys(), ...ours.keys()])]
  for (const unit of named) {
    const [was, our, their] = [before, ours, theirs].map((units) => units.get(unit) ?? null)
    const put = (value: Json | undefined) => {
      if (value !== null && value !== undefined) merged.set(unit, value)
    }
    if (sameJson(our, was)) put(their)
    else if (sameJson(their, was) || sameJson(our, their)) put(our)
    else {
      clashes.push({ unit, ours: our ?? null, theirs: their ?? null })
      put(their)
    }
  }
  return { units: withNamedRecords(merged, [before, ours, theirs]), clashes }
}
