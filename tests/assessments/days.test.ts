import { afterEach, describe, expect, test } from 'vitest'
import {
  addMonths,
  dayAfter,
  daysUntil,
  earlierOf,
  isWithin,
  lastWholeYear,
  twoYearsEnd,
  twoYearsStart,
  yearOf,
  yearText,
} from '../../assessments/days.ts'

describe('a span of civil days', () => {
  const zone = process.env.TZ
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  test.each([['Asia/Shanghai'], ['America/Los_Angeles']])(
    'holds its first and its last day, wherever the machine stands (%s)',
    (here) => {
      process.env.TZ = here
      const days = ['2025-05-22', '2025-05-23', '2027-12-31', '2028-01-01']
      expect(days.map((day) => isWithin(day, '2025-05-23', '2027-12-31'))).toEqual([
        false,
        true,
        true,
        false,
      ])
    },
  )

  test('that ends before it begins holds no day', () => {
    expect(isWithin('2026-01-01', '2026-01-02', '2025-12-31')).toBe(false)
  })
})

test.each([
  ['2026-11-21', '2026-11-22'],
  ['2026-11-30', '2026-12-01'],
  ['2026-12-31', '2027-01-01'],
  ['2024-02-28', '2024-02-29'],
  ['2024-02-29', '2024-03-01'],
  ['2025-02-28', '2025-03-01'],
  ['2000-02-28', '2000-02-29'],
  ['2100-02-28', '2100-03-01'],
  ['2026-04-30', '2026-05-01'],
  ['2026-06-30', '2026-07-01'],
  ['2026-05-30', '2026-05-31'],
  ['2026-08-31', '2026-09-01'],
])('the day after %s is %s', (day, next) => {
  expect(dayAfter(day)).toBe(next)
})

test.each([
  ['2026-11-21', '2024-11-22'],
  ['2026-02-28', '2024-02-29'],
  ['2028-02-29', '2026-03-01'],
  ['2026-12-31', '2025-01-01'],
  ['0999-12-31', '0998-01-01'],
  ['0002-02-28', '0000-02-29'],
  ['0001-06-01', '0000-01-01'],
  ['0000-01-01', '0000-01-01'],
])('two years up to %s begin on %s', (asOf, first) => {
  expect(twoYearsStart(asOf)).toBe(first)
})

test.each([
  ['2025-02-01', '2027-01-31'],
  ['2025-01-01', '2026-12-31'],
  ['2024-02-29', '2026-02-28'],
  ['2024-03-01', '2026-02-28'],
  ['2026-02-28', '2028-02-27'],
  ['2026-03-01', '2028-02-29'],
  ['2025-05-01', '2027-04-30'],
  ['9997-12-31', '9999-12-30'],
  ['9998-01-01', '9999-12-31'],
])('a record of %s is two years old after %s', (on, last) => {
  expect(twoYearsEnd(on)).toBe(last)
})

test.each([
  ['2026-11-21', '2026-11-21', 0],
  ['2026-11-21', '2026-11-22', 1],
  ['2026-12-31', '2027-01-01', 1],
  ['2028-02-28', '2028-03-01', 2],
  ['2026-11-22', '2026-11-21', -1],
  ['2025-05-23', '2027-12-31', 952],
  ['2026-11-21', '2027-12-31', 405],
])('from %s to %s there are %i days left', (asOf, last, days) => {
  expect(daysUntil(asOf, last)).toBe(days)
})

test.each([
  ['2026-11-21', '2025'],
  ['1000-01-01', '0999'],
  ['0001-01-01', '0000'],
])('the last whole year before %s is %s, in four figures', (day, year) => {
  expect(lastWholeYear(day)).toBe(year)
})

test('the year and the earlier of two days are read from their figures', () => {
  expect(yearOf('2026-01-01')).toBe(2026)
  expect(earlierOf('2026-01-01', '2025-12-31')).toBe('2025-12-31')
  expect(earlierOf('2025-12-31', '2026-01-01')).toBe('2025-12-31')
})

test.each([
  ['2026-11-22', 0, '2026-11-22'],
  ['2026-11-22', 2, '2027-01-22'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2027-10-31', 4, '2028-02-29'],
  ['2026-08-31', 1, '2026-09-30'],
  ['9999-11-30', 1, '9999-12-30'],
  ['9999-12-30', 1, '9999-12-31'],
])('%s and %i months is %s', (day, months, later) => {
  expect(addMonths(day, months)).toBe(later)
})

test('a year is written with four figures at least, before year 0 too', () => {
  expect([2026, 998, 0, -1, 12345].map(yearText)).toEqual([
    ...['2026', '0998', '0000', '-0001', '12345'],
  ])
})
