import { describe, expect, test } from 'vitest'
import { judgementOf } from '../../../assessments/measure/judgement.ts'
import { boundOf } from '../../../assessments/plan/bound.ts'
import { chargesOf } from '../../../assessments/plan/charge.ts'
import { componentsOf } from '../../../assessments/plan/component.ts'
import { type Problem, problemOf } from '../../../assessments/plan/problem.ts'
import { squeezedIn } from '../../../assessments/plan/squeezed.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { Conflict, PolicyDocument, Pool } from '../../../assessments/schema/policy.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
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
const voucher = (id: string) => makeMeasure({ id, caps: [{ per: 'year', fen: 1000 }] })
const built = (...ids: string[]): Fact[] => ids.map((id) => project(id, '2026-01-01'))

function problemFor(
  documents: readonly PolicyDocument[],
  records: readonly Fact[],
  conflicts: readonly Conflict[],
  end: 'low' | 'high' = 'low',
): Problem {
  const { judged, grants } = judgementOf(makeFacts(records), documents, conflicts)
  return problemOf(
    judged.flatMap(({ candidates }) => candidates),
    end,
    grants,
    conflicts,
  )
}
const nameIn =
  ({ candidates }: Problem) =>
  (at: number) =>
    `${candidates[at]?.measureId} ${candidates[at]?.record?.id}`
/** Each slot by the candidates in it. */
const slotsIn = (problem: Problem) => problem.slots.map((slot) => slot.map(nameIn(problem)))
const rivalsIn = (problem: Problem) =>
  Object.fromEntries(
    problem.rivals.map((rivals, at) => [nameIn(problem)(at), rivals.map(nameIn(problem))]),
  )

describe('what may stand together', () => {
  test('is set down for each record: a slot of what excludes one another, the most first', () => {
    const document = makeDocument([fixed('d.1', 3), fixed('d.2', 5), fixed('d.3', 4)])
    const problem = problemFor([document], built('p'), [over('all', ['d.1', 'd.2', 'd.3'])])
    expect(slotsIn(problem)).toEqual([['d.2 p', 'd.3 p', 'd.1 p']])
    expect([...problem.contested].sort()).toEqual([0, 1, 2])
    expect(problem.offers.map(({ gain }) => gain)).toEqual([3, 5, 4])
    expect(problem.shares.map(({ from }) => from)).toEqual([0, 1, 2])
    expect(problem.shareOf).toEqual([0, 1, 2])
  })

  test('has a slot of its own for what does not exclude all of another', () => {
    const document = makeDocument([fixed('d.1', 3), fixed('d.2', 5), fixed('d.3', 4)])
    const problem = problemFor([document], built('p'), [
      over('one', ['d.1', 'd.2']),
      over('two', ['d.2', 'd.3']),
    ])
    expect(slotsIn(problem)).toEqual([['d.2 p', 'd.1 p'], ['d.3 p']])
    expect(rivalsIn(problem)).toEqual({
      'd.1 p': ['d.2 p'],
      'd.2 p': ['d.1 p', 'd.3 p'],
      'd.3 p': ['d.2 p'],
    })
  })

  test('has no slot for what nothing excludes', () => {
    const document = makeDocument([fixed('d.1', 3), fixed('d.2', 5)])
    const problem = problemFor([document], built('p', 'q'), [])
    expect([problem.slots, problem.contested.size]).toEqual([[], 0])
    expect(componentsOf(problem)).toEqual([])
  })

  test('leaves out what pays nothing at the end that is counted', () => {
    const open = fixed('d.1', 3, { record: [{ ask: 'is', field: 'selected' }] })
    const document = makeDocument([open, fixed('d.2', 5)])
    const conflicts = [over('same', ['d.1', 'd.2'])]
    const at = (end: 'low' | 'high') =>
      problemFor([document], [project('p', '2026-01-01')], conflicts, end).candidates.length
    expect([at('low'), at('high')]).toEqual([1, 2])
  })

  test('sets a spend against the project that holds it, and against no other', () => {
    const document = makeDocument([voucher('d.1'), fixed('d.2', 5)])
    const records = [
      ...built('p', 'q'),
      spend('s', '2026-01-01', 10, { project: 'p' }),
      spend('t', '2026-01-01', 10),
    ]
    const problem = problemFor([document], records, [over('cost', ['d.1', 'd.2'], 'spend-project')])
    expect(rivalsIn(problem)).toEqual({
      'd.1 s': ['d.2 p'],
      'd.1 t': [],
      'd.2 p': ['d.1 s'],
      'd.2 q': [],
    })
    expect(slotsIn(problem)).toEqual([['d.1 s'], ['d.2 p']])
  })
})

