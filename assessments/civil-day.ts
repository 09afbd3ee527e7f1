import type { Day } from './schema/provenance.ts'

const eightHours = 8 * 60 * 60 * 1000

/** The civil day in Asia/Shanghai (UTC+8, no summer time) at a moment in milliseconds since 1970. */
export const civilDayOf = (moment: number): Day =>
  new Date(moment + eightHours).toISOString().slice(0, 10)
