/** What roads are worked out with: the whole catalogue and all remedies, with this page alone. */
import { conflicts } from '../../../assessments/content/policies/conflicts.ts'
import { documents } from '../../../assessments/content/policies/documents.ts'
import { remedies } from '../../../assessments/content/remedies/remedies.ts'
import { scales } from '../../../assessments/content/scales.ts'
import { evaluateLadders } from '../../../assessments/evaluate-ladders.ts'
import { answersAfter, ordersOf } from '../../../assessments/remedy/lifted.ts'
import { roadOfSet } from '../../../assessments/road/road-of-set.ts'
import type { Day } from '../../../assessments/schema/provenance.ts'
import type { Remedy } from '../../../assessments/schema/remedy.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import type { Ladders } from '../../../assessments/schema/result.ts'
import type { Road, RoadRequest } from '../../../assessments/schema/road.ts'
import { programmesOf } from '../result/programmes.ts'
import type { RoadContent } from './road-worker.ts'

export { remedies }

/** What ladders and money are computed from. */
export const catalogue: RoadContent = { ...scales, documents, conflicts }

export const programmes = programmesOf(documents, conflicts)

const byId = new Map(remedies.map((remedy) => [remedy.id, remedy]))
const orders = ordersOf(catalogue)

export const remedyOf = (id: string): Remedy | undefined => byId.get(id)

export const roadOfIds = (request: RoadRequest, ids: readonly string[], asOf: Day): Road =>
  roadOfSet(request, ids, catalogue, remedies, asOf)

/** The ladders once the remedies are done. */
export function laddersAfter(request: Request, ids: readonly string[], asOf: Day): Ladders {
  const done = ids.flatMap((id) => remedyOf(id) ?? [])
  const answers = answersAfter(request.answers ?? {}, done, orders)
  return evaluateLadders({ ...request, answers }, catalogue, asOf)
}
