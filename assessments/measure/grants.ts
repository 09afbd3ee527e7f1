import { yearOf } from '../days.ts'
import type { Facts } from '../facts.ts'
import type { Conflict, PolicyDocument } from '../schema/policy.ts'
import type { Fact } from '../schema/record.ts'
import { conflictOf, programmeOf, type Use } from './conflicts.ts'
import { claimYearOf } from './window.ts'

/** Aid of the catalogue already received; `fen` null where its amount is not known. */
export type Grant = {
  readonly programme: string
  readonly year: number
  readonly uses: readonly Use[]
  readonly fen: number | null
}

/** Money that has filled a cap; `open` when some of it is not known. */
type Sum = { readonly fen: number; readonly open: boolean }

/** What grants have filled of a programme's caps, by calendar year and in all. */
export type Filled = { readonly years: ReadonlyMap<number, Sum>; readonly all: Sum }

const NONE: Sum = { fen: 0, open: false }
const UNTOUCHED: Filled = { years: new Map(), all: NONE }

/** The grants up to `asOf`, each in the claim year of the first record it names, else of its own. */
export function grantsOf(facts: Facts, documents: readonly PolicyDocument[]): Grant[] {
  const grants: Grant[] = []
  const measures = new Map(documents.flatMap((each) => each.measures).map((one) => [one.id, one]))
  const records = new Map(facts.records.map((record) => [record.id, record]))
  for (const grant of facts.records) {
    if (grant.kind !== 'granted' || !grant.measure || grant.on > facts.asOf) continue
    const measureId = grant.measure
    const measure = measures.get(measureId)
    const programme = measure ? programmeOf(measure) : measureId
    const named = (grant.records ?? []).flatMap((id) => records.get(id) ?? [])
    const [first] = named
    grants.push({
      programme,
      year: first ? claimYearOf(first.on, measure?.window ?? 'document') : yearOf(grant.on),
      uses: named.map((record) => ({ measureId, programme, record })),
      fen: grant.amountFen ?? null,
    })
  }
  return grants
}

/** What grants have taken, each measure once, by the record it was for and by what that is part of. */
export type Taken = ReadonlyMap<string, ReadonlyMap<string, Use>>

export function takenBy(grants: readonly Grant[]): Taken {
  const taken = new Map<string, Map<string, Use>>()
  for (const use of grants.flatMap(({ uses }) => uses)) {
    for (const id of idsOf(use.record)) {
      const known = taken.get(id) ?? new Map<string, Use>()
      known.set(`${use.measureId} ${use.record?.id}`, use)
      taken.set(id, known)
    }
  }
  return taken
}

/** A record's own id, and that of the project whose cost holds it. */
function idsOf(record: Fact | null): readonly string[] {
  if (record?.kind !== 'spend' || !record.project) return record ? [record.id] : []
  return [record.id, record.project]
}

/** Whether a grant has taken the record, for this measure or for one that conflicts over it. */
export function isClosed(use: Use, taken: Taken, conflicts: readonly Conflict[]): boolean {
  return idsOf(use.record).some((id) =>
    [...(taken.get(id)?.values() ?? [])].some((each) => conflictOf(use, each, conflicts)),
  )
}

/** What grants have filled of the caps that these programmes share. */
export function filledOf(programmes: readonly string[], grants: readonly Grant[]): Filled {
  if (grants.length === 0) return UNTOUCHED
  const years = new Map<number, Sum>()
  let all = NONE
  const add = (sum: Sum, fen: number | null): Sum =>
    fen === null ? { ...sum, open: true } : { ...sum, fen: sum.fen + fen }
  for (const grant of grants) {
    if (!programmes.includes(grant.programme)) continue
    years.set(grant.year, add(years.get(grant.year) ?? NONE, grant.fen))
    all = add(all, grant.fen)
  }
  return { years, all }
}
