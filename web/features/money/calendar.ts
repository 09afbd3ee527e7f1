import type { Day } from '../../../assessments/schema/provenance.ts'

const DAY = 86_400_000

/** Days since 1970-01-01 in the civil calendar; UTC has no summer time, so each day is as long. */
const countOf = (day: Day): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY)

/** Whole years side by side, each day as wide as every other. */
export type Calendar = {
  readonly years: readonly { readonly year: number; readonly at: number }[]
  /** Where a day begins and where it ends, in per cent of the whole; days outside stand at its edge. */
  readonly startOf: (day: Day) => number
  readonly endOf: (day: Day) => number
  readonly holds: (day: Day) => boolean
}

export function calendarOf(firstYear: number, lastYear: number): Calendar {
  const first = `${firstYear}-01-01`
  const last = `${lastYear}-12-31`
  const [from, to] = [countOf(first), countOf(last) + 1]
  const at = (count: number) => (Math.min(to - from, Math.max(0, count - from)) / (to - from)) * 100
  return {
    years: Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i).map(
      (year) => ({ year, at: at(countOf(`${year}-01-01`)) }),
    ),
    startOf: (day) => at(countOf(day)),
    endOf: (day) => at(countOf(day) + 1),
    holds: (day) => first <= day && day <= last,
  }
}
