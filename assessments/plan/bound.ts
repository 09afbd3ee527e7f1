import type { Filling } from '../measure/filling.ts'
import { compareRatios, shareOf as shareOfRoom } from '../ratio.ts'
import { type Charge, chargesOf } from './charge.ts'
import type { Effort } from './effort.ts'
import type { Offer, SharedCap } from './offer.ts'
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

/** A cap that several records fill, with what may still fill it. */
type Bucket = {
  readonly share: number
  readonly cap: SharedCap
  room: number
  isCharged: boolean
  readonly items: Item[]
}

/** What the search has decided so far. */
export type Decided = {
  readonly claims: (share: number) => readonly Filling[]
  readonly blocked: ArrayLike<number>
}

/** What it costs to bring one slot of a shared cap into order. */
const SORT_VISITS = 30

export type Bound = (depth: number, decided: Decided) => number

/**
 * At most how much the slots from `depth` on can still add, never less than they can: each takes its
 * best option outside shared caps, and the shared caps are filled, fractions allowed, by what pays
 * most above that for the room it takes. `effort` is charged with the visits made.
 */
export function boundOf(
  problem: Problem,
  slots: readonly (readonly number[])[],
  effort: Effort,
): Bound {
  const { offers, shareOf } = problem
  const buckets: Bucket[] = []
  const bases = slots.map((slot) => plainGain(offers, slot))
  const charges = chargesOf(problem, slots, bases)
  const plain: number[] = new Array(slots.length + 1).fill(0)
  for (let depth = slots.length - 1; depth >= 0; depth -= 1) {
    const base = bases[depth] as number
    const { to, fen } = charges[depth] as Charge
    plain[depth] = (plain[depth + 1] as number) + base
    for (const index of slots[depth] ?? []) {
      const { gain, shared } = offers[index] as Offer
      if (!shared || gain <= base) continue
      const bucket = bucketOf(buckets, shareOf[index] as number, shared)
      bucket.room = Math.max(bucket.room, shared.room)
      bucket.isCharged ||= fen > 0
      const net = gain - base
      addItem(bucket.items, {
        depth,
        gain,
        net,
        charged: Math.max(0, net - fen),
        to,
        options: [index],
      })
    }
  }
  for (const { items } of buckets) {
    effort.left -= SORT_VISITS * items.length
    items.sort((one, other) => compareRatios(other.charged, other.gain, one.charged, one.gain))
  }
  return (depth, decided) => {
    let most = plain[depth] as number
    for (const bucket of buckets) most += fillingOf(bucket, depth, decided, effort)
    return most
  }
}

/** The best option of a slot that fills no shared cap. */
function plainGain(offers: readonly Offer[], slot: readonly number[]): number {
  let most = 0
  for (const index of slot) {
    const { gain, shared } = offers[index] as Offer
    if (!shared && gain > most) most = gain
  }
  return most
}

function bucketOf(buckets: Bucket[], share: number, cap: SharedCap): Bucket {
  for (const bucket of buckets) if (bucket.cap.id === cap.id) return bucket
  const bucket = { share, cap, room: 0, isCharged: false, items: [] }
  buckets.push(bucket)
  return bucket
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
  { share, cap, room, items, isCharged }: Bucket,
  depth: number,
  { claims, blocked }: Decided,
  effort: Effort,
): number {
  let left = room
  for (const claim of claims(share)) if (cap.fills(claim)) left -= claim.fen
  let most = 0
  // First what pays in full for its room, then the rest from the best ratio down.
  for (let pass = isCharged ? 0 : 1; pass < 2; pass += 1) {
    for (const { depth: at, gain, net, charged, to, options } of items) {
      effort.left -= 1
      if (left <= 0) return most
      const pays = to < depth ? net : charged
      if (at < depth || (isCharged && (pays === gain) !== (pass === 0))) continue
      if (isOut(options, blocked)) continue
      if (gain > left) return most + shareOfRoom(left, pays, gain)
      most += pays
      left -= gain
    }
  }
  return most
}

function isOut(options: readonly number[], blocked: ArrayLike<number>): boolean {
  for (const index of options) if (!blocked[index]) return false
  return true
}
