import type { IndustryMap } from '../../../assessments/schema/industry-map.ts'

/** The map that a firm reads, and whether it is that of its own industry or of one that works alike. */
export type MapFit = { readonly map: IndustryMap; readonly fit: 'own' | 'near' }

/** The map for an industry: its own, else the one that it is referred to; most have neither. */
export function fitOf(maps: readonly IndustryMap[], industry: string | null): MapFit | undefined {
  if (industry === null) return undefined
  const own = maps.find((map) => map.industry === industry)
  if (own !== undefined) return { map: own, fit: 'own' }
  const near = maps.find((map) => map.nearby.includes(industry))
  return near === undefined ? undefined : { map: near, fit: 'near' }
}
