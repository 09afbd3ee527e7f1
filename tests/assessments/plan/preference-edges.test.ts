import { describe, expect, test } from 'vitest'
import type { Bundle } from '../../../assessments/measure/bundle.ts'
import type { Candidate } from '../../../assessments/measure/candidate.ts'
import type { Filling } from '../../../assessments/measure/filling.ts'
import { compareLists, mayMerge } from '../../../assessments/plan/fewest-claims.ts'
import {
  comparePreference,
  countOf,
  leastClaims,
  type Preference,
  preferenceOf,
  takenIn,
} from '../../../assessments/plan/preference.ts'
import type { Problem } from '../../../assessments/plan/problem.ts'
import { makeDocument, project } from '../measure/make.ts'

const NONE = Number.POSITIVE_INFINITY
const candidate = (measureId: string, record: string, of: Partial<Candidate> = {}) =>
  ({
    measureId,
    record: project(record, '2026-01-01'),
    document: makeDocument([], { last: measureId === 'd.1' ? '2027-12-31' : '2026-12-31' }),
    termCap: NONE,
    years: NONE,
    once: false,
    ...of,
  }) as Candidate
/** Of a bundle only its candidates are read here, and of a problem candidates and shares. */
const bundle = (...candidates: Candidate[]) => ({ candidates }) as unknown as Bundle
const claim = (measureId: string, from: number, to: number, fen = 5): Filling => ({
  ...{ year: 2026, programme: measureId, measureId, from, to, fen },
})

describe('what is preferred of the same total', () => {
  const plain: Preference = { claims: 2, deadlines: ['b'], names: ['m'], records: ['m p'] }
  const order = (of: Partial<Preference>) =>
    Math.sign(comparePreference({ ...plain, ...of }, plain))

  test('is fewer claims, whatever else', () => {
    expect(order({ claims: 1, deadlines: ['z'], names: ['z'], records: [] })).toBe(-1)
    expect(order({ claims: 3, deadlines: ['a'], names: ['a'] })).toBe(1)
  })

  test('is then the earlier deadline, whatever the ids', () => {
    expect(order({ deadlines: ['a'], names: ['z'], records: [] })).toBe(-1)
    expect(order({ deadlines: ['c'], names: ['a'] })).toBe(1)
  })

  test('is then the earlier id, whatever the records', () => {
    expect(order({ names: ['a'], records: [] })).toBe(-1)
    expect(order({ names: ['n'], records: ['a', 'b'] })).toBe(1)
  })

  test('is then more records, and last the earlier of them', () => {
    expect(order({ records: ['z', 'z'] })).toBe(-1)
    expect(order({ records: [] })).toBe(1)
    expect(order({ records: ['a'] })).toBe(-1)
    expect(order({ records: ['n'] })).toBe(1)
    expect(order({})).toBe(0)
  })

  test('compares lists place by place, the shorter first', () => {
    expect(compareLists(['a', 'b'], ['a', 'c'])).toBeLessThan(0)
    expect(compareLists(['b'], ['a', 'c'])).toBeGreaterThan(0)
    expect(compareLists(['a'], ['a', 'b'])).toBeLessThan(0)
    expect(compareLists(['a', 'b'], ['a'])).toBeGreaterThan(0)
    expect(compareLists(['a', 'b'], ['a', 'b'])).toBe(0)
    expect(compareLists([], [])).toBe(0)
  })
})

describe('claims that share a cap', () => {
  test('are those of several measures, or of one whose cap reaches over years', () => {
    expect(mayMerge(bundle(candidate('d.1', 'p'), candidate('d.1', 'q')))).toBe(false)
    expect(mayMerge(bundle(candidate('d.1', 'p'), candidate('d.2', 'q')))).toBe(true)
    expect(mayMerge(bundle(candidate('d.1', 'p', { termCap: 9 })))).toBe(true)
    expect(mayMerge(bundle(candidate('d.1', 'p', { once: true })))).toBe(true)
    expect(mayMerge(bundle(candidate('d.1', 'p', { years: 2 })))).toBe(true)
  })
})

describe('the marks of a combination', () => {
  const own = [candidate('d.2', 'r'), candidate('d.2', 'q'), candidate('d.1', 'p')]
  const [first, second, third] = own as [Candidate, Candidate, Candidate]
  // What is preferred reads nothing else of a problem.
  const problem = {
    candidates: own,
    shares: [
      { bundle: bundle(first, second), from: 0 },
      { bundle: bundle(third), from: 2 },
    ],
  } as unknown as Problem
  const kept = [
    { share: 0, claims: [claim('d.2', 0, 2)] },
    { share: 1, claims: [claim('d.1', 0, 1)] },
  ]

  test('are the claims, their deadlines and names, and the records, each in order', () => {
    expect(preferenceOf(problem, kept, [0, 1, 2])).toEqual({
      claims: 2,
      deadlines: ['2026-12-31', '2027-12-31'],
      names: ['d.1 2026', 'd.2 2026'],
      records: ['d.1 p', 'd.2 q', 'd.2 r'],
    })
    expect(preferenceOf(problem, kept.toReversed(), [2, 1, 0])).toEqual(
      preferenceOf(problem, kept, [0, 1, 2]),
    )
    expect(countOf([])).toBe(0)
  })

  test('count as taken what stands in the claims and was taken', () => {
    expect(takenIn(problem, kept, () => true)).toEqual([0, 1, 2])
    expect(takenIn(problem, kept, (at) => at !== 1)).toEqual([0, 2])
    expect(takenIn(problem, kept.slice(1), () => true)).toEqual([2])
  })

  test('say how many claims there will be at least: one where caps reach over claims', () => {
    const paid: readonly (readonly Filling[])[] = [
      [claim('d.2', 0, 1), claim('d.2', 1, 2), claim('d.2', 1, 2, 0)],
      [claim('d.1', 0, 1)],
    ]
    const least = (of: Problem) =>
      leastClaims(of, { slots: [], shares: [0, 1] }, (share) => paid[share] ?? [])
    expect(least(problem)).toBe(3)
    // The same, with another share in the first one's place.
    const merging = {
      ...problem,
      shares: [
        { bundle: bundle(candidate('d.2', 'r', { termCap: 9 })), from: 0 },
        problem.shares[1],
      ],
    } as unknown as Problem
    expect(least(merging)).toBe(2)
    expect(leastClaims(merging, { slots: [], shares: [0] }, () => [])).toBe(0)
    expect(leastClaims(problem, { slots: [], shares: [] }, () => [])).toBe(0)
  })
})
