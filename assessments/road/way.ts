import { isInPlace, type Orders } from '../remedy/lifted.ts'
import { type Planned, plannedOf } from '../remedy/planned.ts'
import type { SizeClass } from '../remedy/size-class.ts'
import type { Day } from '../schema/provenance.ts'
import type { Remedy } from '../schema/remedy.ts'
import type { Answer } from '../schema/request.ts'
import type { OwnRemedy } from '../schema/road.ts'
import { monthsUntil } from './calendar.ts'

/** A remedy as this firm could do it. */
export type Way = {
  readonly id: string
  readonly remedy: Remedy
  readonly planned: Planned
  /** Ids of the remedies that it needs and that are not in place. */
  readonly needs: readonly string[]
  /** Months from the day until it is done, everything begun as early as it can be. */
  readonly endMonth: number
  /** It is part of every road. */
  readonly isForced: boolean
}

type Firm = {
  readonly answers: Readonly<Record<string, Answer>>
  readonly size: SizeClass | null
  readonly own: Readonly<Record<string, OwnRemedy>>
}

/**
 * The remedies that may stand on a road, each after what it needs. Left out: what the firm does not
 * want, and what needs it.
 */
export function waysOf(
  remedies: readonly Remedy[],
  { answers, size, own }: Firm,
  orders: Orders,
  asOf: Day,
): readonly Way[] {
  const known = new Map(remedies.map((remedy) => [remedy.id, remedy]))
  const ways = new Map<string, Way | null>()
  const wayOf = (id: string): Way | null => {
    const seen = ways.get(id)
    if (seen !== undefined) return seen
    const remedy = known.get(id)
    const wish = own[id] ?? {}
    const needs = (remedy?.needs ?? []).filter((need) => {
      const needed = known.get(need)
      return needed !== undefined && !isInPlace(orders, answers, needed)
    })
    const before = needs.map(wayOf)
    const isOut = remedy === undefined || wish.use === false || before.includes(null)
    if (isOut) {
      ways.set(id, null)
      return null
    }
    const planned = plannedOf(remedy, size, {
      ...(wish.costFen === undefined ? {} : { costFen: wish.costFen }),
      ...(wish.months === undefined ? {} : { months: wish.months }),
    })
    const ready = before.reduce((latest, one) => Math.max(latest, one?.endMonth ?? 0), 0)
    const notBefore = wish.notBefore === undefined ? 0 : monthsUntil(asOf, wish.notBefore)
    const way: Way = {
      id,
      remedy,
      planned,
      needs,
      endMonth: Math.max(ready + planned.months, notBefore),
      isForced: wish.use === true,
    }
    ways.set(id, way)
    return way
  }
  for (const { id } of remedies) wayOf(id)
  return [...ways.values()].filter((way) => way !== null)
}

/** The ways and all that must come before them, in the order of `all`. */
export function withNeeds(all: readonly Way[], ids: Iterable<string>): readonly Way[] {
  const byId = new Map(all.map((way) => [way.id, way]))
  const taken = new Set<string>()
  const take = (id: string) => {
    if (taken.has(id)) return
    taken.add(id)
    for (const need of byId.get(id)?.needs ?? []) take(need)
  }
  for (const id of ids) take(id)
  return all.filter(({ id }) => taken.has(id))
}