describe('components', () => {
  const pair = (one: string, other: string) => [fixed(one, 3), fixed(other, 5)]

  test('join slots over a programme or over a rival, and keep apart what cannot touch', () => {
    const key = { feed: { kind: 'project', type: 'key-project' } } as const
    const document = makeDocument([
      ...pair('d.1', 'd.2'),
      fixed('d.3', 7, key),
      fixed('d.4', 8, key),
    ])
    const records = [...built('p', 'q'), project('k', '2026-01-01', { types: ['key-project'] })]
    const problem = problemFor([document], records, [
      over('one', ['d.1', 'd.2']),
      over('two', ['d.3', 'd.4']),
    ])
    expect(slotsIn(problem)).toEqual([
      ['d.2 p', 'd.1 p'],
      ['d.2 q', 'd.1 q'],
      ['d.4 k', 'd.3 k'],
    ])
    expect(componentsOf(problem)).toEqual([
      { slots: [0, 1], shares: [0, 1] },
      { slots: [2], shares: [2, 3] },
    ])
  })

  test('join the spend and the project that exclude each other', () => {
    const document = makeDocument([voucher('d.1'), fixed('d.2', 5)])
    const records = [...built('p'), spend('s', '2026-01-01', 10, { project: 'p' })]
    const problem = problemFor([document], records, [over('cost', ['d.1', 'd.2'], 'spend-project')])
    expect(componentsOf(problem)).toEqual([{ slots: [0, 1], shares: [0, 1] }])
  })
})

