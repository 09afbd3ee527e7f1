import { type Bundle, bundlesOf } from '../measure/bundle.ts'
import type { Candidate } from '../measure/candidate.ts'
import { conflictOf } from '../measure/conflicts.ts'
import type { End } from '../measure/filling.ts'
import type { Grant } from '../measure/grants.ts'
import type { Conflict } from '../schema/policy.ts'
import { type Offer, offerOf } from './offer.ts'
import { squeezedIn } from './squeezed.ts'

/** A bundle and where its candidates stand among all. */
export type Share = { readonly bundle: Bundle; readonly from: number }

/**
 * Which of the candidates may stand together. Candidates are in a canonical order, bundle by
 * bundle; `rivals` holds, for each, those that exclude it. A slot is a set of candidates for one
 * record of which at most one may be taken, what brings most first. What has no rival stands in no
 * slot and is always taken, but for what may take room from more in a total: that has its own.
 */
export type Problem = {
  /** The end of each interval that the totals count. */
  readonly end: End
  readonly conflicts: readonly Conflict[]
  readonly grants: readonly Grant[]
  readonly candidates: readonly Candidate[]
  readonly shares: readonly Share[]
  readonly shareOf: readonly number[]
  readonly offers: readonly Offer[]
  readonly rivals: readonly (readonly number[])[]
  readonly slots: readonly (readonly number[])[]
  /** The candidates that stand in a slot. */
  readonly contested: ReadonlySet<number>
}

export function problemOf(
  all: readonly Candidate[],
  end: End,
  grants: readonly Grant[],
  conflicts: readonly Conflict[],
): Problem {
  const bundles = bundlesOf(
    all.filter((candidate) => candidate[end] > 0),
    grants,
  )
  const candidates = bundles.flatMap((bundle) => bundle.candidates)
  const shares: Share[] = []
  const shareOf: number[] = []
  for (const bundle of bundles) {
    const from = shareOf.length
    for (const _ of bundle.candidates) shareOf.push(shares.length)
    shares.push({ bundle, from })
  }
  const rivals = rivalsOf(candidates, conflicts)
  const offers = candidates.map((candidate, index) =>
    offerOf(candidate, (shares[shareOf[index] as number] as Share).bundle, end),
  )
  const gain = (index: number) => (offers[index] as Offer).gain
  const slots = [
    ...slotsOf(candidates, rivals),
    ...shares.flatMap(({ bundle, from }) =>
      squeezedIn(bundle, end)
        .filter((at) => rivals[from + at]?.length === 0)
        .map((at) => [from + at]),
    ),
  ]
  for (const slot of slots) slot.sort((one, other) => gain(other) - gain(one) || one - other)
  const contested = new Set(slots.flat())
  return { end, conflicts, grants, candidates, shares, shareOf, offers, rivals, slots, contested }
}

/** Candidates meet over the same record, or over a spend and the project that holds it. */
export function rivalsOf(
  candidates: readonly Candidate[],
  conflicts: readonly Conflict[],
): readonly (readonly number[])[] {
  const byRecord = new Map<string, number[]>()
  const byProject = new Map<string, number[]>()
  candidates.forEach(({ record }, index) => {
    if (!record) return
    listAt(byRecord, record.id).push(index)
    if (record.kind === 'spend' && record.project) listAt(byProject, record.project).push(index)
  })
  return candidates.map((candidate, index) => {
    const { record } = candidate
    if (!record) return []
    const near = [...(byRecord.get(record.id) ?? [])]
    if (record.kind === 'spend' && record.project)
      near.push(...(byRecord.get(record.project) ?? []))
    if (record.kind === 'project') near.push(...(byProject.get(record.id) ?? []))
    return near.filter((other) => {
      const rival = candidates[other] as Candidate
      return other !== index && conflictOf(candidate, rival, conflicts) !== null
    })
  })
}

function listAt(lists: Map<string, number[]>, key: string): number[] {
  const known = lists.get(key)
  if (known) return known
  const fresh: number[] = []
  lists.set(key, fresh)
  return fresh
}

/** Each contested candidate joins the first set of its record in which it excludes all others. */
function slotsOf(
  candidates: readonly Candidate[],
  rivals: readonly (readonly number[])[],
): number[][] {
  const slots: number[][] = []
  const ofRecord = new Map<string, number[][]>()
  candidates.forEach(({ record }, index) => {
    const against = rivals[index] ?? []
    if (!record || against.length === 0) return
    const known = ofRecord.get(record.id) ?? []
    const slot = known.find((members) => members.every((member) => against.includes(member)))
    if (slot) {
      slot.push(index)
      return
    }
    const fresh = [index]
    slots.push(fresh)
    ofRecord.set(record.id, [...known, fresh])
  })
  return slots
}
