import type { Gate } from '../schema/result.ts'
import { lastYearOf } from './calendar.ts'
import { helps } from './closes.ts'
import { gatesWithin } from './goal.ts'
import type { RoadCase } from './road-case.ts'
import { earliestYear } from './schedule.ts'
import type { Slot } from './streams.ts'
import { type Way, withNeeds } from './way.ts'

/** The ways that bring a wanted gate nearer, those that the firm wants, and all that they need. */
export function usefulWays(of: RoadCase, wanted: readonly Gate[]): readonly Way[] {
  const ids = new Set(wanted.map(({ id }) => id))
  const isMaturityWanted = wanted.some(({ rule }) => rule === 'maturity')
  const gates = gatesWithin(of.goal, of.ladders, of.scales).filter(
    ({ id, rule }) => ids.has(id) || (rule === 'own-score' && isMaturityWanted),
  )
  const direct = of.ways.filter(
    (way) => way.isForced || gates.some((gate) => gate.rule !== 'maturity' && helps(of, way, gate)),
  )
  return withNeeds(
    of.ways,
    direct.map(({ id }) => id),
  )
}

/**
 * Each way in each year in which it may be done: its first one, and where years have budgets, later
 * ones up to the last that is looked at.
 */
export function slotsOf(of: RoadCase, ways: readonly Way[]): readonly Slot[] {
  const isSpread = Object.keys(of.request.yearBudgetFen ?? {}).length > 0
  const last = lastYearOf(of.asOf)
  return ways
    .flatMap((way) => {
      const first = earliestYear(way, of.asOf)
      const later = isSpread ? Math.max(0, last - first) : 0
      return Array.from({ length: later + 1 }, (_, i) => ({ way, year: first + i }))
    })
    .map((slot, column) => ({ ...slot, column }))
}
