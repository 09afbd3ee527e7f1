import type { Day } from '../schema/provenance.ts'
import { monthsUntil, yearAfter } from './calendar.ts'
import type { Way } from './way.ts'

/** A way with the months in which it is done, and the calendar year in which it is paid. */
export type Done = {
  readonly way: Way
  readonly startMonth: number
  readonly endMonth: number
  readonly year: number
}

/**
 * Each way as early as its year and what it needs let it. Null where a way cannot be done in the
 * year that was given to it. `ways` stand after what they need.
 */
export function scheduleOf(
  ways: readonly Way[],
  yearGiven: (way: Way) => number,
  asOf: Day,
): readonly Done[] | null {
  const done = new Map<string, Done>()
  for (const way of ways) {
    const ready = way.needs.reduce((latest, id) => Math.max(latest, done.get(id)?.endMonth ?? 0), 0)
    const year = yearGiven(way)
    const endMonth = Math.max(ready + way.planned.months, way.endMonth, monthsUntil(asOf, year))
    if (yearAfter(asOf, endMonth) !== year) return null
    done.set(way.id, { way, startMonth: endMonth - way.planned.months, endMonth, year })
  }
  return [...done.values()]
}

/** Each way as early as what it needs lets it. */
export const earliestYear = (way: Way, asOf: Day): number => yearAfter(asOf, way.endMonth)

export const costOf = (done: readonly Done[]): number =>
  done.reduce((sum, { way }) => sum + way.planned.costFen, 0)

export const monthsOf = (done: readonly Done[]): number =>
  done.reduce((latest, { endMonth }) => Math.max(latest, endMonth), 0)

/** For each way, how many months lie at least between the end of what it needs, straight or not, and its own. */
export function distancesTo(all: readonly Way[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const distances = new Map<string, ReadonlyMap<string, number>>()
  for (const way of all) {
    const own = new Map<string, number>()
    for (const need of way.needs) {
      for (const [id, months] of [[need, 0] as const, ...(distances.get(need) ?? [])]) {
        own.set(id, Math.max(own.get(id) ?? 0, months + way.planned.months))
      }
    }
    distances.set(way.id, own)
  }
  return distances
}
