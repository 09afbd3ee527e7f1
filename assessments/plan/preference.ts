import type { Candidate } from '../measure/candidate.ts'
import type { Programme } from '../measure/fill-caps.ts'
import type { Filling } from '../measure/filling.ts'
import type { Component } from './component.ts'
import { compareIds, type Problem, type Share } from './problem.ts'

/** What decides between combinations of the same total. */
export type Preference = {
  readonly claims: number
  readonly deadlines: readonly string[]
  readonly names: readonly string[]
  readonly records: readonly string[]
}

type Claims = (share: number) => readonly Filling[]

/** Fewer claims, then earlier deadlines, then ids in order; of the same claims, more records. */
export function comparePreference(one: Preference, other: Preference): number {
  return (
    one.claims - other.claims ||
    compareLists(one.deadlines, other.deadlines) ||
    compareLists(one.names, other.names) ||
    other.records.length - one.records.length ||
    compareLists(one.records, other.records)
  )
}

function compareLists(one: readonly string[], other: readonly string[]): number {
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const difference = compareIds(one[at] ?? '', other[at] ?? '')
    if (difference !== 0) return difference
  }
  return 0
}

export function preferenceOf(
  { shares }: Problem,
  component: Component,
  claims: Claims,
  taken: ArrayLike<number>,
): Preference {
  const deadlines: string[] = []
  const names: string[] = []
  const records: string[] = []
  for (const share of component.shares) {
    const { programme, from } = shares[share] as Share
    programme.candidates.forEach(({ measureId, record }, at) => {
      if (taken[from + at] === 1) records.push(`${measureId} ${record?.id ?? ''}`)
    })
    for (const claim of claims(share)) {
      if (claim.fen === 0) continue
      deadlines.push((programme.candidates[claim.from] as Candidate).document.last)
      names.push(`${claim.measureId} ${claim.year}`)
    }
  }
  return {
    claims: names.length,
    deadlines: deadlines.sort(),
    names: names.sort(),
    records: records.sort(),
  }
}

/** Claims that more records cannot undo: where caps reach over claims, only that there is one. */
export function leastClaims({ shares }: Problem, component: Component, claims: Claims): number {
  let least = 0
  for (const share of component.shares) {
    let paid = 0
    for (const claim of claims(share)) if (claim.fen > 0) paid += 1
    least += paid > 1 && mayMerge((shares[share] as Share).programme) ? 1 : paid
  }
  return least
}

function mayMerge({ candidates }: Programme): boolean {
  const first = candidates[0] as Candidate
  return candidates.some(
    ({ measureId, termCap, once, years }) =>
      measureId !== first.measureId || Number.isFinite(termCap) || once || Number.isFinite(years),
  )
}
