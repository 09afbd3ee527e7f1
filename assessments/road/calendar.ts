import { addMonths, yearOf } from '../days.ts'
import type { Day } from '../schema/provenance.ts'

/** The years that aid is counted in, at the least: what the papers of the catalogue look ahead to. */
const LAST_YEAR = 2028

/** The last calendar year in which aid for a road is counted. */
export const lastYearOf = (asOf: Day): number => Math.max(LAST_YEAR, yearOf(asOf) + 2)

/** The calendar year so many months after the day. */
export const yearAfter = (asOf: Day, months: number): number => yearOf(addMonths(asOf, months))

/** The least number of months after the day that lies in the year; 0 where the year has begun. */
export const monthsUntil = (asOf: Day, year: number): number =>
  Math.max(0, 12 * (year - yearOf(asOf)) + 1 - Number(asOf.slice(5, 7)))
