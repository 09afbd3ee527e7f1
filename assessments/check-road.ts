import { checkRequest, type Issue } from './check-request.ts'
import type { Catalogue } from './schema/catalogue.ts'
import type { Remedy } from './schema/remedy.ts'
import type { RoadRequest } from './schema/road.ts'

/** What the schema of a road's request cannot know. An empty list means that it can be sought. */
export function checkRoad(
  request: RoadRequest,
  catalogue: Catalogue,
  remedies: readonly Pick<Remedy, 'id'>[],
): readonly Issue[] {
  const measures = new Set(
    catalogue.documents.flatMap((document) => document.measures.map(({ id }) => id)),
  )
  const known = new Set(remedies.map(({ id }) => id))
  return [
    ...checkRequest(request, catalogue),
    ...Object.keys(request.remedies ?? {})
      .filter((id) => !known.has(id))
      .map((id) => ({ path: `remedies.${id}`, message: 'no such remedy' })),
    ...(request.withoutMeasures ?? []).flatMap((id, i) =>
      measures.has(id) ? [] : [{ path: `withoutMeasures.${i}`, message: 'no such measure' }],
    ),
  ]
}
