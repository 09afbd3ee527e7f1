import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge } from '../../../assessments/measure/judge.ts'
import { judgementOf } from '../../../assessments/measure/judgement.ts'
import { type Component, componentsOf } from '../../../assessments/plan/component.ts'
import { type Problem, problemOf } from '../../../assessments/plan/problem.ts'
import { type Search, searchComponent } from '../../../assessments/plan/search.ts'
import type { Conflict } from '../../../assessments/schema/policy.ts'
import { makeDocument, makeFacts, makeMeasure, project } from '../measure/make.ts'
import { runs } from '../runs.ts'
import { randomCase } from './random-case.ts'

const conflicts: Conflict[] = [
  {
    id: 'same',
    measures: ['d.1', 'd.2'],
    over: 'record',
    certainty: 'inferred',
    why: { zh: '同', en: 'same' },
  },
]

/** Projects that either measure may take, the second of them up to a cap of its term. */
function contest(ids: string[]) {
  const feed = { kind: 'project', type: 'smart-factory' } as const
  const document = makeDocument([
    makeMeasure({ id: 'd.1', feed, amount: { basis: 'fixed', fen: 3 }, caps: [] }),
    makeMeasure({
      id: 'd.2',
      feed,
      amount: { basis: 'fixed', fen: 5 },
      caps: [{ per: 'term', fen: 8 }],
    }),
  ])
  const facts = makeFacts(ids.map((id) => project(id, '2026-01-01')))
  const judged = judge({ facts, grants: [], conflicts }, [document])
  const problem = problemOf(
    judged.flatMap(({ candidates }) => candidates),
    'low',
    [],
    conflicts,
  )
  const [component, ...rest] = componentsOf(problem)
  if (!component) throw new Error('nothing is contested')
  return { problem, component, rest }
}

const search = (
  problem: Problem,
  component: Component,
  left: number,
  of: Search = { wants: 'claims' },
) => searchComponent(problem, component, { left }, of)
const ENOUGH = 10_000

describe('the search', () => {
  test('proves its best when it may go as far as it must', () => {
    const { problem, component } = contest(['p', 'q', 'r'])
    const { fen, mostFen, proven } = search(problem, component, ENOUGH)
    expect([fen, mostFen, proven]).toEqual([11, 11, true])
  })

  test('that is broken off has a combination, and what none can pass', () => {
    const { problem, component } = contest(['p', 'q', 'r'])
    const { fen, mostFen, taken, proven } = search(problem, component, 0)
    expect([fen, taken.length, proven]).toEqual([11, 3, false])
    expect(mostFen).toBe(9 + 3)
  })

  test('for the total alone stops at once where it may not go on', () => {
    const { problem, component } = contest(['p', 'q', 'r'])
    const { fen, mostFen, proven } = search(problem, component, 0, { wants: 'total' })
    expect([fen, mostFen, proven]).toEqual([-1, 12, false])
  })

  test('is over once it reaches what nothing can pass', () => {
    const { problem, component } = contest(['p', 'q', 'r', 's', 't'])
    const visits = (ceiling: number) => {
      const effort = { left: ENOUGH }
      searchComponent(problem, component, effort, { wants: 'total', ceiling })
      return ENOUGH - effort.left
    }
    expect(visits(17)).toBeLessThan(visits(100))
  })

  test('holds what is forced, and pays what then is best', () => {
    const { problem, component } = contest(['p', 'q', 'r'])
    const second = problem.candidates.flatMap((each, at) => (each.measureId === 'd.2' ? [at] : []))
    const forced = search(problem, component, ENOUGH, { wants: 'claims', forced: second })
    expect([forced.fen, [...forced.taken].sort()]).toEqual([8, second])
  })

  test('takes apart what cannot touch', () => {
    expect(contest(['p', 'q']).rest).toEqual([])
  })
})

test('a search that is broken off anywhere bounds what a whole one finds', () => {
  fc.assert(
    fc.property(randomCase, fc.nat(400), (of, left) => {
      const { judged, grants } = judgementOf(of.facts, of.documents, of.conflicts)
      const candidates = judged.flatMap((each) => each.candidates)
      for (const end of ['low', 'high'] as const) {
        const problem = problemOf(candidates, end, grants, of.conflicts)
        for (const component of componentsOf(problem)) {
          const whole = search(problem, component, 1_000_000)
          const part = search(problem, component, left)
          expect(part.fen).toBeGreaterThanOrEqual(0)
          expect(part.fen).toBeLessThanOrEqual(whole.fen)
          expect(part.mostFen).toBeGreaterThanOrEqual(whole.fen)
          if (part.proven) expect([part.fen, part.mostFen]).toEqual([whole.fen, whole.fen])
        }
      }
    }),
    runs(500),
  )
})
