import { fillCaps } from '../measure/fill-caps.ts'
import { type Filling, totalOf } from '../measure/filling.ts'
import { boundOf } from './bound.ts'
import type { Component } from './component.ts'
import { type Effort, fillVisits } from './effort.ts'
import { fewestClaims } from './fewest-claims.ts'
import {
  comparePreference,
  countOf,
  leastClaims,
  type Preference,
  preferenceOf,
  takenIn,
} from './preference.ts'
import type { Problem, Share } from './problem.ts'

/**
 * The best combination found in a component. `proven` when no other can pay more; no other pays more
 * than `mostFen` in any case. `fen` is -1 where the visits did not reach for any.
 */
export type Found = {
  readonly fen: number
  readonly mostFen: number
  readonly taken: readonly number[]
  readonly proven: boolean
}

/**
 * What is looked for. `claims`: a combination whatever it costs, the preferred one where several pay
 * the same. `total`: only what is paid, as far as the visits reach. `forced` candidates are taken
 * beforehand; that nothing pays more than `ceiling` is known.
 */
export type Search = {
  readonly wants: 'claims' | 'total'
  readonly forced?: readonly number[]
  readonly ceiling?: number
}

type Branch = {
  /** The candidate that is taken, or none. */
  readonly index: number | null
  readonly fen: number
  readonly most: number
  /** What its programme then pays. */
  readonly claims: readonly Filling[]
}

/** To weigh a combination against another of the same total costs more than to pass a candidate. */
const WEIGH_VISITS = 20

/**
 * Depth-first branch and bound over the slots of a component: each takes one of its options or none.
 * Every total comes from the evaluator of the measures. `effort` is charged with the visits made.
 */
export function searchComponent(
  problem: Problem,
  component: Component,
  effort: Effort,
  { wants, forced = [], ceiling = Number.POSITIVE_INFINITY }: Search,
): Found {
  const { candidates, shares, shareOf, rivals, contested, end } = problem
  const taken = new Uint8Array(candidates.length)
  const blocked = new Uint16Array(candidates.length)
  const filled: (readonly Filling[])[] = []
  const slots = orderSlots(problem, component, forced)
  // Ties are settled with a tenth of the visits, so that the rest can prove the total.
  const tieLine = effort.left - effort.left / 10
  const bound = boundOf(problem, slots, effort)
  const claims = (share: number) => filled[share] ?? []
  const decided = { claims, blocked }
  const isTaken = (index: number) => taken[index] === 1

  const mark = (index: number, by: 1 | -1) => {
    taken[index] = by === 1 ? 1 : 0
    const against = rivals[index] ?? []
    effort.left -= against.length
    for (const rival of against) blocked[rival] = (blocked[rival] as number) + by
  }
  /** Fills a programme's caps anew, and says by how much its total moved. */
  const fill = (share: number): number => {
    const { bundle, from } = shares[share] as Share
    const before = totalOf(claims(share))
    effort.left -= fillVisits(bundle)
    filled[share] = fillCaps(bundle, end, (index) => taken[from + index] === 1)
    return totalOf(claims(share)) - before
  }

  const mostFrom = (depth: number, fen: number) => {
    effort.left -= 1
    return Math.min(ceiling, fen + bound(depth, decided))
  }

  let best = -1
  let found: readonly number[] = []
  let preferred: Preference | null = null
  let isBroken = false

  const keep = (fen: number) => {
    const isTie = fen === best
    best = fen
    if (wants === 'total') return
    const kept = component.shares.map((share) => {
      const { bundle, from } = shares[share] as Share
      return { share, claims: fewestClaims(bundle, end, (at) => isTaken(from + at), effort) }
    })
    if (isTie && preferred && countOf(kept) > preferred.claims) return
    const all = takenIn(problem, kept, isTaken)
    effort.left -= WEIGH_VISITS * all.length
    const preference = preferenceOf(problem, kept, all)
    if (isTie && preferred && comparePreference(preference, preferred) >= 0) return
    preferred = preference
    found = all
  }

  const isWorthwhile = (most: number): boolean => {
    if (most !== best) return most > best
    if (!preferred || effort.left < tieLine) return false
    effort.left -= candidates.length
    return leastClaims(problem, component, claims) <= preferred.claims
  }

  /** What a slot may take, and at most how much the total then comes to: the most first. */
  const branchesAt = (depth: number, fen: number): readonly Branch[] => {
    const branches: Branch[] = []
    for (const index of slots[depth] ?? []) {
      if (blocked[index]) continue
      const share = shareOf[index] as number
      const before = claims(share)
      mark(index, 1)
      const now = fen + fill(share)
      branches.push({ index, fen: now, most: mostFrom(depth + 1, now), claims: claims(share) })
      mark(index, -1)
      filled[share] = before
    }
    branches.push({ index: null, fen, most: mostFrom(depth + 1, fen), claims: [] })
    return branches.sort((one, other) => other.most - one.most || other.fen - one.fen)
  }

  const descend = (depth: number, fen: number): void => {
    if (depth === slots.length) {
      keep(fen)
      return
    }
    for (const branch of branchesAt(depth, fen)) {
      const { index } = branch
      const share = index === null ? -1 : (shareOf[index] as number)
      const before = claims(share)
      if (index !== null) {
        mark(index, 1)
        filled[share] = branch.claims
      }
      if (isWorthwhile(branch.most)) {
        isBroken = effort.left < 0 && (best >= 0 || wants === 'total')
        if (!isBroken) descend(depth + 1, branch.fen)
      }
      if (index !== null) {
        mark(index, -1)
        filled[share] = before
      }
      if (isBroken) return
    }
  }

  for (const share of component.shares) {
    const { bundle, from } = shares[share] as Share
    bundle.candidates.forEach((_, at) => {
      if (!contested.has(from + at)) taken[from + at] = 1
    })
  }
  for (const index of forced) mark(index, 1)
  const start = component.shares.reduce((fen, share) => fen + fill(share), 0)
  const most = mostFrom(0, start)
  isBroken = effort.left < 0 && wants === 'total'
  if (!isBroken) descend(0, start)
  const mostFen = isBroken ? Math.max(best, most) : best
  return { fen: best, mostFen, taken: found, proven: !isBroken }
}

/**
 * Projects before the spend that they hold, then what weighs most, so that a good combination is
 * found early; slots of forced candidates are decided.
 */
function orderSlots(
  { candidates, offers, slots }: Problem,
  component: Component,
  forced: readonly number[],
): readonly (readonly number[])[] {
  const isForced = new Set(forced)
  const isSpend = (slot: readonly number[]) =>
    candidates[slot[0] as number]?.record?.kind === 'spend' ? 1 : 0
  const gain = (slot: readonly number[]) => offers[slot[0] as number]?.gain ?? 0
  return component.slots
    .map((slot) => slots[slot] ?? [])
    .filter((slot) => !slot.some((index) => isForced.has(index)))
    .sort((one, other) => isSpend(one) - isSpend(other) || gain(other) - gain(one))
}
