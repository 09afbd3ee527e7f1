import { describe, expect, it } from 'vitest'
import { documents } from '../../assessments/content/policies/documents.ts'
import type { Fact } from '../../assessments/schema/record.ts'
import type { Claim } from '../../assessments/schema/result.ts'
import { calendarOf } from '../../web/features/money/calendar.ts'
import { timelineRows } from '../../web/features/money/timeline-rows.ts'

const zhuhai = documents.filter(({ id }) => id.startsWith('zhuhai'))
const inForce = zhuhai.filter(({ draft }) => !draft)
const spend = (id: string, on: string): Fact => ({ kind: 'spend', id, on, of: 'compute' })
const claim = (measure: string, year: number, amountFen: number): Claim => ({
  measure,
  year,
  amountFen,
  records: [],
})
const rowsOf = (records: readonly Fact[], claims: readonly Claim[] = []) =>
  timelineRows({ applying: zhuhai, shown: inForce, records, claims }, '2026-11-21', (id) =>
    id.includes('draft'),
  )

describe('the rows of the timeline', () => {
  it('run from the first window to the end of the last, drafts in sight or not', () => {
    const { firstYear, lastYear, windows } = rowsOf([])
    expect([firstYear, lastYear]).toEqual([2025, 2028])
    expect(windows.map(({ id }) => id)).toEqual(['zhuhai-2025'])
  })

  it('hold records of one kind in one row, by their days', () => {
    const champion: Fact = {
      kind: 'title',
      id: 'c',
      on: '2025-07-01',
      title: 'national-key-project',
      until: '2027-06-30',
    }
    const { records } = rowsOf([spend('b', '2026-05-01'), champion, spend('a', '2025-09-01')])
    expect(records).toEqual([
      {
        kind: 'title national-key-project',
        records: [{ id: 'c', on: '2025-07-01', until: '2027-06-30' }],
      },
      {
        kind: 'spend compute',
        records: [
          { id: 'a', on: '2025-09-01', until: null },
          { id: 'b', on: '2026-05-01', until: null },
        ],
      },
    ])
  })

  it('reach back for an early record, but not further than a text looks back', () => {
    expect(rowsOf([spend('a', '2024-12-31')]).firstYear).toBe(2024)
    expect(rowsOf([spend('a', '1999-01-01')]).firstYear).toBe(2023)
  })

  it('put a measure claimed in several years into one row, year by year', () => {
    const { claims } = rowsOf(
      [],
      [
        claim('zhuhai-2025.1', 2027, 5),
        claim('zhuhai-2026-draft.4', 2026, 3),
        claim('zhuhai-2025.1', 2026, 4),
      ],
    )
    expect(claims).toEqual([
      {
        measure: 'zhuhai-2025.1',
        isDraft: false,
        years: [
          { year: 2026, fen: 4, records: [] },
          { year: 2027, fen: 5, records: [] },
        ],
      },
      {
        measure: 'zhuhai-2026-draft.4',
        isDraft: true,
        years: [{ year: 2026, fen: 3, records: [] }],
      },
    ])
  })
})

describe('the calendar', () => {
  const calendar = calendarOf(2025, 2028)

  it('gives every day the same width, leap years counted', () => {
    const days = 365 * 3 + 366
    expect(calendar.startOf('2025-01-01')).toBe(0)
    expect(calendar.endOf('2028-12-31')).toBe(100)
    expect(calendar.endOf('2025-01-01')).toBe(100 / days)
    expect(calendar.startOf('2028-02-29')).toBe(((365 * 3 + 59) / days) * 100)
    expect(calendar.years.map(({ year }) => year)).toEqual([2025, 2026, 2027, 2028])
    expect(calendar.years[1]?.at).toBe((365 / days) * 100)
  })

  it('keeps days outside at its edges', () => {
    expect(calendar.startOf('2020-05-05')).toBe(0)
    expect(calendar.endOf('2031-05-05')).toBe(100)
    expect(calendar.holds('2024-12-31')).toBe(false)
    expect(calendar.holds('2025-01-01')).toBe(true)
    expect(calendar.holds('2028-12-31')).toBe(true)
  })
})
