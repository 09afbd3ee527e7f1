import { describe, expect, test } from 'vitest'
import { judgementOf } from '../../../assessments/measure/judgement.ts'
import { componentsOf } from '../../../assessments/plan/component.ts'
import { fewestClaims } from '../../../assessments/plan/fewest-claims.ts'
import { bestPlan, totalOfBest } from '../../../assessments/plan/plan-of.ts'
import { type Problem, problemOf } from '../../../assessments/plan/problem.ts'
import { type Search, searchComponent } from '../../../assessments/plan/search.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { Conflict, PolicyDocument } from '../../../assessments/schema/policy.ts'
import type { Fact, ProjectType } from '../../../assessments/schema/record.ts'
import { makeDocument, makeFacts, makeMeasure, project, spend } from '../measure/make.ts'

const over = (id: string, measures: string[], what: Conflict['over'] = 'record'): Conflict => ({
  ...{ id, measures, over: what, certainty: 'inferred', why: { zh: '同', en: 'same' } },
})
const fixed = (id: string, fen: number, of: Partial<Measure> = {}): Measure =>
  makeMeasure({
    id,
    feed: { kind: 'project', type: 'smart-factory' },
    amount: { basis: 'fixed', fen },
    caps: [],
    ...of,
  })
const built = (...ids: string[]): Fact[] => ids.map((id) => project(id, '2026-01-01'))
const judgedIn = (
  documents: readonly PolicyDocument[],
  records: readonly Fact[],
  conflicts: readonly Conflict[],
) => {
  const { judged, grants } = judgementOf(makeFacts(records), documents, conflicts)
  return { candidates: judged.flatMap(({ candidates }) => candidates), grants, conflicts }
}
const problemIn = (...of: Parameters<typeof judgedIn>) => {
  const { candidates, grants, conflicts } = judgedIn(...of)
  return problemOf(candidates, 'low', grants, conflicts)
}
const MUCH = 100_000
/** What is found in the first component, and the visits that it took. */
function found(problem: Problem, of: Search = { wants: 'claims' }, left = MUCH) {
  const [component] = componentsOf(problem)
  if (component === undefined) throw new Error('nothing is contested')
  const effort = { left }
  const { fen, mostFen, proven, taken } = searchComponent(problem, component, effort, of)
  const names = taken.map(
    (at) => `${problem.candidates[at]?.measureId} ${problem.candidates[at]?.record?.id}`,
  )
  return { fen, mostFen, proven, names: names.sort(), visits: left - effort.left }
}

/** Projects that either measure may take, the second up to a cap of its term. */
const contest = (...ids: string[]) =>
  problemIn(
    [makeDocument([fixed('d.1', 3), fixed('d.2', 5, { caps: [{ per: 'term', fen: 8 }] })])],
    built(...ids),
    [over('same', ['d.1', 'd.2'])],
  )
/** A project that excludes the vouchers of its spends. */
const held = problemIn(
  [makeDocument([makeMeasure({ id: 'd.1', caps: [{ per: 'year', fen: 100 }] }), fixed('d.2', 60)])],
  [
    ...built('p', 'q'),
    spend('s', '2026-01-01', 80, { project: 'p' }),
    spend('t', '2026-01-01', 60, { project: 'p' }),
    spend('u', '2026-01-01', 140, { project: 'q' }),
  ],
  [over('cost', ['d.1', 'd.2'], 'spend-project')],
)

describe('the visits of a search', () => {
  test('are the same on every machine, for claims and for the total alone', () => {
    const visits = (problem: Problem, of?: Search) => found(problem, of).visits
    expect(
      [contest('p'), contest('p', 'q'), contest('p', 'q', 'r'), held].map((one) => visits(one)),
    ).toEqual([84, 224, 865, 442])
    const total = { wants: 'total' } as const
    expect([contest('p', 'q', 'r'), held].map((one) => visits(one, total))).toEqual([285, 222])
    expect(visits(contest('p', 'q', 'r'), { ...total, ceiling: 11 })).toBe(209)
    expect(visits(held, { ...total, forced: [0] })).toBe(129)
  })
})

