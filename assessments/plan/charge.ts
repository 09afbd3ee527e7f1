import { shareOf } from '../ratio.ts'
import type { Problem } from './problem.ts'

/** What a slot must bring before it adds anything, while the slot at depth `to` is undecided. */
export type Charge = { readonly to: number; readonly fen: number }

const NONE: Charge = { to: -1, fen: 0 }

/**
 * Spend that a project excludes does not pay on top of it: as long as the project's best stands in
 * a bound, its spends share that amount as a charge, less what the project may bring beside them.
 * `bases` holds each slot's best outside shared caps, in fen.
 */
export function chargesOf(
  { candidates, offers, rivals }: Problem,
  slots: readonly (readonly number[])[],
  bases: readonly number[],
): readonly Charge[] {
  const records = slots.map((slot) => candidates[slot[0] as number]?.record)
  const charges = slots.map(() => NONE)
  const gain = (index: number) => offers[index]?.gain ?? 0
  const top = (depth: number) => Math.max(0, ...(slots[depth] ?? []).map(gain))
  const heldBy = new Map<number, number[]>()
  records.forEach((record, depth) => {
    if (record?.kind !== 'spend' || !record.project || bases[depth] !== 0) return
    const holder = records.findIndex((each) => each?.id === record.project)
    if (holder >= 0) heldBy.set(holder, [...(heldBy.get(holder) ?? []), depth])
  })
  for (const [to, held] of heldBy) {
    const all = held.flatMap((depth) => slots[depth] ?? [])
    const excludes = (index: number) => {
      const excluded = new Set(rivals[index])
      return all.every((each) => excluded.has(each))
    }
    const beside = (slots[to] ?? []).map((index) => (excludes(index) ? 0 : gain(index)))
    const spare = (bases[to] as number) - Math.max(0, ...beside)
    const whole = held.reduce((sum, depth) => sum + top(depth), 0)
    if (spare <= 0 || whole === 0) continue
    for (const depth of held) {
      const most = top(depth)
      charges[depth] = { to, fen: Math.min(most, shareOf(spare, most, whole)) }
    }
  }
  return charges
}
