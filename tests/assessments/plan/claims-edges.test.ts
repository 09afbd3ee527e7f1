import { describe, expect, test } from 'vitest'
import { planOf } from '../../../assessments/plan/plan-of.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { Conflict, PolicyDocument } from '../../../assessments/schema/policy.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { makeDocument, makeFacts, makeMeasure, project, spend } from '../measure/make.ts'

const fixed = (id: string, fen: number, of: Partial<Measure> = {}): Measure =>
  makeMeasure({
    id,
    feed: { kind: 'project', type: 'smart-factory' },
    amount: { basis: 'fixed', fen },
    caps: [],
    ...of,
  })
const planFor = (
  records: readonly Fact[],
  documents: readonly PolicyDocument[],
  conflicts: readonly Conflict[] = [],
) => planOf(makeFacts(records), documents, conflicts).inForce
const over = (id: string, measures: string[]): Conflict => ({
  ...{ id, measures, over: 'record', certainty: 'inferred', why: { zh: '同', en: 'same' } },
})
const within = { aidCeiling: { of: 'investmentFen', quote: '不超过' } } as const

describe('a project whose investment is not known', () => {
  const known = project('p', '2026-01-01', { investmentFen: 1000 })
  const open = project('q', '2026-01-01', { investmentFen: null })

  test('brings nothing for certain, and opens the claim that it would join', () => {
    const { claims, totalRangeFen } = planFor(
      [known, open],
      [makeDocument([fixed('d.1', 30)], within)],
    )
    expect(claims).toEqual([
      {
        ...{ measure: 'd.1', records: ['p', 'q'], year: 2026, amountFen: 30 },
        rangeFen: { low: 30, high: 60 },
      },
    ])
    expect(totalRangeFen).toEqual({ low: 30, high: 60 })
  })

  test('opens no claim of another measure or another year', () => {
    const measures = [
      fixed('d.1', 30),
      fixed('d.2', 40, { feed: { kind: 'project', type: 'key-project' } }),
    ]
    const records = [
      project('p', '2026-01-01', { investmentFen: 1000, types: ['key-project'] }),
      project('r', '2025-07-01', { investmentFen: 1000 }),
      open,
    ]
    const { claims } = planFor(records, [makeDocument(measures, within)])
    expect(claims).toEqual([
      { measure: 'd.1', records: ['r'], year: 2025, amountFen: 30 },
      { measure: 'd.2', records: ['p'], year: 2026, amountFen: 40 },
    ])
  })
})

describe('claims', () => {
  test('stand by year, then by measure, whatever the order of documents', () => {
    const documents = [
      makeDocument([fixed('e.1', 5)], { id: 'e' }),
      makeDocument([fixed('d.2', 3), fixed('d.1', 4)]),
    ]
    const records = [project('p', '2026-01-01'), project('q', '2025-07-01')]
    const order = planFor(records, documents).claims.map(({ year, measure }) => [year, measure])
    expect(order).toEqual([
      ...[2025, 2026].flatMap((year) => ['d.1', 'd.2', 'e.1'].map((measure) => [year, measure])),
    ])
  })

  test('are none of a measure that the cap of its programme leaves nothing', () => {
    const shared = { programme: 'x', caps: [{ per: 'term', fen: 60 }] } as const
    const document = makeDocument([
      fixed('d.1', 60, shared),
      fixed('d.2', 60, { ...shared, feed: { kind: 'project', type: 'key-project' } }),
    ])
    const records = [project('p', '2026-01-01', { types: ['smart-factory', 'key-project'] })]
    const { claims, totalFen } = planFor(records, [document])
    expect([claims.map(({ measure }) => measure), totalFen]).toEqual([['d.1'], 60])
  })

  test('of the firm itself name no record', () => {
    const firm = fixed('d.1', 7, { feed: { kind: 'enterprise' } })
    expect(planFor([], [makeDocument([firm])]).claims).toEqual([
      { measure: 'd.1', records: [], year: 2026, amountFen: 7 },
    ])
  })

  test('with all records known and one claim each way take the earlier deadline', () => {
    const documents = [
      makeDocument([fixed('d.1', 30)], { last: '2027-12-31' }),
      makeDocument([fixed('e.1', 30)], { id: 'e', last: '2026-12-31' }),
    ]
    const plan = planFor([project('p', '2026-01-01')], documents, [over('same', ['d.1', 'e.1'])])
    expect(plan.claims.map(({ measure }) => measure)).toEqual(['e.1'])
    expect(plan.notChosen).toEqual([
      {
        ...{ measure: 'd.1', records: ['p'], year: 2026, amountFen: 30 },
        ...{ lossFen: 0, conflict: 'same' },
      },
    ])
  })
})

describe('a plan', () => {
  test('that is whole says that it is proven, its upper end with it', () => {
    const document = makeDocument([fixed('d.1', 30), fixed('d.2', 40)])
    const same = [over('same', ['d.1', 'd.2'])]
    const plan = planFor([project('p', '2026-01-01')], [document], same)
    expect([plan.totalFen, plan.totalRangeFen, plan.optimal]).toEqual([
      ...[40, { low: 40, high: 40 }, true],
    ])
    const grant: Fact = { kind: 'granted', id: 'g', on: '2026-01-01', measure: 'd.3' }
    const open = planFor([project('p', '2026-01-01'), grant], [document], same)
    expect([open.totalFen, open.totalRangeFen, open.optimal]).toEqual([
      ...[40, { low: 40, high: 40 }, true],
    ])
  })

  test('counts at its upper end a spend that is known in part only once', () => {
    const voucher = makeMeasure({ id: 'd.1', caps: [{ per: 'year', fen: 100 }] })
    const records = [spend('a', '2026-02-02', 40), spend('b', '2026-02-03', null)]
    const { totalFen, totalRangeFen } = planFor(records, [makeDocument([voucher])])
    expect([totalFen, totalRangeFen]).toEqual([20, { low: 20, high: 100 }])
  })
})
