import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import type { RoadClaim, RoadRemedy } from '../../../assessments/schema/road.ts'
import type { Programmes } from '../result/programmes.ts'

/** Documents that the claims stand in whose last day comes before a remedy is done. */
export function endedDocuments(
  claims: readonly Pick<RoadClaim, 'measure'>[],
  remedies: readonly Pick<RoadRemedy, 'doneOn'>[],
  programmes: Pick<Programmes, 'placeOf'>,
): readonly PolicyDocument[] {
  const documents = new Set(
    claims.flatMap(({ measure }) => programmes.placeOf(measure)?.document ?? []),
  )
  return [...documents].filter(({ last }) => remedies.some(({ doneOn }) => doneOn > last))
}
