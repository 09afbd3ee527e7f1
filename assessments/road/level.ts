import { lastYearOf, monthsUntil, yearAfter } from './calendar.ts'
import type { Limits } from './compose.ts'
import type { RoadCase } from './road-case.ts'
import type { Way } from './way.ts'

/**
 * A year for each way, the first in which the yearly budgets have room for it once what it needs is
 * done; null where one finds no room. What the longest chain waits for comes first. One good spread,
 * not always the best.
 */
export function levelled(
  { asOf }: RoadCase,
  ways: readonly Way[],
  { yearBudgetFen }: Pick<Limits, 'yearBudgetFen'>,
): ReadonlyMap<Way, number> | null {
  const left = new Map(Object.entries(yearBudgetFen).map(([year, fen]) => [Number(year), fen]))
  const ends = new Map<string, number>()
  const years = new Map<Way, number>()
  for (const way of byChain(ways)) {
    const ready = way.needs.reduce((latest, id) => Math.max(latest, ends.get(id) ?? 0), 0)
    const soonest = Math.max(ready + way.planned.months, way.endMonth)
    let year = yearAfter(asOf, soonest)
    const last = Math.max(year, lastYearOf(asOf))
    while (year <= last && (left.get(year) ?? Number.POSITIVE_INFINITY) < way.planned.costFen) {
      year += 1
    }
    if (year > last) return null
    years.set(way, year)
    ends.set(way.id, Math.max(soonest, monthsUntil(asOf, year)))
    const room = left.get(year)
    if (room !== undefined) left.set(year, room - way.planned.costFen)
  }
  return years
}

/** What most months wait for first: no less waits for what a way needs than for the way itself. */
function byChain(ways: readonly Way[]): readonly Way[] {
  const waiting = new Map<string, number>()
  for (const way of ways.toReversed()) {
    const months = way.planned.months + (waiting.get(way.id) ?? 0)
    for (const need of way.needs) waiting.set(need, Math.max(waiting.get(need) ?? 0, months))
  }
  return ways.toSorted((one, other) => (waiting.get(other.id) ?? 0) - (waiting.get(one.id) ?? 0))
}
