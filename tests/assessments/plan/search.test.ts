import { describe, expect, test } from 'vitest'
import { judge } from '../../../assessments/measure/judge.ts'
import { componentsOf } from '../../../assessments/plan/component.ts'
import { problemOf } from '../../../assessments/plan/problem.ts'
import { searchComponent } from '../../../assessments/plan/search.ts'
import type { Conflict } from '../../../assessments/schema/policy.ts'
import { makeDocument, makeFacts, makeMeasure, project } from '../measure/make.ts'

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

describe('the search', () => {
  test('proves its best when it may go as far as it must', () => {
    const { problem, component } = contest(['p', 'q', 'r'])
    const { fen, proven } = searchComponent(problem, component)
    expect([fen, proven]).toEqual([5 + 3 + 3, true])
  })

  test('does not call proven what it had to break off', () => {
    const { problem, component } = contest(['p', 'q', 'r'])
    const broken = searchComponent(problem, component, [], { nodes: 4, tieNodes: 0 })
    expect(broken.proven).toBe(false)
  })

  test('holds what is forced, and pays what then is best', () => {
    const { problem, component } = contest(['p', 'q', 'r'])
    const second = problem.candidates.flatMap((each, at) => (each.measureId === 'd.2' ? [at] : []))
    const forced = searchComponent(problem, component, second)
    expect([forced.fen, [...forced.taken].sort()]).toEqual([8, second])
  })

  test('takes apart what cannot touch', () => {
    expect(contest(['p', 'q']).rest).toEqual([])
  })
})
