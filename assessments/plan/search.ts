import { fillCaps } from '../measure/fill-caps.ts'
import type { Filling } from '../measure/filling.ts'
import { boundOf } from './bound.ts'
import type { Component } from './component.ts'
import { comparePreference, leastClaims, type Preference, preferenceOf } from './preference.ts'
import type { Problem, Share } from './problem.ts'

/** The best combination found in a component; `proven` when no other can pay more. */
export type Found = {
  readonly fen: number
  readonly taken: readonly number[]
  readonly proven: boolean
}

/** How far a search may go, and how much of that to choose among combinations of one total. */
export type Limits = { readonly nodes: number; readonly tieNodes: number }

const LIMITS: Limits = { nodes: 50_000, tieNodes: 5_000 }

/**
 * Depth-first branch and bound over the slots of a component: each takes one of its options or none.
 * `forced` candidates are taken beforehand. Every total comes from the evaluator of the measures.
 */
export function searchComponent(
  problem: Problem,
  component: Component,
  forced: readonly number[] = [],
  limits: Limits = LIMITS,
): Found {
  const { candidates, shares, shareOf, rivals, end } = problem
  const taken = new Uint8Array(candidates.length)
  const blocked = new Uint16Array(candidates.length)
  const filled: (readonly Filling[])[] = []
  const slots = orderSlots(problem, component, forced)
  const bound = boundOf(problem, slots)
  const claims = (share: number) => filled[share] ?? []
  const decided = { claims, blocked }

  const mark = (index: number, by: 1 | -1) => {
    taken[index] = by === 1 ? 1 : 0
    for (const rival of rivals[index] ?? []) blocked[rival] = (blocked[rival] as number) + by
  }
  /** Fills a programme's caps anew, and says by how much its total moved. */
  const fill = (share: number): number => {
    const { programme, from } = shares[share] as Share
    const before = totalOf(claims(share))
    filled[share] = fillCaps(programme, end, (index) => taken[from + index] === 1)
    return totalOf(claims(share)) - before
  }

  let nodes = 0
  let best = -1
  let found: readonly number[] = []
  let preferred: Preference | null = null

  const keep = (fen: number) => {
    const preference = limits.tieNodes > 0 ? preferenceOf(problem, component, claims, taken) : null
    if (fen === best && preferred && preference) {
      if (comparePreference(preference, preferred) >= 0) return
    }
    best = fen
    preferred = preference
    found = slots.flatMap((slot) => slot.filter((index) => taken[index] === 1))
  }

  const isWorthwhile = (most: number): boolean => {
    if (most !== best) return most > best
    if (nodes > limits.tieNodes || !preferred) return false
    return leastClaims(problem, component, claims) <= preferred.claims
  }

  const descend = (depth: number, fen: number): void => {
    nodes += 1
    if (nodes > limits.nodes || !isWorthwhile(fen + bound(depth, decided))) return
    const slot = slots[depth]
    if (!slot) {
      keep(fen)
      return
    }
    for (const index of slot) {
      if (blocked[index]) continue
      const share = shareOf[index] as number
      const before = claims(share)
      mark(index, 1)
      descend(depth + 1, fen + fill(share))
      mark(index, -1)
      filled[share] = before
    }
    descend(depth + 1, fen)
  }

  for (const share of component.shares) {
    const { programme, from } = shares[share] as Share
    programme.candidates.forEach((_, at) => {
      if (rivals[from + at]?.length === 0) taken[from + at] = 1
    })
  }
  for (const index of forced) mark(index, 1)
  descend(
    0,
    component.shares.reduce((fen, share) => fen + fill(share), 0),
  )
  return { fen: best, taken: [...found, ...forced], proven: nodes <= limits.nodes }
}

function totalOf(claims: readonly Filling[]): number {
  let fen = 0
  for (const claim of claims) fen += claim.fen
  return fen
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
  const isSpend = (slot: readonly number[]) =>
    candidates[slot[0] as number]?.record?.kind === 'spend' ? 1 : 0
  const gain = (slot: readonly number[]) => offers[slot[0] as number]?.gain ?? 0
  return component.slots
    .map((slot) => slots[slot] ?? [])
    .filter((slot) => !slot.some((index) => forced.includes(index)))
    .sort((one, other) => isSpend(one) - isSpend(other) || gain(other) - gain(one))
}
