import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Candidate, Demand } from '../../../assessments/lift/candidate.ts'
import { fewestChanges } from '../../../assessments/lift/fewest-changes.ts'
import { runs } from '../runs.ts'
import { inBrief, smallestOf } from './brute.ts'

/** Candidates with up to three choices in one or two figures, some gains negative; three blocks. */
const anyCandidates = (figures: number): fc.Arbitrary<readonly Candidate[]> =>
  fc
    .array(
      fc.record({
        block: fc.constantFrom('a', 'b', 'c'),
        gains: fc.array(
          fc.array(fc.bigInt({ min: -2n, max: 9n }), { minLength: figures, maxLength: figures }),
          { minLength: 1, maxLength: 3 },
        ),
        skip: fc.nat(1),
      }),
      { maxLength: 6 },
    )
    .map((drawn) =>
      drawn
        .sort((one, other) => (one.block < other.block ? -1 : one.block > other.block ? 1 : 0))
        .map(({ block, gains, skip }, i) => ({
          id: `q${i}`,
          from: null,
          block,
          choices: gains.map((gain, j) => ({ to: j, steps: j + 1 + skip, gains: gain })),
        })),
    )

const anyDemand = (figures: number): fc.Arbitrary<Demand> =>
  fc.record({
    gains: fc.array(fc.bigInt({ min: -3n, max: 24n }), {
      minLength: figures,
      maxLength: figures,
    }) as fc.Arbitrary<unknown> as fc.Arbitrary<Demand['gains']>,
    count: fc.nat(2),
    blocks: fc.subarray(['a', 'b', 'c']).map((blocks) => new Set(blocks)),
  })

function bruteForce(candidates: readonly Candidate[], demand: Demand) {
  return smallestOf(
    {},
    candidates.map(({ id, choices }) => ({ id, ways: choices })),
    (answers) => {
      const taken = candidates.filter((one) => answers[one.id] !== undefined)
      const gained = demand.gains.map((_, figure) =>
        taken.reduce((sum, one) => {
          const choice = one.choices.find((each) => each.to === answers[one.id])
          return sum + (choice?.gains[figure] ?? 0n)
        }, 0n),
      )
      return (
        taken.length >= (demand.count ?? 0) &&
        gained.every((gain, figure) => gain >= (demand.gains[figure] ?? 0n)) &&
        [...(demand.blocks ?? [])].every((block) => taken.some((one) => one.block === block))
      )
    },
  )
}

describe('the fewest changes', () => {
  it.each([1, 2])('are those that trying everything finds, with %d figures', (figures) => {
    fc.assert(
      fc.property(anyCandidates(figures), anyDemand(figures), (candidates, demand) => {
        expect(inBrief(fewestChanges(candidates, demand))).toEqual(bruteForce(candidates, demand))
      }),
      runs(500),
    )
  })

  it('are none at all where nothing is asked', () => {
    expect(fewestChanges([], { gains: [0n] })).toEqual([{ changes: [], steps: 0 }])
  })

  it('are told as three at most, the earliest questions first', () => {
    const candidates = ['p', 'q', 'r', 's'].map(
      (id): Candidate => ({ id, from: 'A', choices: [{ to: 'B', steps: 1, gains: [5n] }] }),
    )
    expect(inBrief(fewestChanges(candidates, { gains: [10n] }))).toEqual({
      count: 2,
      steps: 2,
      ids: [
        ['p', 'q'],
        ['p', 'r'],
        ['p', 's'],
      ],
    })
  })
})
