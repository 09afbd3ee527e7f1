/** What the remedies of a gate are counted with, loaded once the result is on screen. */
import { remedies } from '../../../assessments/content/remedies/remedies.ts'
import { scales } from '../../../assessments/content/scales.ts'
import { closingsOf } from '../../../assessments/remedy/closing.ts'
import { furthestLadders } from '../../../assessments/remedy/closing-furthest.ts'
import { sizeClassOf } from '../../../assessments/remedy/size-class.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import type { Gate, Ladders } from '../../../assessments/schema/result.ts'
import { gateIn, nextGaps } from './next-gaps.ts'

export type Asked = {
  readonly request: Request
  readonly ladders: Ladders
  readonly asOf: string
}

export type GateRemedies = {
  readonly count: number
  /** The gate once every remedy is done. */
  readonly furthest: Gate | undefined
}

/** For every open gate of a next rung, how many remedies bring it nearer, and how far all lead. */
export function gateRemediesOf({
  request,
  ladders,
  asOf,
}: Asked): ReadonlyMap<string, GateRemedies> {
  const gates = nextGaps(ladders).flatMap((gap) => gap.gates)
  const firm = {
    answers: request.answers ?? {},
    industry: request.enterprise?.process ?? null,
    size: sizeClassOf(request.enterprise ?? {}, asOf),
  }
  const closings = closingsOf(gates, firm, ladders, scales, remedies)
  const furthest = furthestLadders(request, scales, remedies, asOf)
  return new Map(
    gates.map(({ id }) => [
      id,
      { count: closings.get(id)?.length ?? 0, furthest: gateIn(furthest, id) },
    ]),
  )
}
