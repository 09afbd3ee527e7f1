import { compareIds } from '../compare-ids.ts'
import type { Pool } from '../schema/policy.ts'
import { type Candidate, compareCandidates } from './candidate.ts'
import { programmeOf } from './conflicts.ts'
import type { Programme } from './fill-programme.ts'
import { type Filled, filledOf, type Grant } from './grants.ts'

/** A pool that cuts the claims of one firm too, with what grants have taken of it. */
export type PoolRoom = { readonly pool: Pool; readonly filled: Filled }

/**
 * Programmes whose claims a total holds together: a pool, or the real investment of a project. Most
 * stand alone. `candidates` are those of all, programme by programme, in the order of filling.
 */
export type Bundle = {
  readonly programmes: readonly Programme[]
  readonly candidates: readonly Candidate[]
  readonly pools: readonly PoolRoom[]
}

/** One bundle of what the caller knows to belong together. */
export function bundleOf(candidates: readonly Candidate[], grants: readonly Grant[]): Bundle {
  const ordered = [...candidates].sort(compareMembers)
  const programmes: Programme[] = []
  for (let from = 0, to = 0; from < ordered.length; from = to) {
    const id = (ordered[from] as Candidate).programme
    while (ordered[to]?.programme === id) to += 1
    programmes.push({ id, candidates: ordered.slice(from, to), filled: filledOf([id], grants) })
  }
  return { programmes, candidates: ordered, pools: poolsOf(ordered, grants) }
}

const compareMembers = (one: Candidate, other: Candidate) =>
  compareIds(one.programme, other.programme) || compareCandidates(one, other)

/** The bundles of all candidates, by the first programme of each. */
export function bundlesOf(candidates: readonly Candidate[], grants: readonly Grant[]): Bundle[] {
  const leader = new Map<string, string>()
  const leaderOf = (id: string): string => {
    const up = leader.get(id) ?? id
    return up === id ? id : leaderOf(up)
  }
  const join = (one: string, other: string) => {
    const [first, second] = [leaderOf(one), leaderOf(other)].sort(compareIds) as [string, string]
    leader.set(second, first)
  }
  const named = new Map<string, string>()
  const limited = new Set(candidates.flatMap(({ ceiling, record }) => (ceiling ? record?.id : [])))
  for (const { programme, document, measureId, record } of candidates) {
    const totals = proportionalOf(document.pools, measureId).map(({ id }) => `pool ${id}`)
    if (record && limited.has(record.id)) totals.push(`project ${record.id}`)
    for (const total of totals) {
      join(named.get(total) ?? programme, programme)
      named.set(total, programme)
    }
  }
  const members = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const id = leaderOf(candidate.programme)
    const known = members.get(id)
    if (known) known.push(candidate)
    else members.set(id, [candidate])
  }
  return [...members.keys()].sort(compareIds).map((id) => bundleOf(members.get(id) ?? [], grants))
}

const proportionalOf = (pools: readonly Pool[], measureId: string) =>
  pools.filter((pool) => pool.shortage === 'proportional' && pool.measures.includes(measureId))

function poolsOf(candidates: readonly Candidate[], grants: readonly Grant[]): PoolRoom[] {
  const pools = new Map<string, PoolRoom>()
  for (const { document, measureId } of candidates) {
    for (const pool of proportionalOf(document.pools, measureId)) {
      if (pools.has(pool.id)) continue
      const measures = document.measures.filter(({ id }) => pool.measures.includes(id))
      const programmes = measures.map(programmeOf)
      pools.set(pool.id, { pool, filled: filledOf(programmes, grants) })
    }
  }
  return [...pools.values()]
}
