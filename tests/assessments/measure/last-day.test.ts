import { describe, expect, it, test } from 'vitest'
import { dayAfter } from '../../../assessments/days.ts'
import {
  deadlineOf,
  isYearOver,
  lastDayOf,
  yearOverFen,
} from '../../../assessments/measure/last-day.ts'
import { counts, isInWindow } from '../../../assessments/measure/window.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import type { Claim } from '../../../assessments/schema/result.ts'
import { AS_OF, makeDocument, makeMeasure, spend } from './make.ts'

const document = makeDocument([])
const rent = (id: string, on: string, selected: boolean | null = true): Fact => ({
  ...{ kind: 'rent', id, on, amountFen: 100, selected },
})
const equity = (id: string, on: string): Fact => ({ kind: 'equity', id, on })
const carrier = (until?: string): Fact => ({
  ...{ kind: 'title', id: 't', on: '2024-01-01', title: 'national-key-project' },
  ...(until === undefined ? {} : { until }),
})
const lastOf = (record: Fact, window: Measure['window'], last = document.last) =>
  lastDayOf([record], window, { last }).last

describe('the last day to apply', () => {
  it('of two years is the last on which the record is still counted, on every day', () => {
    const wrong: string[] = []
    for (let on = '2023-12-01'; on < '2028-04-01'; on = dayAfter(on)) {
      const last = lastOf(equity('e', on), 'two-years', '9999-12-31')
      const end = `${Number(on.slice(0, 4)) + 2}${on.slice(4, 8)}28`
      for (let asOf = on; asOf <= end || asOf <= last; asOf = dayAfter(asOf)) {
        if (isInWindow(on, 'two-years', document, asOf) !== asOf <= last)
          wrong.push(`${on} ${asOf}`)
      }
      if (isInWindow(on, 'two-years', document, dayAfter(last))) wrong.push(on)
    }
    expect(wrong).toEqual([])
  })

  test.each([
    ['two-years', '2025-02-01', '2027-01-31'],
    ['two-years', '2026-05-01', '2027-12-31'],
    ['year-before', '2024-06-30', '2025-12-31'],
    ['year-before', '2025-01-01', '2026-12-31'],
    ['year-before', '2026-12-31', '2027-12-31'],
    ['document', '2025-06-01', '2027-12-31'],
  ] as const)('with a window of %s and a record of %s is %s', (window, on, last) => {
    expect(lastOf(equity('e', on), window)).toBe(last)
  })

  it('is never after the document, whose own day then binds', () => {
    const short = { last: '2026-06-30' }
    expect(lastDayOf([rent('r', '2025-01-01')], 'year-before', short)).toEqual({
      last: '2026-06-30',
      binding: null,
    })
    expect(lastDayOf([], 'two-years', short)).toEqual({ last: '2026-06-30', binding: null })
  })

  it('of several records is the earliest', () => {
    const records = [equity('late', '2025-09-01'), equity('early', '2025-02-01')]
    expect(lastDayOf(records, 'two-years', document)).toEqual({
      last: '2027-01-31',
      binding: records[1],
    })
  })

  it('of a state is the day until which it runs, as the engine counts it', () => {
    expect(lastOf(carrier(), 'document')).toBe('2027-12-31')
    expect(lastOf(carrier('2029-01-01'), 'document')).toBe('2027-12-31')
    const ends = carrier('2026-12-31')
    expect(lastOf(ends, 'document')).toBe('2026-12-31')
    expect(counts(ends, 'document', document, '2026-12-31')).toBe(true)
    expect(counts(ends, 'document', document, '2027-01-01')).toBe(false)
  })
})

describe('the deadline of a measure', () => {
  const yearly = makeMeasure({
    ...{ id: 'd.1', feed: { kind: 'rent' }, window: 'year-before' },
    record: [{ ask: 'is', field: 'selected' }],
  })

  it('keeps apart the records whose application year is over', () => {
    const records = [
      rent('r24', '2024-06-30'),
      rent('r25', '2025-06-30'),
      rent('r26', '2026-06-30'),
    ]
    expect(deadlineOf(yearly, document, records, AS_OF)).toEqual({
      last: '2026-12-31',
      binding: records[1],
      over: [records[0]],
    })
    expect(deadlineOf(yearly, document, records, '2027-01-01')).toEqual({
      last: '2027-12-31',
      binding: records[2],
      over: [records[0], records[1]],
    })
  })

  it('looks at no record that fails, is granted, lies outside or is of another kind', () => {
    const granted = (on: string): Fact => ({
      ...{ kind: 'granted', id: 'g', on, measure: 'd.1', records: ['r'] },
    })
    const none = { last: '2027-12-31', binding: null, over: [] }
    const of = (...records: Fact[]) => deadlineOf(yearly, document, records, AS_OF)
    expect(of(rent('r', '2025-06-30', false))).toEqual(none)
    expect(of(rent('r', '2025-06-30'), granted('2026-01-01'))).toEqual(none)
    expect(of(rent('r', '2023-06-30'))).toEqual(none)
    expect(of(spend('s', '2025-06-30', 1))).toEqual(none)
    expect(of(rent('r', '2025-06-30', null)).last).toBe('2026-12-31')
    expect(of(rent('r', '2025-06-30'), granted('2027-01-01')).last).toBe('2026-12-31')
  })
})

describe('an application year', () => {
  it('is over from the first of January after it, and only yearly figures have one', () => {
    expect(isYearOver(2025, 'year-before', '2025-12-31')).toBe(false)
    expect(isYearOver(2025, 'year-before', '2026-01-01')).toBe(true)
    expect(isYearOver(2025, 'document', AS_OF)).toBe(false)
    expect(isYearOver(2025, 'two-years', AS_OF)).toBe(false)
  })

  it('that is over is summed over the claims of a plan', () => {
    const claim = (measure: string, year: number, amountFen: number): Claim => ({
      ...{ measure, year, amountFen, records: [] },
    })
    const claims = [
      claim('a', 2025, 3),
      claim('a', 2026, 5),
      claim('b', 2025, 7),
      claim('c', 2025, 9),
    ]
    const windows: Readonly<Record<string, Measure['window']>> = { a: 'year-before', b: 'document' }
    expect(yearOverFen({ claims }, (id) => windows[id], AS_OF)).toBe(3)
  })
})
