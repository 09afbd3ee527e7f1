import { daysUntil } from '../../../assessments/days.ts'
import type { Day } from '../../../assessments/schema/provenance.ts'

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
  const whole = daysUntil(first, last) + 1
  const at = (days: number) => (Math.min(whole, Math.max(0, days)) / whole) * 100
  return {
    years: Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i).map(
      (year) => ({ year, at: at(daysUntil(first, `${year}-01-01`)) }),
    ),
    startOf: (day) => at(daysUntil(first, day)),
    endOf: (day) => at(daysUntil(first, day) + 1),
    holds: (day) => first <= day && day <= last,
  }
}
