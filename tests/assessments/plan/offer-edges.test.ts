import { describe, expect, test } from 'vitest'
import type { Bundle } from '../../../assessments/measure/bundle.ts'
import type { Candidate } from '../../../assessments/measure/candidate.ts'
import type { Filling } from '../../../assessments/measure/filling.ts'
import { offerOf } from '../../../assessments/plan/offer.ts'

const NONE = Number.POSITIVE_INFINITY

/** What is read here: 80 fen of the year 2026, of the programme `x`, without a cap. */
const candidate = (of: Partial<Candidate> = {}) =>
  ({
    measureId: 'd.1',
    programme: 'x',
    year: 2026,
    low: 60,
    high: 80,
    den: 1,
    quantum: 1,
    yearCap: NONE,
    termCap: NONE,
    ...of,
  }) as Candidate

const sum = (fen: number) => ({ fen, open: false })
const filled = { years: new Map([[2026, sum(10)]]), all: sum(30) }
const untouched = { years: new Map(), all: sum(0) }
const pool = {
  id: 'pool',
  measures: ['d.1', 'd.2'],
  fen: 100,
  per: 'year',
  shortage: 'proportional',
  quote: 'all',
} as const
const bundle = (of: Partial<Bundle> = {}): Bundle => ({
  programmes: [
    { id: 'w', candidates: [], filled: untouched },
    { id: 'x', candidates: [], filled },
  ],
  candidates: [],
  pools: [],
  ...of,
})
const claim = (of: Partial<Filling>): Filling => ({
  ...{ year: 2026, programme: 'x', measureId: 'd.1', from: 0, to: 1, fen: 1 },
  ...of,
})
const gain = (of: Partial<Candidate>, end: 'low' | 'high' = 'high') =>
  offerOf(candidate(of), bundle(), end).gain

describe('what a candidate can add', () => {
  test('is its money at the end that is counted', () => {
    expect([gain({}, 'low'), gain({}, 'high')]).toEqual([60, 80])
  })

  test('counts a started fen and a started quantum whole', () => {
    expect(gain({ high: 81, den: 4 })).toBe(21)
    expect(gain({ high: 80, den: 4 })).toBe(20)
    expect(gain({ high: 81, quantum: 10 })).toBe(90)
    expect(gain({ high: 80, quantum: 10 })).toBe(80)
  })

  test('stays within the cap of its year and that of the term', () => {
    expect(gain({ yearCap: 70 })).toBe(70)
    expect(gain({ termCap: 50 })).toBe(50)
    expect(gain({ yearCap: 70, termCap: 50 })).toBe(50)
    expect(gain({ yearCap: 40, termCap: 50 })).toBe(40)
  })
})

describe('the cap that a candidate fills with others', () => {
  const sharedOf = (of: Partial<Candidate>, by: Partial<Bundle> = {}) =>
    offerOf(candidate(of), bundle(by), 'low').shared
  const told = (of: Partial<Candidate>, by?: Partial<Bundle>) => {
    const shared = sharedOf(of, by)
    return shared && [shared.id, shared.room]
  }
  const withPool = { pools: [{ pool, filled: { ...filled, all: sum(99) } }] }

  test('is that of the term, with the room that grants of all years leave', () => {
    expect(told({ termCap: 200, yearCap: 100 }, withPool)).toEqual(['x', 170])
    const fills = sharedOf({ termCap: 200 })?.fills
    expect(fills?.(claim({ year: 2020 }))).toBe(true)
    expect(fills?.(claim({ programme: 'w' }))).toBe(false)
  })

  test('is else that of its year, with the room that grants of the year leave', () => {
    expect(told({ yearCap: 100 }, withPool)).toEqual(['x 2026', 90])
    expect(told({ yearCap: 100, year: 2025 })).toEqual(['x 2025', 100])
    const fills = sharedOf({ yearCap: 100 })?.fills
    expect(fills?.(claim({ measureId: 'd.9' }))).toBe(true)
    expect(fills?.(claim({ year: 2025 }))).toBe(false)
    expect(fills?.(claim({ programme: 'w' }))).toBe(false)
  })

  test('is else that of the pool that names its measure', () => {
    expect(told({}, withPool)).toEqual(['pool 2026', 90])
    expect(told({ measureId: 'd.9' }, withPool)).toBe(null)
    const fills = sharedOf({}, withPool)?.fills
    expect(fills?.(claim({ measureId: 'd.2', programme: 'w' }))).toBe(true)
    expect(fills?.(claim({ measureId: 'd.9' }))).toBe(false)
    expect(fills?.(claim({ year: 2025 }))).toBe(false)
  })

  test('is none where neither a cap nor a pool holds it', () => {
    expect(told({})).toBe(null)
  })
})
