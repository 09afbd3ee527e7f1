import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths, yearOf } from '../../../assessments/days.ts'
import { lastYearOf, monthsUntil, yearAfter } from '../../../assessments/road/calendar.ts'
import { runs } from '../runs.ts'

describe('so many months after a day', () => {
  test.each([
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-11-22', 1, '2026-12-22'],
    ['2026-11-22', 2, '2027-01-22'],
    ['2026-11-22', 14, '2028-01-22'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2027-10-31', 4, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['0000-12-31', 1, '0001-01-31'],
  ])('%s and %i is %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later)
  })

  test('is that day again at the end of the same month, and never skips a month', () => {
    for (let months = 0; months < 60; months += 1) {
      const later = addMonths('2026-01-31', months)
      expect(Number(later.slice(5, 7))).toBe((months % 12) + 1)
      expect(yearOf(later)).toBe(2026 + Math.floor(months / 12))
    }
  })
})

describe('the year in which something is done', () => {
  test.each([
    ['2026-11-22', 1, 2026],
    ['2026-11-22', 2, 2027],
    ['2026-12-31', 1, 2027],
    ['2026-01-01', 11, 2026],
    ['2026-01-01', 12, 2027],
    ['2026-12-01', 13, 2028],
  ])('from %s on, %i months later, is %i', (asOf, months, year) => {
    expect(yearAfter(asOf, months)).toBe(year)
  })
})

describe('the months until a year', () => {
  test.each([
    ['2026-11-22', 2026, 0],
    ['2026-11-22', 2025, 0],
    ['2026-11-22', 2000, 0],
    ['2026-11-22', 2027, 2],
    ['2026-11-22', 2028, 14],
    ['2026-12-31', 2027, 1],
    ['2026-01-01', 2027, 12],
  ])('from %s to %i are %i', (asOf, year, months) => {
    expect(monthsUntil(asOf, year)).toBe(months)
  })

  test('are the fewest after which the year has come', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 10 }), (asOf, later) => {
        const year = yearOf(asOf) + later
        const months = monthsUntil(asOf, year)
        expect(yearAfter(asOf, months)).toBe(year)
        if (months > 0) expect(yearAfter(asOf, months - 1)).toBe(year - 1)
      }),
      runs(200),
    )
  })
})

test('aid is counted to the end of 2028, and for two whole years after a later day', () => {
  expect(['2025-01-01', '2026-12-31', '2027-01-01', '2030-06-30'].map(lastYearOf)).toEqual([
    2028, 2028, 2029, 2032,
  ])
})
