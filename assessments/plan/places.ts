import { isIn } from '../measure/area.ts'
import type { Candidate } from '../measure/candidate.ts'
import type { PolicyDocument } from '../schema/policy.ts'

/** Whether one firm can be in both: one area holds the other. */
const meet = (one: PolicyDocument, other: PolicyDocument): boolean =>
  isIn(one.area, other.area) || isIn(other.area, one.area)

/**
 * While the firm's place is open, documents of places apart are all possible, but not together: the
 * candidates by the most local document that a firm may fall under, each with those of the wider
 * areas around it. One set where nothing is apart.
 */
export function byPlace(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const documents = [...new Set(candidates.map(({ document }) => document))]
  const isLocal = (one: PolicyDocument) =>
    !documents.some((other) => other.area !== one.area && isIn(other.area, one.area))
  const places = new Map(documents.filter(isLocal).map((document) => [document.area, document]))
  if (places.size < 2) return [candidates]
  return [...places.values()].map((place) =>
    candidates.filter(({ document }) => meet(document, place)),
  )
}
