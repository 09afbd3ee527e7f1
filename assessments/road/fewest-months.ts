import { withPart } from '../plan/effort.ts'
import type { Work } from './branch.ts'
import { monthsUntil } from './calendar.ts'
import type { Limits } from './compose.ts'
import { leastNet } from './least-net.ts'
import { distancesTo } from './schedule.ts'
import { type Best, ENOUGH, type Field, seek } from './seek.ts'

/**
 * The road that is done soonest within the budgets, and of those the one that costs least net of
 * aid. A road that is done by some month is done by any later one: the first is found by halving.
 */
export function fewestMonths(field: Field, limits: Limits, work: Work): Best {
  const ends = endsIn(field)
  let [low, high] = [0, ends.length - 1]
  let isProven = true
  // Whatever is not found for want of work may be there: the gap is what lies below the answer.
  let surely = ends[0] ?? 0
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const mostMonths = ends[middle] as number
    const found = withPart(work, 4, (part) => anyWithin(field, { ...limits, mostMonths }, part))
    if (found.best !== null) {
      high = middle
      continue
    }
    if (!found.proven) isProven = false
    else if (isProven) surely = ends[middle + 1] as number
    low = middle + 1
  }
  const mostMonths = ends[low] ?? 0
  const { best, proven } = leastNet(field, { ...limits, mostMonths }, work)
  return {
    walk: best?.of ?? null,
    optimal: isProven && proven,
    gap: best === null ? 0 : Math.max(0, mostMonths - surely),
  }
}

/** Any walk within the limits: the floor is so high that the first one found is enough. */
function anyWithin(field: Field, limits: Limits, work: Work) {
  return seek(field, limits, work, { floor: ENOUGH })
}

/** Every month in which the last way of a walk can be done. */
function endsIn({ of, slots }: Field): readonly number[] {
  const distances = distancesTo([...new Set(slots.map(({ way }) => way))])
  const begins = [...new Set(slots.map(({ year }) => monthsUntil(of.asOf, year)))]
  const ends = slots.flatMap(({ way, year }) => {
    // What waits for a year holds up all that needs it, straight or not.
    const after = [...(distances.get(way.id)?.values() ?? [])]
    return [
      Math.max(way.endMonth, monthsUntil(of.asOf, year)),
      ...begins.flatMap((begin) => after.map((months) => begin + months)),
    ]
  })
  return [...new Set(ends)].toSorted((a, b) => a - b)
}
