import { checkRequest, type Issue } from './check-request.ts'
import { isWithin, yearOf } from './days.ts'
import { lastYearOf } from './road/calendar.ts'
import type { Catalogue } from './schema/catalogue.ts'
import type { Day } from './schema/provenance.ts'
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

/** Days from which a road can lead: the papers of the catalogue look to the years around them. */
const FIRST_DAY = '2024-01-01'
const LAST_DAY = '2035-12-31'

/** Whether a road can be sought from the day at all. */
export const isRoadDay = (asOf: Day): boolean => isWithin(asOf, FIRST_DAY, LAST_DAY)

function dayIssues({ asOf, yearBudgetFen }: Pick<RoadRequest, 'asOf' | 'yearBudgetFen'>): Issue[] {
  const day = asOf ?? null
  if (day === null) return []
  if (!isRoadDay(day)) {
    return [{ path: 'asOf', message: `a road is sought from ${FIRST_DAY} to ${LAST_DAY}` }]
  }
  const [first, last] = [yearOf(day), lastYearOf(day)]
  return Object.keys(yearBudgetFen ?? {})
    .filter((year) => Number(year) < first || Number(year) > last)
    .map((year) => ({ path: `yearBudgetFen.${year}`, message: `no year from ${first} to ${last}` }))
}

/** What the schema of a road's request cannot know. An empty list means that it can be sought. */
export const checkRoad = (
  request: RoadRequest,
  catalogue: Catalogue,
  remedies: readonly Pick<Remedy, 'id'>[],
): readonly Issue[] => [
  ...checkRequest(request, catalogue),
  ...wishIssues(request, catalogue, remedies),
  ...dayIssues(request),
]
