import type { IndustryMap } from '../../../assessments/schema/industry-map.ts'

/**
 * The map that a firm reads: that of its own industry, one whose sample is a factory of its industry,
 * or one whose factories work alike.
 */
export type MapFit = { readonly map: IndustryMap; readonly fit: 'own' | 'sample' | 'near' }

/** The map for an industry: its own, else the one that it is referred to; most have neither. */
export function fitOf(maps: readonly IndustryMap[], industry: string | null): MapFit | undefined {
  if (industry === null) return undefined
  const own = maps.find((map) => map.industry === industry)
  if (own !== undefined) return { map: own, fit: 'own' }
  const near = maps.find((map) => map.nearby.includes(industry))
  if (near === undefined) return undefined
  return { map: near, fit: near.sampled.includes(industry) ? 'sample' : 'near' }
}
