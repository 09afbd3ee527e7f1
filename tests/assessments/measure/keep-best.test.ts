import { describe, expect, test } from 'vitest'
import type { Candidate } from '../../../assessments/measure/candidate.ts'
import type { Filling } from '../../../assessments/measure/filling.ts'
import type { Filled } from '../../../assessments/measure/grants.ts'
import { keepBestRecord, keepBestYears } from '../../../assessments/measure/keep-best.ts'

/** Only what is read here: how often a candidate is paid, and how much. */
const candidate = (of: Partial<Candidate>) => ({ den: 1, once: false, ...of }) as Candidate
const filled = (...years: number[]): Filled => ({
  years: new Map(years.map((year) => [year, { fen: 1, open: false }])),
  all: { fen: years.length, open: false },
})
const all = () => true

describe('what is paid once ever', () => {
  const once = [3, 9, 9, 5].map((high) => candidate({ once: true, low: 1, high }))
  const kept = (isTaken: (index: number) => boolean, grants = filled()) => {
    const taken = keepBestRecord(once, grants, 'high', isTaken)
    return once.map((_, index) => taken(index))
  }

  test('goes to the best record alone, the first of equal ones', () => {
    expect(kept(all)).toEqual([false, true, false, false])
    expect(kept((index) => index !== 1)).toEqual([false, false, true, false])
  })

  test('goes to none where none is taken, or after any grant', () => {
    expect(kept(() => false)).toEqual([false, false, false, false])
    expect(kept(all, filled(2025))).toEqual([false, false, false, false])
  })

  test('is told by whole fen', () => {
    const parts = [10, 11].map((high) => candidate({ once: true, den: 4, low: 0, high }))
    const taken = keepBestRecord(parts, filled(), 'high', all)
    expect([taken(0), taken(1)]).toEqual([true, false])
  })

  test('is no matter of other caps', () => {
    expect(keepBestRecord([candidate({})], filled(2025), 'high', all)).toBe(all)
  })
})

describe('what is paid for a number of years', () => {
  const claims: Filling[] = [
    [2024, 5],
    [2025, 0],
    [2026, 8],
    [2027, 5],
  ].map(([year = 0, fen = 0], at) => ({
    year,
    fen,
    programme: 'm',
    measureId: 'm',
    from: at,
    to: at + 1,
  }))
  const paid = (years: number, grants = filled()) =>
    keepBestYears([candidate({ years })], grants, claims).map(({ fen }) => fen)

  test('keeps the best of them, the earlier of equal ones, and counts no empty year', () => {
    expect(paid(1)).toEqual([0, 0, 8, 0])
    expect(paid(2)).toEqual([5, 0, 8, 0])
    expect(paid(3)).toEqual([5, 0, 8, 5])
    expect(paid(Number.POSITIVE_INFINITY)).toEqual([5, 0, 8, 5])
  })

  test('keeps a granted year beside the number, and takes it off the number', () => {
    expect(paid(2, filled(2027))).toEqual([0, 0, 8, 5])
    expect(paid(1, filled(2027))).toEqual([0, 0, 0, 5])
    expect(paid(1, filled(2022, 2023))).toEqual([0, 0, 0, 0])
  })
})
