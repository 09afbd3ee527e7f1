import { lastYearOf } from '../road/calendar.ts'
import { goalOf } from '../road/goal.ts'
import type { Road } from '../schema/road.ts'
import { isAidOpen } from './open-aid.ts'
import type { FoundRoad } from './road.ts'
import { blockedApart } from './road-blocked.ts'
import { rungName } from './standing.ts'
import type { Told } from './told.ts'

export function targetName(told: Told, { target }: Pick<Road, 'target'>): string {
  const goal = goalOf(target)
  if (goal.ladder === 'smart-factory-2025') return rungName(told, goal.ladder, goal.rung)
  return told.words.road.rung[goal.ladder](told.words.levelName(goal.level))
}

/** The way in a sentence or two: how much, how long, who pays, and what no remedy closes. */
export function wayText(told: Told, found: FoundRoad): string {
  const { words } = told
  const { road, wish } = found
  const to = targetName(told, road)
  if (road.reached) return words.road.reached(to)
  if (road.stopped === 'budget') {
    const isByYear = Object.keys(wish?.yearBudgetFen ?? {}).length > 0
    return words.road.budget(to, isByYear ? lastYearOf(told.evaluation.asOf) : null)
  }
  if (road.stopped === 'left-out') return words.road.leftOut(to)
  if (road.stopped === 'unfinished') return words.road.unfinished(to)
  const apart = blockedApart(told, road)
  const [failed, open] = [apart.beyond.length + apart.short.length, apart.open.length]
  const rest = words.road.rest(apart.beyond.length, apart.short.length, open)
  if (road.remedies.length === 0) {
    return failed === 0 ? words.road.onlyOpen(to, open) : words.road.nothing(to, rest)
  }
  const effort = [road.remedies.length, road.months, words.yuan(road.costFen)] as const
  const spent = road.reachable
    ? words.road.way(to, ...effort)
    : failed === 0 && open > 0
      ? words.road.wayOpen(to, ...effort, open)
      : words.road.wayShort(to, ...effort, rest)
  return `${spent}${words.gap}${paidText(told, found)}`
}

/** What policy pays; what cannot be judged yet is not nothing. */
function paidText(told: Told, found: FoundRoad): string {
  const { words } = told
  const { aidFen, netFen } = found.road
  const net = words.yuan(netFen)
  if (aidFen > 0) return words.road.aid(words.yuan(aidFen), net)
  if (isAidOpen(told, found)) return words.road.aidOpen(net)
  const isLeftOut = (found.wish?.withoutMeasures ?? []).length > 0
  return isLeftOut ? words.road.noAidLeft(net) : words.road.noAid(net)
}
