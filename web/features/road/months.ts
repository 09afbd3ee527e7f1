import { yearOf } from '../../../assessments/days.ts'
import type { Day } from '../../../assessments/schema/provenance.ts'

/** A calendar month; months are counted through from year 0. */
export type Month = { readonly year: number; readonly month: number }

const countOf = (day: Day): number => 12 * yearOf(day) + Number(day.slice(5, 7)) - 1

const monthAt = (count: number): Month => ({
  year: Math.floor(count / 12),
  month: (((count % 12) + 12) % 12) + 1,
})

/** The month that lies so many months after that of the day. */
export const monthAfter = (asOf: Day, months: number): Month => monthAt(countOf(asOf) + months)

/** Whole quarters side by side, each month as wide as every other; places in per cent. */
export type MonthAxis = {
  readonly years: readonly {
    readonly year: number
    readonly at: number
    readonly width: number
  }[]
  readonly quarters: readonly { readonly month: number; readonly at: number }[]
  readonly today: number
  /** Where the day so many months after `asOf` stands. */
  readonly placeOf: (months: number) => number
}

const QUARTER = 3

/** From the quarter of `asOf` to the one in which all is done, and at least into the last year. */
export function monthAxis(asOf: Day, months: number, lastYear: number): MonthAxis {
  const now = countOf(asOf) + (Number(asOf.slice(8, 10)) - 1) / 31
  const first = Math.floor(countOf(asOf) / QUARTER) * QUARTER
  const end = Math.max(now + months, 12 * lastYear + QUARTER)
  const last = Math.max(first + 2 * QUARTER, Math.ceil(end / QUARTER) * QUARTER)
  const at = (count: number) => ((count - first) / (last - first)) * 100
  const starts = Array.from({ length: (last - first) / QUARTER }, (_, i) => first + i * QUARTER)
  const years = [...new Set(starts.map((count) => Math.floor(count / 12)))]
  return {
    years: years.map((year) => {
      const [from, to] = [Math.max(first, 12 * year), Math.min(last, 12 * (year + 1))]
      return { year, at: at(from), width: at(to) - at(from) }
    }),
    quarters: starts.map((count) => ({ month: monthAt(count).month, at: at(count) })),
    today: at(now),
    placeOf: (ahead) => at(now + ahead),
  }
}