describe('a search', () => {
  test('weighs a project against all the spends that it excludes', () => {
    const { names, fen, proven } = found(held)
    expect([fen, proven, names]).toEqual([130, true, ['d.1 s', 'd.1 t', 'd.2 q']])
  })

  test('takes of the same total what has fewer claims, then the earlier deadline', () => {
    const documents = [
      makeDocument([fixed('d.1', 5), fixed('d.2', 5)]),
      makeDocument([fixed('e.1', 5)], { id: 'e', last: '2026-12-31' }),
    ]
    const same = [over('same', ['d.1', 'd.2', 'e.1'])]
    expect(found(problemIn(documents, built('p', 'q'), same)).names).toEqual(['e.1 p', 'e.1 q'])
    const late = documents.map((document) => ({ ...document, last: '2027-12-31' }))
    expect(found(problemIn(late, built('p', 'q'), same)).names).toEqual(['d.1 p', 'd.1 q'])
  })

  test('that may make no visit takes the first combination, proven where the bound says that none pays more', () => {
    const { fen, mostFen, proven, names } = found(held, { wants: 'claims' }, 0)
    expect([fen, mostFen, proven, names.length]).toEqual([130, 130, true, 3])
  })
})

describe('the most that candidates bring', () => {
  test('is the total of the best plan', () => {
    const judged = judgedIn(
      [makeDocument([fixed('d.1', 3), fixed('d.2', 5, { caps: [{ per: 'term', fen: 8 }] })])],
      built('p', 'q', 'r'),
      [over('same', ['d.1', 'd.2'])],
    )
    expect(totalOfBest(judged.candidates, judged)).toEqual({ fen: 11, proven: true })
    expect(bestPlan(judged.candidates, judged)).toMatchObject({ totalFen: 11, optimal: true })
    expect(totalOfBest([], judged)).toEqual({ fen: 0, proven: true })
    const unseen = bestPlan(judged.candidates, judged, { left: 0 })
    expect([unseen.optimal, unseen.totalFen <= 11]).toEqual([false, true])
    expect(totalOfBest(judged.candidates, judged, { left: 0 })).toEqual({ fen: 12, proven: false })
  })
})

describe('the fewest claims that bring all of it', () => {
  const shared = { programme: 'x', caps: [{ per: 'term', fen: 100 }] } as const
  const of = (id: string, fen: number, type: ProjectType) =>
    fixed(id, fen, { ...shared, feed: { kind: 'project', type } })
  /** The claims of the first bundle, and the visits that finding them took. */
  const fewest = (records: readonly Fact[], measures: readonly Measure[]) => {
    const [share] = problemIn([makeDocument(measures)], records, []).shares
    if (share === undefined) throw new Error('no bundle')
    const effort = { left: MUCH }
    const claims = fewestClaims(share.bundle, 'low', () => true, effort)
    const read = claims.map(({ measureId, year, fen }) => `${measureId} ${year} ${fen}`)
    return { claims: read, visits: MUCH - effort.left }
  }
  const both = (id: string, on: string) =>
    project(id, on, { types: ['smart-factory', 'key-project'] })

  test('leave out a claim whose room another fills, at so many visits', () => {
    const measures = [of('d.1', 60, 'smart-factory'), of('d.2', 100, 'key-project')]
    const once = [both('p', '2026-01-01')]
    expect(fewest(once, measures)).toEqual({ claims: ['d.2 2026 100'], visits: 30 })
    const years = [...once, both('q', '2025-07-01')]
    expect(fewest(years, measures)).toEqual({ claims: ['d.2 2025 100'], visits: 144 })
    const small = [of('d.1', 60, 'smart-factory'), of('d.2', 40, 'key-project')]
    const whole = ['d.1 2026 60', 'd.2 2026 40']
    expect(fewest(once, small)).toEqual({ claims: whole, visits: 18 })
    expect(fewest(years, small)).toEqual({ claims: ['d.1 2025 60', 'd.1 2026 40'], visits: 216 })
    const thirds = [...small, of('d.3', 45, 'smart-factory')]
    expect(fewest(once, thirds)).toEqual({ claims: whole, visits: 72 })
  })

  test('are those that pay where nothing is shared', () => {
    const own = fixed('d.1', 30, { caps: [{ per: 'year', fen: 50 }] })
    expect(fewest(built('p', 'q'), [own])).toEqual({ claims: ['d.1 2026 50'], visits: 6 })
  })
})