describe('what it may pay to leave out though nothing excludes it', () => {
  const squeezed = (documents: readonly PolicyDocument[], records: readonly Fact[]) =>
    problemFor(documents, records, []).shares.map(({ bundle }) =>
      squeezedIn(bundle, 'low').map(
        (at) => `${bundle.candidates[at]?.measureId} ${bundle.candidates[at]?.record?.id}`,
      ),
    )
  const pool = (fen: number): Pool => ({
    ...{ id: 'l', measures: ['d.1', 'd.2'], fen, per: 'year' },
    ...{ shortage: 'proportional', quote: '总额' },
  })
  const within = (investmentFen: number) => project('p', '2026-01-01', { investmentFen })
  const ceiling = { of: 'investmentFen', quote: '不超过' } as const
  const term = { caps: [{ per: 'term', fen: 60 }] } as const

  test('is nothing where totals leave all that is due', () => {
    const document = makeDocument([fixed('d.1', 30), fixed('d.2', 40)], {
      aidCeiling: ceiling,
      pools: [pool(70)],
    })
    expect(squeezed([document], [within(70)])).toEqual([[]])
  })

  test('is nothing where only the investment cuts, and all that it leaves is paid', () => {
    const document = makeDocument([fixed('d.1', 30), fixed('d.2', 40)], { aidCeiling: ceiling })
    expect(squeezed([document], [within(50)])).toEqual([[]])
  })

  test('is what is claimed on a project whose investment cuts where the rest is rounded down', () => {
    const rounded = { aidCeiling: ceiling, rounding: { quantumFen: 20, quote: '舍去' } }
    const document = makeDocument([fixed('d.1', 20), fixed('d.2', 40)], rounded)
    expect(squeezed([document], [within(50)])).toEqual([['d.1 p', 'd.2 p']])
    expect(squeezed([document], [within(60)])).toEqual([[]])
  })

  test('is what is claimed on a project whose investment cuts while a pool is full', () => {
    const document = makeDocument([fixed('d.1', 30), fixed('d.2', 40), fixed('d.3', 20)], {
      aidCeiling: ceiling,
      pools: [pool(45)],
    })
    const wide = project('q', '2026-01-01', { investmentFen: 1000, types: ['ai-retrofit'] })
    expect(squeezed([document], [within(80), wide])).toEqual([['d.1 p', 'd.2 p', 'd.3 p']])
  })

  test('is what draws on a full pool under a cap of the term', () => {
    const document = makeDocument([fixed('d.1', 30, term), fixed('d.2', 40)], { pools: [pool(50)] })
    expect(squeezed([document], built('p'))).toEqual([['d.1 p']])
  })

  test('is so too where one of several pools is full', () => {
    const wide = { ...pool(1000), id: 'm', measures: ['d.2', 'd.3'] }
    const measures = [fixed('d.1', 30, term), fixed('d.2', 40), fixed('d.3', 20)]
    const document = makeDocument(measures, { pools: [pool(50), wide] })
    expect(squeezed([document], built('p'))).toEqual([['d.1 p']])
  })

  test('is what is claimed on a project whose investment cuts while the cap of a term is full', () => {
    const capped = fixed('d.1', 30, { caps: [{ per: 'term', fen: 40 }] })
    const document = makeDocument([capped, fixed('d.2', 40)], { aidCeiling: ceiling })
    const q = project('q', '2026-01-01', { investmentFen: 1000 })
    expect(squeezed([document], [within(50), q])).toEqual([['d.1 p', 'd.2 p']])
  })
})

describe('the bound', () => {
  const bound = (problem: Problem, depth = 0, blocked: number[] = []) =>
    boundOf(problem, problem.slots, { left: 1000 })(depth, { claims: () => [], blocked })
  const contest = (...ids: string[]) => {
    const document = makeDocument([
      fixed('d.1', 3),
      fixed('d.2', 5, { caps: [{ per: 'term', fen: 8 }] }),
    ])
    return problemFor([document], built(...ids), [over('same', ['d.1', 'd.2'])])
  }

  test('takes the best outside shared caps, and fills those by what pays most above it', () => {
    expect(bound(contest('p'))).toBe(5)
    expect(bound(contest('p', 'q'))).toBe(3 + 3 + 2 + 1)
    expect(bound(contest('p', 'q', 'r'))).toBe(3 + 3 + 3 + 2 + 1)
  })

  test('leaves out the slots that are decided, and what is blocked', () => {
    const problem = contest('p', 'q', 'r')
    expect(bound(problem, 1)).toBe(3 + 3 + 2 + 1)
    expect(bound(problem, 2)).toBe(5)
    expect(bound(problem, 3)).toBe(0)
    const capped = problem.candidates.map(({ measureId }) => (measureId === 'd.2' ? 1 : 0))
    expect(bound(problem, 0, capped)).toBe(9)
  })

  test('counts what claims have filled of a cap', () => {
    const problem = contest('p', 'q')
    const share = problem.shares.findIndex(({ bundle }) => bundle.programmes[0]?.id === 'd.2')
    const claim = { year: 2026, programme: 'd.2', measureId: 'd.2', from: 0, to: 1, fen: 5 }
    const decided = { claims: (of: number) => (of === share ? [claim] : []), blocked: [] }
    expect(boundOf(problem, problem.slots, { left: 1000 })(1, decided)).toBe(3 + 1)
  })
})

