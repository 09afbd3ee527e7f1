import type { Day } from '../schema/provenance.ts'
import type { Remedy } from '../schema/remedy.ts'
import type { Gate } from '../schema/result.ts'
import type { Road, RoadRequest } from '../schema/road.ts'
import type { Scales } from '../schema/scales.ts'
import type { Programmes } from './aid.ts'
import type { Work } from './branch.ts'
import type { Limits } from './compose.ts'
import { fewestMonths } from './fewest-months.ts'
import { gatesOf, isReached } from './goal.ts'
import { leastNet } from './least-net.ts'
import { closesAll, type RoadCase, roadCaseOf } from './road-case.ts'
import { roadResult } from './road-result.ts'
import { type Best, ENOUGH, type Field, fieldOf, seek } from './seek.ts'
import type { Walk } from './walk.ts'

/** A few seconds at most, counted in figures of the tableau so that every machine finds the same. */
const MOST_WORK = 400_000_000

const nothing: Walk = { done: [], filed: null, aidFen: 0 }

/**
 * The best set of remedies that brings the firm to a rung: least cost net of aid, or done soonest,
 * within its budgets, each remedy after what it needs, with a proof or the gap that is left. Gates
 * that no remedy closes are named, and the road closes the others. `request` has passed its schema
 * and `checkRoad`; costs and months are assumptions or the firm's own.
 */
export function roadOf(
  request: RoadRequest,
  catalogue: Scales & Programmes,
  remedies: readonly Remedy[],
  asOf: Day,
  work: Work = { left: MOST_WORK },
): Road {
  const of = roadCaseOf(request, catalogue, remedies, asOf)
  if (isReached(of.goal, of.ladders, of.scales)) {
    return roadResult(of, nothing, [], { optimal: true, gap: 0, stopped: null })
  }
  const gates = gatesOf(of.goal, of.ladders)
  const blocked = blockedIn(of, gates)
  const leftOut = { optimal: true, gap: 0, stopped: 'left-out' } as const
  if (isWantedLeftOut(of)) return roadResult(of, nothing, blocked, leftOut)
  const first = roadPast(of, gates, blocked, work)
  if (first !== null) return first
  // To build scenes that other gates ask for can make the share of AI unreachable; then it is left.
  const share = gates.filter((gate) => gate.rule === 'ai-share' && !blocked.includes(gate))
  const without = share.length === 0 ? null : roadPast(of, gates, [...blocked, ...share], work)
  return without ?? roadResult(of, nothing, blocked, leftOut)
}

/** Whether a remedy that the firm wants in any case needs one that it has left out. */
const isWantedLeftOut = ({ request, ways }: RoadCase): boolean =>
  Object.entries(request.remedies ?? {}).some(
    ([id, { use }]) => use === true && !ways.some((way) => way.id === id),
  )

/** The gates that do not hold even when all is done that may be done. */
function blockedIn(of: RoadCase, gates: readonly Gate[]): readonly Gate[] {
  const after = new Map(gatesOf(of.goal, of.laddersAfter(of.ways)).map((gate) => [gate.id, gate]))
  return gates.filter(({ id, rule }) => rule !== 'ai-share' && after.get(id)?.holds !== true)
}

/** The best road that closes all gates but the blocked ones; null where there surely is none. */
function roadPast(
  of: RoadCase,
  gates: readonly Gate[],
  blocked: readonly Gate[],
  work: Work,
): Road | null {
  const wanted = gates.filter((gate) => !blocked.includes(gate))
  const forced = of.ways.filter(({ isForced }) => isForced)
  if (forced.length === 0 && closesAll(of, wanted, [])) {
    return roadResult(of, nothing, blocked, { optimal: true, gap: 0, stopped: null })
  }
  const field = fieldOf(of, wanted)
  const limits = limitsOf(of)
  const found = bestIn(field, limits, work)
  if (found.walk !== null) {
    const { optimal, gap } = found
    return roadResult(of, found.walk, blocked, { optimal, gap, stopped: null })
  }
  if (!found.optimal) {
    return roadResult(of, nothing, blocked, { optimal: false, gap: 0, stopped: 'unfinished' })
  }
  if (limits.budgetFen === null && Object.keys(limits.yearBudgetFen).length === 0) return null
  const free: Limits = { budgetFen: null, yearBudgetFen: {}, mostMonths: null }
  const { best, proven } = seek(field, free, work, { floor: ENOUGH })
  if (best === null && proven) return null
  const stopped = best === null ? 'unfinished' : 'budget'
  return roadResult(of, nothing, blocked, { optimal: best !== null, gap: 0, stopped })
}

const limitsOf = ({ request }: RoadCase): Limits => ({
  budgetFen: request.budgetFen ?? null,
  yearBudgetFen: request.yearBudgetFen ?? {},
  mostMonths: null,
})

function bestIn(field: Field, limits: Limits, work: Work): Best {
  if (field.of.request.aim === 'months') return fewestMonths(field, limits, work)
  const { best, least, proven } = leastNet(field, limits, work)
  const gap = best === null || proven ? 0 : Number(best.cost - (least ?? 0n))
  return { walk: best?.of ?? null, optimal: proven, gap }
}
