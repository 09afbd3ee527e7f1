import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planOf } from '../../../assessments/plan/plan-of.ts'
import type { Claim, Plan } from '../../../assessments/schema/result.ts'
import { runs } from '../runs.ts'
import {
  bruteForce,
  countOfPairs,
  exclude,
  isOpen,
  type Pair,
  pairsOf,
  partsOf,
  payOf,
} from './oracle.ts'
import { type RandomCase, randomCase } from './random-case.ts'

const SMALL = randomCase.filter((each) => countOfPairs(each) <= 12)
const RUNS = runs(1000)

const isOf = ({ measure, record }: Pair, claim: Claim) =>
  measure.id === claim.measure && Number(record.on.slice(0, 4)) === claim.year

/** The pairs that the claims name. */
const pairsIn = (claims: readonly Claim[], of: RandomCase) =>
  pairsOf(of, true).filter((pair) =>
    claims.some((claim) => isOf(pair, claim) && claim.records.includes(pair.record.id)),
  )

describe('the plan and the best of all combinations, tried one by one', () => {
  test('make the same claims: the fewest that bring most, the earliest of these, then by id', () => {
    const told = ({ totalFen, claims, optimal }: Plan) => {
      const names = claims.map(({ measure, year }) => `${measure} ${year}`).sort()
      return { fen: totalFen, names, optimal }
    }
    fc.assert(
      fc.property(SMALL, (of) => {
        const { inForce, withDrafts } = planOf(of.facts, of.documents, of.conflicts)
        for (const [plan, drafts] of [[inForce, false] as const, [withDrafts, true] as const]) {
          const { fen, names } = bruteForce(of, drafts, 'low')
          expect(told(plan)).toEqual({ fen, names, optimal: true })
        }
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

  test('lose the same when a claim that was left out is forced in', () => {
    fc.assert(
      fc.property(SMALL, (of) => {
        const { withDrafts } = planOf(of.facts, of.documents, of.conflicts)
        for (const { measure, records, lossFen } of withDrafts.notChosen) {
          const forced = records.map((record) => ({ measure, record }))
          const rest = bruteForce(of, true, 'low', forced).fen
          expect(lossFen).toBe(withDrafts.totalFen - rest)
        }
      }),
      RUNS,
    )
  })

  test('name in a claim each record whose amount alone is unknown and that nothing keeps out', () => {
    fc.assert(
      fc.property(SMALL, (of) => {
        const { claims } = planOf(of.facts, of.documents, of.conflicts).withDrafts
        const named = pairsIn(claims, of)
        for (const pair of pairsOf(of, true)) {
          const claim = claims.find((each) => isOf(pair, each))
          if (!claim || !pair.certain || partsOf(pair, 'low') > 0n) continue
          const keptOut = named.some((other) => exclude(pair, other, of.conflicts))
          const mayBring = partsOf(pair, 'high') > 0n
          expect(claim.records.includes(pair.record.id)).toBe(mayBring && !keptOut)
        }
      }),
      RUNS,
    )
  })

  test('mark the claims that unknown amounts can move, with the least and the most', () => {
    fc.assert(
      fc.property(SMALL, (of) => {
        const { claims } = planOf(of.facts, of.documents, of.conflicts).withDrafts
        const named = pairsIn(claims, of)
        const open = named.filter((pair) => isOpen(pair, of))
        const ways = Array.from({ length: 2 ** open.length }, (_, way) =>
          payOf(named, of, 'low', (pair) => {
            const at = open.indexOf(pair)
            return at >= 0 && (way >> at) % 2 === 1 ? 'high' : 'low'
          }),
        )
        for (const { measure, year, amountFen, rangeFen } of claims) {
          const fens = ways.map(
            (paid) => paid.find(({ name }) => name === `${measure} ${year}`)?.fen ?? 0,
          )
          const range = { low: Math.min(...fens), high: Math.max(...fens) }
          expect(rangeFen ?? { low: amountFen, high: amountFen }).toEqual(range)
          expect(rangeFen === undefined).toBe(range.low === range.high)
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