describe('the charge of spends that a project excludes', () => {
  test('shares the best of the project among them, by what each may bring', () => {
    const document = makeDocument([voucher('d.1'), fixed('d.2', 60)])
    const records = [
      ...built('p'),
      spend('s', '2026-01-01', 120, { project: 'p' }),
      spend('t', '2026-01-01', 60, { project: 'p' }),
    ]
    const problem = problemFor([document], records, [over('cost', ['d.1', 'd.2'], 'spend-project')])
    expect(slotsIn(problem)).toEqual([['d.1 s'], ['d.1 t'], ['d.2 p']])
    expect(chargesOf(problem, problem.slots, [0, 0, 60])).toEqual([
      { to: 2, fen: 40 },
      { to: 2, fen: 20 },
      { to: -1, fen: 0 },
    ])
    expect(chargesOf(problem, problem.slots, [0, 0, 9])).toEqual([
      { to: 2, fen: 6 },
      { to: 2, fen: 3 },
      { to: -1, fen: 0 },
    ])
    expect(chargesOf(problem, problem.slots, [0, 0, 900])).toEqual([
      { to: 2, fen: 60 },
      { to: 2, fen: 30 },
      { to: -1, fen: 0 },
    ])
  })

  test('is none for what brings something elsewhere, or of a project that brings nothing', () => {
    const document = makeDocument([voucher('d.1'), fixed('d.2', 60)])
    const records = [...built('p'), spend('s', '2026-01-01', 120, { project: 'p' })]
    const problem = problemFor([document], records, [over('cost', ['d.1', 'd.2'], 'spend-project')])
    const none = { to: -1, fen: 0 }
    expect(chargesOf(problem, problem.slots, [1, 60])).toEqual([none, none])
    expect(chargesOf(problem, problem.slots, [0, 0])).toEqual([none, none])
  })

  test('is the same where the project is decided first', () => {
    const document = makeDocument([voucher('d.1'), fixed('d.2', 60)])
    const records = [...built('p'), spend('s', '2026-01-01', 120, { project: 'p' })]
    const problem = problemFor([document], records, [over('cost', ['d.1', 'd.2'], 'spend-project')])
    expect(chargesOf(problem, [...problem.slots].reverse(), [60, 0])).toEqual([
      { to: -1, fen: 0 },
      { to: 0, fen: 60 },
    ])
  })

  test('is none where the project leaves one of its spends alone', () => {
    const model = makeMeasure({
      id: 'd.3',
      feed: { kind: 'spend', of: 'model-service' },
      caps: [{ per: 'year', fen: 1000 }],
    })
    const rest = makeMeasure({ id: 'd.4', feed: model.feed, caps: model.caps })
    const document = makeDocument([voucher('d.1'), fixed('d.2', 60), model, rest])
    const records = [
      ...built('p'),
      spend('s', '2026-01-01', 120, { project: 'p' }),
      spend('t', '2026-01-01', 60, { project: 'p', of: 'model-service' }),
    ]
    const problem = problemFor([document], records, [
      over('cost', ['d.1', 'd.2'], 'spend-project'),
      over('same', ['d.3', 'd.4']),
    ])
    expect(slotsIn(problem)).toEqual([['d.1 s'], ['d.2 p'], ['d.3 t', 'd.4 t']])
    const none = { to: -1, fen: 0 }
    expect(chargesOf(problem, problem.slots, [0, 60, 0])).toEqual([none, none, none])
  })

  test('is less what the project may bring beside them', () => {
    const document = makeDocument([voucher('d.1'), fixed('d.2', 60), fixed('d.3', 45)])
    const records = [...built('p'), spend('s', '2026-01-01', 120, { project: 'p' })]
    const problem = problemFor([document], records, [
      over('cost', ['d.1', 'd.2'], 'spend-project'),
      over('same', ['d.2', 'd.3']),
    ])
    expect(slotsIn(problem)).toEqual([['d.1 s'], ['d.2 p', 'd.3 p']])
    expect(chargesOf(problem, problem.slots, [0, 60])).toEqual([
      { to: 1, fen: 15 },
      { to: -1, fen: 0 },
    ])
  })
})
