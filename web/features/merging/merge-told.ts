import type { Clash, Json, Told } from '../assessment/draft.ts'
import { withoutRecord } from '../assessment/without-record.ts'
import { mergeThreeWays } from './merge-three-ways.ts'
import { sameJson, toldOf, unitsOf } from './units.ts'

export type MergedTold = {
  readonly told: Told
  readonly clashes: readonly Clash[]
  /** Whether the server holds all of it already. */
  readonly isTheirs: boolean
}

/** What this device and the server made of what both once knew. */
export function mergeTold(base: Told | null, ours: Told, theirs: Told): MergedTold {
  const [was, our, their] = [base === null ? null : unitsOf(base), unitsOf(ours), unitsOf(theirs)]
  const { units, clashes } = mergeThreeWays(was, our, their)
  const order = [...(base ?? theirs).records, ...theirs.records].map(({ id }) => id)
  const told = toldOf(units, order)
  return { told, clashes, isTheirs: sameJson(Object.fromEntries(units), Object.fromEntries(their)) }
}

/** The clashes that are still to be decided: one whose own value stands again is decided. */
export function openClashes(clashes: readonly Clash[], told: Told): readonly Clash[] {
  if (clashes.length === 0) return clashes
  const units = unitsOf(told)
  return clashes.filter(({ unit, ours }) => !sameJson(units.get(unit) ?? null, ours))
}

/** Earlier clashes with later ones; of two about one thing the later. */
export const joinClashes = (before: readonly Clash[], more: readonly Clash[]): readonly Clash[] => [
  ...before.filter(({ unit }) => !more.some((one) => one.unit === unit)),
  ...more,
]

/** What is told with one value in place of what stands; null takes it out. */
export function withUnit(told: Told, unit: string, value: Json): Told {
  const order = told.records.map(({ id }) => id)
  if (value === null && unit.startsWith('records.'))
    return { ...told, records: withoutRecord(told.records, unit.slice('records.'.length)) }
  const units = new Map(unitsOf(told))
  if (value === null) units.delete(unit)
  else units.set(unit, value)
  return toldOf(units, order)
}
