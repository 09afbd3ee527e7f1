import type { Day } from './schema/provenance.ts'

// Civil days are compared as strings: no clock, no time zone, no end of a day to miss.

const pad = (figure: number, width: number) => String(figure).padStart(width, '0')

/** A calendar year as days and keys of the request write it: at least four figures. */
export const yearText = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4))

const dayOf = (year: number, month: number, day: number): Day =>
  `${yearText(year)}-${pad(month, 2)}-${pad(day, 2)}`

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

function monthLength(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** The calendar year before the day: the last one that is whole. */
export const lastWholeYear = (asOf: Day): string => yearText(yearOf(asOf) - 1)

const dayLength = 24 * 60 * 60 * 1000

/** Whole days to the last day: 0 on that day itself, negative when it is over. */
export const daysUntil = (asOf: Day, last: Day): number =>
  (Date.parse(last) - Date.parse(asOf)) / dayLength

/** Both ends included. */
export function isWithin(day: Day, first: Day, last: Day): boolean {
  return first <= day && day <= last
}

export function earlierOf(one: Day, other: Day): Day {
  return one < other ? one : other
}

export function dayAfter(day: Day): Day {
  const [year, month, date] = [yearOf(day), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
  if (date < monthLength(year, month)) return dayOf(year, month, date + 1)
  return month < 12 ? dayOf(year, month + 1, 1) : dayOf(year + 1, 1, 1)
}

function dayBefore(day: Day): Day {
  const [year, month, date] = [yearOf(day), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
  if (date > 1) return dayOf(year, month, date - 1)
  return month > 1 ? dayOf(year, month - 1, monthLength(year, month - 1)) : dayOf(year - 1, 12, 31)
}

/**
 * The same day so many months later; the last of that month where it has no such day, and the last
 * day that is where days do not reach so far.
 */
export function addMonths(day: Day, months: number): Day {
  const at = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1]
  if (year > 9999) return dayOf(9999, 12, 31)
  return dayOf(year, month, Math.min(Number(day.slice(8, 10)), monthLength(year, month)))
}

/**
 * First day of 近2年: the day after the same day two years before. Where that day does not exist
 * (29 February), the first of March; where days do not reach back so far, the first day that is.
 */
export function twoYearsStart(asOf: Day): Day {
  const year = yearOf(asOf) - 2
  if (year < 0) return dayOf(0, 1, 1)
  if (asOf.endsWith('-02-29') && !isLeap(year)) return dayOf(year, 3, 1)
  return dayAfter(`${yearText(year)}${asOf.slice(4)}`)
}

/** Last day whose 近2年 still holds the day; where days do not reach so far, the last day that is. */
export function twoYearsEnd(on: Day): Day {
  const year = yearOf(on) + 2
  if (year > 9999) return dayOf(9999, 12, 31)
  if (on.endsWith('-02-29') && !isLeap(year)) return dayOf(year, 2, 28)
  return dayBefore(`${yearText(year)}${on.slice(4)}`)
}
