import type { Filling } from '../measure/filling.ts'
import type { Component } from './component.ts'
import { compareLists, marksOf, mayMerge } from './fewest-claims.ts'
import type { Problem, Share } from './problem.ts'

/** What decides between combinations of the same total. */
export type Preference = {
  readonly claims: number
  readonly deadlines: readonly string[]
  readonly names: readonly string[]
  readonly records: readonly string[]
}

/** The claims that a combination makes in one programme. */
export type Kept = { readonly share: number; readonly claims: readonly Filling[] }

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

export const countOf = (kept: readonly Kept[]): number =>
  kept.reduce((count, { claims }) => count + claims.length, 0)

/** The candidates that stand in the claims. */
export function takenIn(
  { shares }: Problem,
  kept: readonly Kept[],
  isTaken: (index: number) => boolean,
): number[] {
  const all: number[] = []
  for (const { share, claims } of kept) {
    const { from } = shares[share] as Share
    for (const claim of claims) {
      for (let at = from + claim.from; at < from + claim.to; at += 1) if (isTaken(at)) all.push(at)
    }
  }
  return all
}

export function preferenceOf(
  { shares, candidates }: Problem,
  kept: readonly Kept[],
  taken: readonly number[],
): Preference {
  const marks = kept.map(({ share, claims }) => marksOf((shares[share] as Share).bundle, claims))
  return {
    claims: countOf(kept),
    deadlines: marks.flatMap(({ deadlines }) => deadlines).sort(),
    names: marks.flatMap(({ names }) => names).sort(),
    records: taken.map((at) => `${candidates[at]?.measureId} ${candidates[at]?.record?.id}`).sort(),
  }
}

/** Claims that more records cannot undo: where caps reach over claims, only that there is one. */
export function leastClaims(
  { shares }: Problem,
  component: Component,
  claims: (share: number) => readonly Filling[],
): number {
  let least = 0
  for (const share of component.shares) {
    let paid = 0
    for (const claim of claims(share)) if (claim.fen > 0) paid += 1
    least += paid > 1 && mayMerge((shares[share] as Share).bundle) ? 1 : paid
  }
  return least
}
