import { evaluateLadders } from '../evaluate-ladders.ts'
import { answersAfter, type Orders, ordersOf } from '../remedy/lifted.ts'
import { type SizeClass, sizeClassOf } from '../remedy/size-class.ts'
import type { Day } from '../schema/provenance.ts'
import type { Remedy } from '../schema/remedy.ts'
import type { Request } from '../schema/request.ts'
import type { Gate, Ladders } from '../schema/result.ts'
import type { RoadRequest } from '../schema/road.ts'
import type { Scales } from '../schema/scales.ts'
import { type Aid, aidFor, type Programmes } from './aid.ts'
import { type Goal, gatesOf, goalOf } from './goal.ts'
import { type Way, waysOf } from './way.ts'

/** Everything that a road is sought in: worked out once. */
export type RoadCase = {
  readonly request: RoadRequest
  readonly firm: Request
  readonly asOf: Day
  readonly scales: Scales
  readonly orders: Orders
  readonly size: SizeClass | null
  readonly goal: Goal
  /** As the firm stands. */
  readonly ladders: Ladders
  readonly ways: readonly Way[]
  readonly aid: Aid
  readonly laddersAfter: (ways: readonly Way[]) => Ladders
  /** Once every remedy there is were done, whatever the firm leaves out. */
  readonly laddersAtBest: () => Ladders
}

export function roadCaseOf(
  request: RoadRequest,
  catalogue: Scales & Programmes,
  remedies: readonly Remedy[],
  asOf: Day,
): RoadCase {
  const { asOf: _, enterprise, answers, records } = request
  const firm: Request = { enterprise, answers, records }
  const orders = ordersOf(catalogue)
  const size = sizeClassOf(enterprise ?? {}, asOf)
  const ladders = evaluateLadders(firm, catalogue, asOf)
  const own = request.remedies ?? {}
  const laddersOnce = (done: readonly Remedy[]): Ladders => {
    const after = answersAfter(answers ?? {}, done, orders)
    return evaluateLadders({ ...firm, answers: after }, catalogue, asOf)
  }
  return {
    request,
    firm,
    asOf,
    scales: catalogue,
    orders,
    size,
    goal: goalOf(request.target),
    ladders,
    ways: waysOf(remedies, { answers: answers ?? {}, size, own }, orders, asOf),
    aid: aidFor(firm, ladders, catalogue, asOf, request.withoutMeasures ?? []),
    laddersAfter: (done) => laddersOnce(done.map(({ remedy }) => remedy)),
    laddersAtBest: () => laddersOnce(remedies),
  }
}

/** Whether all of the gates hold once the ways are done. */
export function closesAll(of: RoadCase, wanted: readonly Gate[], ways: readonly Way[]): boolean {
  const after = new Map(gatesOf(of.goal, of.laddersAfter(ways)).map((gate) => [gate.id, gate]))
  return wanted.every(({ id }) => after.get(id)?.holds === true)
}
