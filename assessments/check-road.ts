import { checkRequest, type Issue } from './check-request.ts'
import { ROAD_RECORD } from './road/spends.ts'
import type { Catalogue } from './schema/catalogue.ts'
import type { Remedy } from './schema/remedy.ts'
import type { RoadRequest, RoadWish } from './schema/road.ts'

/** Names of remedies and measures that are in no content. */
export function wishIssues(
  { remedies: own, withoutMeasures }: Pick<RoadWish, 'remedies' | 'withoutMeasures'>,
  catalogue: Pick<Catalogue, 'documents'>,
  remedies: readonly Pick<Remedy, 'id'>[],
): readonly Issue[] {
  const measures = new Set(
    catalogue.documents.flatMap((document) => document.measures.map(({ id }) => id)),
  )
  const known = new Set(remedies.map(({ id }) => id))
  return [
    ...Object.keys(own ?? {})
      .filter((id) => !known.has(id))
      .map((id) => ({ path: `remedies.${id}`, message: 'no such remedy' })),
    ...(withoutMeasures ?? []).flatMap((id, i) =>
      measures.has(id) ? [] : [{ path: `withoutMeasures.${i}`, message: 'no such measure' }],
    ),
  ]
}

/** What the schema of a road's request cannot know. An empty list means that it can be sought. */
export const checkRoad = (
  request: RoadRequest,
  catalogue: Catalogue,
  remedies: readonly Pick<Remedy, 'id'>[],
): readonly Issue[] => [
  ...checkRequest(request, catalogue),
  ...wishIssues(request, catalogue, remedies),
  ...(request.records ?? []).flatMap(({ id }, i) =>
    id.startsWith(ROAD_RECORD)
      ? [
          {
            path: `records.${i}.id`,
            message: `begins with ${ROAD_RECORD}, as records of the road do`,
          },
        ]
      : [],
  ),
]
