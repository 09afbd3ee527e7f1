import { evaluateLadders } from '../evaluate-ladders.ts'
import type { Day } from '../schema/provenance.ts'
import type { Remedy } from '../schema/remedy.ts'
import type { Request } from '../schema/request.ts'
import type { Ladders } from '../schema/result.ts'
import type { Scales } from '../schema/scales.ts'
import { answersAfter, ordersOf } from './lifted.ts'

/**
 * The ladders once every remedy is done: the furthest that work inside the factory leads. A gate
 * that fails there is not closed by all of them together; one that is open there waits for answers
 * that no remedy raises.
 */
export function furthestLadders(
  request: Request,
  scales: Scales,
  remedies: readonly Remedy[],
  asOf: Day,
): Ladders {
  const answers = answersAfter(request.answers ?? {}, remedies, ordersOf(scales))
  return evaluateLadders({ ...request, answers }, scales, asOf)
}
