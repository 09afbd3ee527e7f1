import { compareIds } from '../compare-ids.ts'
import { shareOf } from '../ratio.ts'
import type { Bundle, PoolRoom } from './bundle.ts'
import type { Candidate } from './candidate.ts'
import { grantedOf, type Note } from './fill-programme.ts'
import type { End, Filling } from './filling.ts'

/** The claims of each year cut in proportion wherever they come to more than a pool still holds. */
export function withinPools(
  claims: readonly Filling[],
  { candidates, pools }: Bundle,
  end: End,
  note?: Note,
): readonly Filling[] {
  return pools.reduce<readonly Filling[]>((all, room) => {
    const drawing = all.filter(({ measureId }) => room.pool.measures.includes(measureId))
    const cut = new Map<Filling, Filling>()
    for (const year of new Set(drawing.map((claim) => claim.year))) {
      const own = drawing.filter((claim) => claim.year === year)
      const left = roomOf(room, year, end)
      const { quantum } = candidates[own[0]?.from ?? 0] as Candidate
      const shares = cutInProportion(own, left, quantum)
      own.forEach((claim, at) => {
        const fen = shares[at] as number
        if (fen !== claim.fen) cut.set(claim, { ...claim, fen })
        const idle = fen === claim.fen
        const { quote } = room.pool
        note?.({ step: 'total', of: 'pool', year, figure: left, fen, quote, idle })
      })
    }
    return cut.size === 0 ? all : all.map((claim) => cut.get(claim) ?? claim)
  }, claims)
}

function roomOf({ pool, filled }: PoolRoom, year: number, end: End): number {
  return Math.max(0, pool.fen - grantedOf(filled.years.get(year), end))
}

type Due = Pick<Filling, 'fen' | 'measureId'>

/**
 * Shares of `room` in the proportion of what is due, in whole quanta: each is cut, and what is left
 * over goes one quantum each to the largest remainders, then by measure. Their sum never passes
 * `room`, and no share passes what is due. In fen; where all fits, each gets what is due.
 */
export function cutInProportion(due: readonly Due[], room: number, quantum: number): number[] {
  const whole = due.reduce((sum, { fen }) => sum + fen, 0)
  if (whole <= room) return due.map(({ fen }) => fen)
  const quanta = Math.floor(room / quantum)
  const shares = due.map(({ fen }) => shareOf(quanta, fen, whole))
  const remainders = due.map(({ fen }, at) => remainderOf(quanta, fen, whole, shares[at] as number))
  const order = [...due.keys()].sort(
    (one, other) =>
      compareBig(remainders[other] as bigint, remainders[one] as bigint) ||
      compareIds((due[one] as Due).measureId, (due[other] as Due).measureId),
  )
  const left = quanta - shares.reduce((sum, share) => sum + share, 0)
  for (const at of order.slice(0, left)) shares[at] = (shares[at] as number) + 1
  return shares.map((share) => share * quantum)
}

const remainderOf = (quanta: number, fen: number, whole: number, share: number): bigint =>
  BigInt(quanta) * BigInt(fen) - BigInt(share) * BigInt(whole)

const compareBig = (one: bigint, other: bigint) => (one < other ? -1 : one > other ? 1 : 0)
