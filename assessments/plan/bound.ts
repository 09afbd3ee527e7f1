import type { Candidate } from '../measure/candidate.ts'
import { type End, type Filling, grantedOf } from '../measure/fill-caps.ts'
import { compareRatios, cutParts, shareOf as shareOfRoom } from '../ratio.ts'
import { type Charge, chargesOf } from './charge.ts'
import type { Problem } from './problem.ts'

/**
 * One slot in a shared cap: the room it takes there, and what that pays above its best elsewhere;
 * `charged` is that less the slot's charge.
 */
type Item = {
  readonly depth: number
  readonly gain: number
  readonly net: number
  readonly charged: number
  readonly to: number
  readonly options: readonly number[]
}

/** A cap that several records fill: of a programme's year, or of its whole term (`year` null). */
type Bucket = {
  readonly share: number
  readonly year: number | null
  room: number
  readonly items: Item[]
}

/** What the search has decided so far. */
export type Decided = {
  readonly claims: (share: number) => readonly Filling[]
  readonly blocked: ArrayLike<number>
}

export type Bound = (depth: number, decided: Decided) => number

/** The most that one candidate can add to any claim: its own money, a started fen counted whole. */
export function gainOf(candidate: Candidate, end: End): number {
  const parts = candidate[end]
  const fen = cutParts(parts, candidate.den) + (parts % candidate.den === 0 ? 0 : 1)
  return Math.min(fen, candidate.yearCap, candidate.termCap)
}

/** The shared cap that a candidate fills, if any: of the term, else of its year. */
function capacityOf(candidate: Candidate): { year: number | null; cap: number } | null {
  if (Number.isFinite(candidate.termCap)) return { year: null, cap: candidate.termCap }
  if (Number.isFinite(candidate.yearCap)) return { year: candidate.year, cap: candidate.yearCap }
  return null
}

/**
 * At most how much the slots from `depth` on can still add, never less than they can: each takes its
 * best option outside shared caps, and the shared caps are filled, fractions allowed, by what pays
 * most above that for the room it takes.
 */
export function boundOf(problem: Problem, slots: readonly (readonly number[])[], end: End): Bound {
  const { candidates, shares, shareOf } = problem
  const buckets: Bucket[] = []
  const gain = (index: number) => gainOf(candidates[index] as Candidate, end)
  const bases = slots.map((slot) => plainGain(candidates, slot, end))
  const tops = slots.map((slot) => Math.max(0, ...slot.map(gain)))
  const charges = chargesOf(problem, slots, bases, tops, gain)
  const plain: number[] = new Array(slots.length + 1).fill(0)
  for (let depth = slots.length - 1; depth >= 0; depth -= 1) {
    const slot = slots[depth] ?? []
    const base = bases[depth] as number
    const { to, fen } = charges[depth] as Charge
    plain[depth] = (plain[depth + 1] as number) + base
    for (const index of slot) {
      const candidate = candidates[index] as Candidate
      const capacity = capacityOf(candidate)
      const most = gain(index)
      if (!capacity || most <= base) continue
      const share = shareOf[index] as number
      const { year } = capacity
      let bucket = buckets.find((each) => each.share === share && each.year === year)
      if (!bucket) {
        bucket = { share, year, room: 0, items: [] }
        buckets.push(bucket)
      }
      const filled = shares[share]?.programme.filled
      const granted = grantedOf(year === null ? filled?.all : filled?.years.get(year), end)
      bucket.room = Math.max(bucket.room, capacity.cap - granted)
      const net = most - base
      const charged = Math.max(0, net - fen)
      addItem(bucket.items, { depth, gain: most, net, charged, to, options: [index] })
    }
  }
  for (const { items } of buckets) {
    items.sort((one, other) => compareRatios(other.charged, other.gain, one.charged, one.gain))
  }
  return (depth, decided) => {
    let most = plain[depth] as number
    for (const bucket of buckets) most += fillingOf(bucket, depth, decided)
    return most
  }
}

/** The best option of a slot that fills no shared cap. */
function plainGain(candidates: readonly Candidate[], slot: readonly number[], end: End): number {
  let most = 0
  for (const index of slot) {
    const candidate = candidates[index] as Candidate
    if (!capacityOf(candidate)) most = Math.max(most, gainOf(candidate, end))
  }
  return most
}

/** One slot enters a bucket once, with the largest of its options there. */
function addItem(items: Item[], item: Item): void {
  const last = items.at(-1)
  if (last?.depth !== item.depth) {
    items.push(item)
    return
  }
  const larger = last.gain < item.gain ? item : last
  items[items.length - 1] = { ...larger, options: [...last.options, ...item.options] }
}

function fillingOf(
  { share, year, room, items }: Bucket,
  depth: number,
  { claims, blocked }: Decided,
): number {
  let left = room
  for (const claim of claims(share)) if (year === null || claim.year === year) left -= claim.fen
  let most = 0
  // First what pays in full for its room, then the rest from the best ratio down.
  for (const inFull of [true, false]) {
    for (const { depth: at, gain, net, charged, to, options } of items) {
      if (left <= 0) return most
      const pays = to < depth ? net : charged
      if (at < depth || (pays === gain) !== inFull) continue
      if (options.every((index) => blocked[index])) continue
      if (gain > left) return most + shareOfRoom(left, pays, gain)
      most += pays
      left -= gain
    }
  }
  return most
}
