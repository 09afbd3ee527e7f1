import type { Day } from '../schema/provenance.ts'
import type { Remedy } from '../schema/remedy.ts'
import type { Road, RoadRequest } from '../schema/road.ts'
import type { Scales } from '../schema/scales.ts'
import type { Programmes } from './aid.ts'
import { gatesOf, isReached } from './goal.ts'
import { roadCaseOf } from './road-case.ts'
import { roadResult } from './road-result.ts'
import { earliestYear, scheduleOf } from './schedule.ts'
import { filings } from './streams.ts'
import { walked } from './walk.ts'
import { withNeeds } from './way.ts'

/**
 * The same figures for remedies that are chosen already, with all that they need: nothing is sought,
 * so `optimal` is false. Budgets are not asked; each remedy is done as early as it can be. Gates
 * that do not hold then stand in `blockedBy`, whoever could close them.
 */
export function roadOfSet(
  request: RoadRequest,
  ids: readonly string[],
  catalogue: Scales & Programmes,
  remedies: readonly Remedy[],
  asOf: Day,
): Road {
  const of = roadCaseOf(request, catalogue, remedies, asOf)
  const ways = withNeeds(of.ways, ids)
  const done = scheduleOf(ways, (way) => earliestYear(way, asOf), asOf) ?? []
  const slots = ways.map((way, column) => ({ way, year: earliestYear(way, asOf), column }))
  const filed = filings(of.aid, slots, asOf).map((each) => each.filed)
  const ladders = of.laddersAfter(ways)
  const after = new Map(gatesOf(of.goal, ladders).map((gate) => [gate.id, gate]))
  const blocked = isReached(of.goal, ladders, of.scales)
    ? []
    : gatesOf(of.goal, of.ladders).filter(({ id }) => after.get(id)?.holds !== true)
  const verdict = { optimal: false, gap: 0, stopped: null }
  return roadResult(of, walked(of.aid, done, filed), blocked, verdict)
}
