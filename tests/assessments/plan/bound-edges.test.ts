import { describe, expect, test } from 'vitest'
import type { Bundle } from '../../../assessments/measure/bundle.ts'
import type { Filling } from '../../../assessments/measure/filling.ts'
import { boundOf } from '../../../assessments/plan/bound.ts'
import { fillVisits, withPart } from '../../../assessments/plan/effort.ts'
import type { Offer } from '../../../assessments/plan/offer.ts'
import type { Problem } from '../../../assessments/plan/problem.ts'
import { project, spend } from '../measure/make.ts'

const plain = (gain: number): Offer => ({ gain, shared: null })
const shared = (gain: number, id = 'c', room = 100): Offer => ({
  gain,
  shared: { id, room, fills: ({ programme }) => programme === id },
})
type Of = Partial<Pick<Problem, 'candidates' | 'rivals'>>
/** Of a problem the bound reads what each candidate offers, and which exclude one another. */
function problemOf(slots: number[][], offers: Offer[], of: Of = {}): Problem {
  const none = offers.map(() => [])
  const shareOf = offers.map(() => 0)
  return { offers, slots, shareOf, candidates: [], rivals: none, ...of } as unknown as Problem
}
const bound = (
  problem: Problem,
  depth = 0,
  decided: { claims?: Filling[]; blocked?: number[] } = {},
  effort = { left: 1000 },
) => {
  const { claims = [], blocked = [] } = decided
  return boundOf(problem, problem.slots, effort)(depth, { claims: () => claims, blocked })
}
const claim = (programme: string, fen: number): Filling => ({
  ...{ year: 2026, programme, measureId: 'd.1', from: 0, to: 1, fen },
})

describe('what slots can still add', () => {
  test('is the best outside shared caps, whatever the order of the options', () => {
    expect(bound(problemOf([[0, 1]], [plain(3), plain(5)]))).toBe(5)
    expect(bound(problemOf([[0, 1]], [plain(5), plain(3)]))).toBe(5)
    expect(bound(problemOf([[0], [1]], [plain(5), plain(3)]), 1)).toBe(3)
  })

  test('fills a shared cap from the best ratio down, the last one in part', () => {
    const problem = problemOf([[0], [1, 2]], [shared(80), shared(60), plain(50)])
    expect(bound(problem)).toBe(50 + 80 + 3)
    expect(bound(problem, 1)).toBe(50 + 10)
    expect(bound(problem, 2)).toBe(0)
  })

  test('keeps one cap apart from another', () => {
    expect(bound(problemOf([[0], [1]], [shared(80), shared(60)]))).toBe(100)
    expect(bound(problemOf([[0], [1]], [shared(80), shared(60, 'e')]))).toBe(140)
    const rooms = problemOf([[0], [1]], [shared(80, 'c', 50), shared(60, 'c', 70)])
    expect(bound(rooms)).toBe(70)
  })

  test('counts a slot once in a cap, with the largest of its options', () => {
    expect(bound(problemOf([[0, 1]], [shared(60), shared(80)]))).toBe(80)
    expect(bound(problemOf([[0, 1]], [shared(80), shared(60)]))).toBe(80)
    const blocked = (...of: number[]) =>
      bound(problemOf([[0, 1]], [shared(60), shared(80)]), 0, { blocked: of })
    expect([blocked(1, 0), blocked(0, 1), blocked(1, 1)]).toEqual([80, 80, 0])
  })

  test('has only the room that claims of the cap have left', () => {
    const problem = problemOf([[0]], [shared(80)])
    const leaves = (...claims: Filling[]) => bound(problem, 0, { claims })
    expect(leaves(claim('c', 30), claim('e', 90))).toBe(70)
    expect(leaves(claim('c', 30), claim('c', 30))).toBe(40)
    expect([leaves(claim('c', 100)), leaves(claim('c', 130))]).toEqual([0, 0])
  })

  test('costs a visit for each slot that is looked at', () => {
    const effort = { left: 1000 }
    const problem = problemOf([[0], [1]], [shared(30), shared(40)])
    const of = boundOf(problem, problem.slots, effort)
    const sorted = effort.left
    expect(sorted).toBe(1000 - 30 * 2)
    of(0, { claims: () => [], blocked: [] })
    expect(effort.left).toBe(sorted - 2)
  })
})

describe('spends that the project holding them excludes', () => {
  const held = { project: 'p' }
  const candidates = [
    project('p', '2026-01-01'),
    spend('s', '2026-01-01', 1, held),
    spend('t', '2026-01-01', 1, held),
    spend('u', '2026-01-01', 1),
    spend('u', '2026-01-01', 1),
  ].map((record) => ({ record })) as unknown as Problem['candidates']
  const rivals = [[1, 2], [0], [0], [4], [3]]
  const offers = [plain(50), shared(60), shared(40), shared(30), plain(10)]
  const problem = problemOf([[0], [1], [2], [3, 4]], offers, { candidates, rivals })

  test('pay less what the project brings, while it is not decided', () => {
    expect(bound(problem)).toBe(50 + 10 + (20 + 30 + 5))
  })

  test('pay in full once it is decided, before what pays less for its room', () => {
    expect(bound(problem, 1)).toBe(10 + (60 + 40))
    expect(bound(problem, 2)).toBe(10 + (40 + 20))
    expect(bound(problem, 3)).toBe(10 + 20)
  })

  test('pay in full where the project leaves them alone', () => {
    const free = { candidates, rivals: rivals.map(() => []) }
    expect(bound(problemOf([[0], [1], [2], [3, 4]], offers, free))).toBe(50 + 10 + (60 + 40))
  })
})

describe('visits', () => {
  const bundle = (candidates: number, programmes: number, pools: number) =>
    ({
      candidates: new Array(candidates).fill(0),
      programmes: new Array(programmes).fill(0),
      pools: new Array(pools).fill(0),
    }) as unknown as Bundle

  test('to fill caps are more where programmes or a pool hold together', () => {
    const visits = [bundle(5, 1, 0), bundle(5, 2, 0), bundle(5, 1, 1), bundle(5, 2, 2)]
    expect(visits.map(fillVisits)).toEqual([15, 60, 60, 60])
  })

  test('are taken from the whole as far as a part needs them', () => {
    const effort = { left: 10 }
    const given = withPart(effort, 3, (part) => {
      const { left } = part
      part.left -= 2
      return left
    })
    expect([given, effort.left]).toEqual([3, 8])
    const overdrawn = { left: -7 }
    expect(withPart(overdrawn, 2, ({ left }) => left)).toBe(0)
    expect(overdrawn.left).toBe(-7)
  })
})
