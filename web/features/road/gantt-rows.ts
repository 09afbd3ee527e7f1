import type { Day } from '../../../assessments/schema/provenance.ts'
import type { Road } from '../../../assessments/schema/road.ts'
import { type Month, type MonthAxis, monthAfter, monthAxis } from './months.ts'

export type GanttRow = {
  readonly id: string
  /** In per cent of the axis. */
  readonly from: number
  readonly to: number
  readonly start: Month
  readonly end: Month
  readonly months: number
  readonly costFen: number
  /** Remedies of the road that are done before it begins, because it needs them. */
  readonly after: readonly string[]
  /** Whether the whole road would end sooner if it did: it and what it waits for. */
  readonly decides: boolean
}

export type Gantt = { readonly axis: MonthAxis; readonly rows: readonly GanttRow[] }

type Dated = Pick<Road, 'remedies' | 'months' | 'years'>

/** What each remedy waits for: `neededBy` read the other way. */
function needsIn({ remedies }: Pick<Road, 'remedies'>): ReadonlyMap<string, readonly string[]> {
  return new Map(
    remedies.map(({ id }) => [
      id,
      remedies.filter(({ neededBy }) => neededBy.includes(id)).map((one) => one.id),
    ]),
  )
}

/** The remedies that end last, and before them what they began right after. */
export function decidingIn(road: Pick<Road, 'remedies' | 'months'>): ReadonlySet<string> {
  const needs = needsIn(road)
  const byId = new Map(road.remedies.map((one) => [one.id, one]))
  const found = new Set<string>()
  const follow = (id: string) => {
    if (found.has(id)) return
    found.add(id)
    for (const need of needs.get(id) ?? []) {
      if (byId.get(need)?.endMonth === byId.get(id)?.startMonth) follow(need)
    }
  }
  for (const { id, endMonth } of road.remedies) if (endMonth === road.months) follow(id)
  return found
}

/** The remedies as they begin, on an axis of real months. */
export function ganttOf(road: Dated, asOf: Day): Gantt {
  const paid = road.years.filter(({ costFen, aidFen }) => costFen !== 0 || aidFen !== 0)
  const lastYear = Math.max(0, ...paid.map(({ year }) => year))
  const axis = monthAxis(asOf, road.months, lastYear)
  const needs = needsIn(road)
  const deciding = decidingIn(road)
  const rows = road.remedies
    .toSorted((one, other) => one.startMonth - other.startMonth || one.endMonth - other.endMonth)
    .map(({ id, startMonth, endMonth, months, costFen }) => ({
      id,
      from: axis.placeOf(startMonth),
      to: axis.placeOf(endMonth),
      start: monthAfter(asOf, startMonth),
      end: monthAfter(asOf, endMonth),
      months,
      costFen,
      after: needs.get(id) ?? [],
      decides: deciding.has(id),
    }))
  return { axis, rows }
}
