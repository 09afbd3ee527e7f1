import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planOf } from '../../../assessments/plan/plan-of.ts'
import { bruteForce, countOfPairs } from './oracle.ts'
import { randomCase } from './random-case.ts'

const SMALL = randomCase.filter((each) => countOfPairs(each) <= 12)
const RUNS = { numRuns: 1000 }

describe('the plan and the best of all combinations, tried one by one', () => {
  test('give the same total, in force and with drafts, and say that it is proven', () => {
    fc.assert(
      fc.property(SMALL, (of) => {
        const { inForce, withDrafts } = planOf(of.facts, of.documents, of.conflicts)
        expect(inForce.totalFen).toBe(bruteForce(of, false, 'low').fen)
        expect(withDrafts.totalFen).toBe(bruteForce(of, true, 'low').fen)
        expect([inForce.optimal, withDrafts.optimal]).toEqual([true, true])
      }),
      RUNS,
    )
  })

  test('give the same upper end when every unknown turns out best', () => {
    fc.assert(
      fc.property(SMALL, (of) => {
        const { withDrafts } = planOf(of.facts, of.documents, of.conflicts)
        expect(withDrafts.totalRangeFen).toEqual({
          low: withDrafts.totalFen,
          high: bruteForce(of, true, 'high').fen,
        })
      }),
      RUNS,
    )
  })

  test('need the same number of claims for everything that nothing excludes', () => {
    fc.assert(
      fc.property(SMALL, (of) => {
        const { withDrafts } = planOf(of.facts, of.documents, of.conflicts)
        expect(withDrafts.claims).toHaveLength(
          bruteForce(of, true, 'low', { claimAll: true }).claims,
        )
      }),
      RUNS,
    )
  })

  test('lose the same when a claim that was left out is forced in', () => {
    fc.assert(
      fc.property(SMALL, (of) => {
        const { withDrafts } = planOf(of.facts, of.documents, of.conflicts)
        for (const { measure, records, lossFen } of withDrafts.notChosen) {
          const forced = records.map((record) => ({ measure, record }))
          const rest = bruteForce(of, true, 'low', { forced }).fen
          expect(lossFen).toBe(withDrafts.totalFen - rest)
        }
      }),
      RUNS,
    )
  })

  test('make no claim of 0, and claims that add up to the total', () => {
    fc.assert(
      fc.property(randomCase, (of) => {
        const { withDrafts } = planOf(of.facts, of.documents, of.conflicts)
        const amounts = withDrafts.claims.map(({ amountFen }) => amountFen)
        expect(amounts.filter((fen) => fen <= 0)).toEqual([])
        expect(amounts.reduce((sum, fen) => sum + fen, 0)).toBe(withDrafts.totalFen)
      }),
      RUNS,
    )
  })
})
