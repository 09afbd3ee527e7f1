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

/** The ways after what they need; of those that could come next, what most months wait for. */
function byChain(ways: readonly Way[]): readonly Way[] {
  const waiting = new Map<string, number>()
  for (const way of ways.toReversed()) {
    const months = way.planned.months + (waiting.get(way.id) ?? 0)
    for (const need of way.needs) waiting.set(need, Math.max(waiting.get(need) ?? 0, months))
  }
  const ordered: Way[] = []
  const placed = new Set<string>()
  const left = new Set(ways)
  while (left.size > 0) {
    const ready = [...left].filter(({ needs }) => needs.every((need) => placed.has(need)))
    const [next] = ready.toSorted(
      (one, other) => (waiting.get(other.id) ?? 0) - (waiting.get(one.id) ?? 0),
    )
    if (next === undefined) return [...ordered, ...left]
    left.delete(next)
    placed.add(next.id)
    ordered.push(next)
  }
  return ordered
}
