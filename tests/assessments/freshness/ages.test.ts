import { describe, expect, it } from 'vitest'
import { draftAge, isYearOld, windowAge } from '../../../assessments/freshness/ages.ts'
import type { Source } from '../../../assessments/schema/provenance.ts'
import { paper } from './make.ts'

describe('a window', () => {
  it.each([
    ['2025-05-22', 'not-yet', 953],
    ['2025-05-23', 'open', 952],
    ['2027-10-01', 'open', 91],
    ['2027-10-02', 'ending', 90],
    ['2027-12-31', 'ending', 0],
    ['2028-01-01', 'ended', -1],
  ] as const)('on %s is %s, with %i days to its last day', (asOf, state, daysLeft) => {
    expect(windowAge(paper, asOf)).toEqual({ state, daysLeft })
  })

  it('that opens soon and ends soon is named as ending', () => {
    expect(windowAge({ first: '2026-02-01', last: '2026-03-01' }, '2026-01-01').state).toBe(
      'ending',
    )
  })
})

describe('a draft', () => {
  const draft = { id: 'paper-2025', draft: true }
  const source: Source = {
    id: 'paper-2025',
    title: { zh: '甲', en: 'a' },
    day: '2026-01-01',
    checkedOn: '2026-11-21',
    confidence: 'official',
  }

  it('has no age once it is issued', () => {
    expect(draftAge({ ...draft, draft: false }, [source], '2026-11-21')).toBe(null)
  })

  it.each([
    ['2026-06-30', 180, 'recent'],
    ['2026-07-01', 181, 'old'],
  ] as const)('on %s is %i days after its consultation: %s', (asOf, days, state) => {
    expect(draftAge(draft, [source], asOf)).toEqual({ day: '2026-01-01', days, state })
  })

  it('counts from its own day where it states one', () => {
    const age = draftAge({ ...draft, issued: '2026-06-01' }, [source], '2026-07-01')
    expect(age).toEqual({ day: '2026-06-01', days: 30, state: 'recent' })
  })

  it('without a recorded day has an unknown age', () => {
    expect(draftAge(draft, [{ ...source, id: 'other' }], '2026-07-01')).toEqual({
      day: null,
      days: null,
      state: 'unknown',
    })
  })
})

describe('a check', () => {
  it.each([
    ['2025-11-21', '2026-11-20', false],
    ['2025-11-21', '2026-11-21', true],
    ['2024-02-29', '2025-02-28', false],
    ['2024-02-29', '2025-03-01', true],
    ['2026-11-21', '2025-11-21', false],
  ] as const)('of %s is a year old on %s: %s', (checkedOn, asOf, isOld) => {
    expect(isYearOld(checkedOn, asOf)).toBe(isOld)
  })
})
