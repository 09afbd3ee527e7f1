import type { Citation, Confidence } from '../schema/provenance.ts'

/** Every citation anywhere in a piece of content, in the order that it stands there. */
export function citationsIn(value: unknown): readonly Citation[] {
  if (typeof value !== 'object' || value === null) return []
  const under = Object.values(value).flatMap(citationsIn)
  return isCitation(value) ? [value, ...under] : under
}

/** Content keeps to its schema: what has a source and a confidence is a citation. */
const isCitation = (value: object): value is Citation =>
  'source' in value && typeof value.source === 'string' && 'confidence' in value

/** How many citations are how sure; what there is none of is left out. */
export function confidencesOf(
  citations: readonly Citation[],
): readonly (readonly [Confidence, number])[] {
  return (['official', 'secondary', 'interpretation', 'assumed'] as const).flatMap((one) => {
    const count = citations.filter(({ confidence }) => confidence === one).length
    return count === 0 ? [] : [[one, count] as const]
  })
}
