import { addMonths, yearOf } from '../days.ts'
import type { Gate } from '../schema/result.ts'
import type { Aid, Road, RoadRemedy } from '../schema/road.ts'
import { aidOf, walkedAs } from './aid-of-walk.ts'
import { blockedOf } from './blocked.ts'
import { lastYearOf } from './calendar.ts'
import { closesOf } from './closes.ts'
import { gatesWithin, isReached } from './goal.ts'
import type { RoadCase } from './road-case.ts'
import { costOf, type Done, monthsOf } from './schedule.ts'
import type { Walk } from './walk.ts'

/** What the search says of a walk: whether it is proven best, and what another could gain. */
export type Verdict = Pick<Road, 'optimal' | 'gap' | 'stopped'>

/** The walk in full, every figure worked out again from it. */
export function roadResult(
  of: RoadCase,
  walk: Walk,
  blocked: readonly Gate[],
  verdict: Verdict,
): Road {
  const { done } = walk
  const costFen = costOf(done)
  const ranges = done.map(({ way }) => way.planned.costRangeFen)
  const law = aidOf(of, walk, 'law')
  return {
    target: of.request.target,
    reachable: isReached(of.goal, of.laddersAfter(done.map(({ way }) => way)), of.scales),
    reached: isReached(of.goal, of.ladders, of.scales),
    remedies: inOrder(of, done),
    costFen,
    costRangeFen: {
      low: ranges.reduce((sum, { low }) => sum + low, 0),
      high: ranges.reduce((sum, { high }) => sum + high, 0),
    },
    ...law,
    months: monthsOf(done),
    years: yearsOf(of, done, law),
    withDrafts: aidOf(of, walkedAs(of, done, 'drafts'), 'drafts'),
    ...verdict,
    blockedBy: blocked.map(({ id }) => id),
    blocked: blocked.map((gate) => blockedOf(of, gate)),
    open: openIn(of),
    size: of.size,
  }
}

function inOrder(of: RoadCase, done: readonly Done[]): RoadRemedy[] {
  return done
    .toSorted((one, other) => one.startMonth - other.startMonth || one.endMonth - other.endMonth)
    .map(({ way, startMonth, endMonth, year }) => ({
      id: way.id,
      closes: closesOf(of, way),
      neededBy: done.filter((one) => one.way.needs.includes(way.id)).map((one) => one.way.id),
      costFen: way.planned.costFen,
      costRangeFen: { ...way.planned.costRangeFen },
      months: way.planned.months,
      startMonth,
      endMonth,
      doneOn: addMonths(of.asOf, endMonth),
      year,
    }))
}

/** Unanswered questions and facts that the target reads: they were counted as not there. */
function openIn(of: RoadCase): string[] {
  const answers = of.firm.answers ?? {}
  const reads = gatesWithin(of.goal, of.ladders, of.scales)
    .filter((gate) => gate.holds !== true || gate.rule === 'ai-share')
    .flatMap((gate) => gate.reads)
  const isOpen = (id: string) => {
    const [, year] = id.split('enterprise.revenueFen.')
    if (year !== undefined) return (of.firm.enterprise?.revenueFen?.[year] ?? null) === null
    return /^(sme|scene|cmmm|factory)\./.test(id) && (answers[id] ?? null) === null
  }
  return [...new Set(reads)].filter(isOpen)
}

/** Every calendar year from the first to the last that is looked at, or that the road reaches. */
function yearsOf(of: RoadCase, done: readonly Done[], { claims }: Aid): Road['years'] {
  const first = yearOf(of.asOf)
  const last = Math.max(lastYearOf(of.asOf), ...done.map(({ year }) => year))
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).map((year) => ({
    year,
    costFen: costOf(done.filter((one) => one.year === year)),
    aidFen: claims
      .filter((claim) => claim.year === year)
      .reduce((sum, { amountFen }) => sum + amountFen, 0),
  }))
}
