import type { Gate } from '../../../assessments/schema/result.ts'
import type { Road } from '../../../assessments/schema/road.ts'
import type { OwnRoad } from './own-road.ts'
import { printedRoad } from './printed-road.ts'

/** What own figures and switches make of a road: differences of what is written, in fen and months. */
export type RoadChange = {
  readonly netFen: number
  readonly costFen: number
  readonly aidFen: number
  readonly months: number
  /** Gates that the road before closes, and this one leaves open. */
  readonly reopened: readonly string[]
  /** Remedies that fall out with what they need. */
  readonly followers: readonly string[]
  /** Budgets that it is above: a year, or null for the one of all. */
  readonly above: readonly (number | null)[]
}

function budgetsBelow(road: Road, { budgetFen, yearBudgetFen }: OwnRoad): RoadChange['above'] {
  const years = Object.entries(yearBudgetFen ?? {}).filter(
    ([year, fen]) => (road.years.find((one) => String(one.year) === year)?.costFen ?? 0) > fen,
  )
  const isAbove = budgetFen !== undefined && road.costFen > budgetFen
  return [...(isAbove ? [null] : []), ...years.map(([year]) => Number(year))]
}

export function changeOf(
  before: Road,
  after: Road,
  left: readonly Pick<Gate, 'id'>[],
  own: OwnRoad,
): RoadChange {
  const stay = new Set(after.remedies.map(({ id }) => id))
  const isOff = (id: string) => own.remedies?.[id]?.use === false
  const [was, now] = [printedRoad(before), printedRoad(after)]
  return {
    netFen: now.netFen - was.netFen,
    costFen: now.costFen - was.costFen,
    aidFen: now.aidFen - was.aidFen,
    months: after.months - before.months,
    reopened: left.map(({ id }) => id).filter((id) => !before.blockedBy.includes(id)),
    followers: before.remedies.map(({ id }) => id).filter((id) => !stay.has(id) && !isOff(id)),
    above: budgetsBelow(after, own),
  }
}
