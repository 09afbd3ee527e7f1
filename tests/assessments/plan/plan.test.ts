import { describe, expect, test } from 'vitest'
import { planOf } from '../../../assessments/plan/plan-of.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { Conflict, PolicyDocument } from '../../../assessments/schema/policy.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { Plan } from '../../../assessments/schema/result.ts'
import { makeDocument, makeFacts, makeMeasure, project, spend } from '../measure/make.ts'

const words = { zh: '同', en: 'same' }
const over = (id: string, measures: string[], what: Conflict['over'] = 'record'): Conflict => ({
  id,
  measures,
  over: what,
  certainty: 'inferred',
  why: words,
})
const fixed = (id: string, fen: number, rest: Partial<Measure> = {}): Measure =>
  makeMeasure({
    id,
    feed: { kind: 'project', type: 'smart-factory' },
    amount: { basis: 'fixed', fen },
    caps: [],
    ...rest,
  })
const planFor = (
  records: readonly Fact[],
  documents: readonly PolicyDocument[],
  conflicts: readonly Conflict[] = [],
) => planOf(makeFacts(records), documents, conflicts)

describe('two measures over one project', () => {
  const document = makeDocument([fixed('d.1', 30), fixed('d.2', 50), fixed('d.3', 7)])
  const built = [project('p', '2026-01-01')]

  test('give the better one, with what the other would have brought and cost', () => {
    const { inForce } = planFor(built, [document], [over('same', ['d.1', 'd.2'])])
    expect(inForce).toEqual({
      totalFen: 57,
      ceilingFen: 0,
      totalRangeFen: { low: 57, high: 57 },
      claims: [
        { measure: 'd.2', records: ['p'], year: 2026, amountFen: 50 },
        { measure: 'd.3', records: ['p'], year: 2026, amountFen: 7 },
      ],
      notChosen: [
        {
          measure: 'd.1',
          records: ['p'],
          year: 2026,
          amountFen: 30,
          lossFen: 20,
          conflict: 'same',
        },
      ],
      optimal: true,
    })
    expect(Plan.parse(inForce)).toEqual(inForce)
  })

  test('leave one out that another document pays where the rest of the investment is rounded away', () => {
    const rounded = makeDocument([fixed('d.1', 30)], {
      rounding: { quantumFen: 30, quote: '舍去' },
      aidCeiling: { of: 'investmentFen', quote: '不超过' },
    })
    const other = makeDocument([fixed('e.1', 10)], { id: 'e' })
    const planned = (investmentFen: number) =>
      planFor([project('p', '2026-01-01', { investmentFen })], [rounded, other]).inForce
    expect(planned(39).claims.map(({ measure }) => measure)).toEqual(['d.1'])
    expect(planned(39).totalFen).toBe(30)
    expect(planned(40).totalFen).toBe(40)
  })

  test('stack where no conflict keeps them apart', () => {
    expect(planFor(built, [document]).inForce.totalFen).toBe(87)
  })

  test('of the same programme take it once also without a conflict of their own', () => {
    const twins = makeDocument([
      fixed('d.1', 30, { programme: 'x' }),
      fixed('d.2', 30, { programme: 'x' }),
    ])
    const { claims, notChosen } = planFor(built, [twins]).inForce
    expect(claims.map(({ measure }) => measure)).toEqual(['d.1'])
    expect(notChosen.map(({ conflict, lossFen }) => [conflict, lossFen])).toEqual([[null, 0]])
  })
})

describe('several projects', () => {
  test('are spread over the measures: the best of each is not the best of all', () => {
    const capped = fixed('d.1', 100, { caps: [{ per: 'term', fen: 100 }] })
    const document = makeDocument([capped, fixed('d.2', 60)])
    const built = [project('p', '2026-01-01'), project('q', '2026-01-01')]
    const { claims, totalFen } = planFor(built, [document], [over('same', ['d.1', 'd.2'])]).inForce
    expect(totalFen).toBe(160)
    expect(claims.map(({ measure, records }) => [measure, records])).toEqual([
      ['d.1', ['p']],
      ['d.2', ['q']],
    ])
  })
})

describe('spend that stands in a project', () => {
  const voucher = makeMeasure({ id: 'd.1' })
  const conflicts = [over('cost', ['d.1', 'd.2'], 'spend-project')]
  const bills = (inside: string | null) => [
    spend('s', '2026-01-01', 80, inside ? { project: inside } : {}),
    project('p', '2026-01-01'),
    project('q', '2026-01-01', { types: ['key-project'] }),
  ]

  test.each([
    ['gives way to the project that pays more', 'p', 50, 50],
    ['is claimed itself when it pays more', 'p', 30, 40],
    ['stands beside another project', 'q', 50, 90],
    ['stands beside the project when it is in none', null, 50, 90],
  ])('%s', (_, inside, pays, total) => {
    const document = makeDocument([voucher, fixed('d.2', pays)])
    expect(planFor(bills(inside), [document], conflicts).inForce.totalFen).toBe(total)
  })

  test('is outdone by many bills together', () => {
    const document = makeDocument([voucher, fixed('d.2', 50)])
    const more = [...bills('p'), spend('t', '2026-02-01', 40, { project: 'p' })]
    const { claims, notChosen } = planFor(more, [document], conflicts).inForce
    expect(claims).toEqual([{ measure: 'd.1', records: ['s', 't'], year: 2026, amountFen: 60 }])
    expect(notChosen).toEqual([
      { measure: 'd.2', records: ['p'], year: 2026, amountFen: 50, lossFen: 10, conflict: 'cost' },
    ])
  })
})

test('spend of several projects is weighed project by project', () => {
  const document = makeDocument([makeMeasure({ id: 'd.1' }), fixed('d.2', 50)])
  const records = [
    ['p', 80, 60],
    ['q', 200, 100],
    ['r', 80, 10],
  ].flatMap(([id, one, other]) => [
    project(`${id}`, '2026-01-01'),
    spend(`${id}1`, '2026-01-01', Number(one), { project: `${id}` }),
    spend(`${id}2`, '2026-01-01', Number(other), { project: `${id}` }),
  ])
  const { inForce } = planFor(records, [document], [over('cost', ['d.1', 'd.2'], 'spend-project')])
  expect([inForce.totalFen, inForce.optimal]).toEqual([70 + 150 + 50, true])
})

describe('ties', () => {
  const built = (...ids: string[]) => ids.map((id) => project(id, '2026-01-01'))
  const chosen = (document: readonly PolicyDocument[], records: readonly Fact[], ids: string[]) =>
    planFor(records, document, [over('same', ids)]).inForce.claims.map(({ measure, records: of }) =>
      [measure, ...of].join(' '),
    )

  test('go to fewer claims', () => {
    const only = project('q', '2026-01-01', { types: ['key-project'] })
    const wide = fixed('d.2', 30, { feed: { kind: 'project', type: 'key-project' } })
    const both = project('p', '2026-01-01', { types: ['smart-factory', 'key-project'] })
    const document = makeDocument([fixed('d.1', 30), wide])
    expect(chosen([document], [both, only], ['d.1', 'd.2'])).toEqual(['d.2 p q'])
  })

  test('then to the earlier deadline', () => {
    const late = makeDocument([fixed('d.1', 30)], { id: 'd', last: '2028-12-31' })
    const early = makeDocument([fixed('e.1', 30)], { id: 'e', last: '2027-12-31' })
    expect(chosen([late, early], built('p'), ['d.1', 'e.1'])).toEqual(['e.1 p'])
  })

  test('then to the ids in order', () => {
    const document = makeDocument([fixed('d.2', 30), fixed('d.1', 30)])
    expect(chosen([document], built('q', 'p'), ['d.1', 'd.2'])).toEqual(['d.1 p q'])
  })
})

describe('claims that share a cap', () => {
  const filed = (id: string, on: string): Fact => project(id, on)
  const capped = (fen: number, rest: Partial<Measure> = {}) =>
    fixed('d.1', fen, { caps: [{ per: 'term', fen: 50 }], ...rest })
  const claimed = (measures: readonly Measure[], records: readonly Fact[]) =>
    planFor(records, [makeDocument(measures)]).inForce.claims.map(
      ({ measure, records: of, year, amountFen }) => [measure, year, of.join(' '), amountFen],
    )

  test('are as few as bring it all, also where nothing excludes them', () => {
    const records = [filed('p', '2025-12-31'), filed('q', '2026-01-01'), filed('r', '2026-03-03')]
    expect(claimed([capped(25)], records)).toEqual([['d.1', 2026, 'q r', 50]])
  })

  test('leave out an earlier year whose claim a later one can replace whole', () => {
    const measure = capped(0, {
      amount: { basis: 'rate', base: ['investmentFen'], rate: [1, 2] },
    })
    const records = [
      project('p', '2025-12-31', { investmentFen: 60 }),
      project('q', '2026-01-01', { investmentFen: 200 }),
    ]
    expect(claimed([measure], records)).toEqual([['d.1', 2026, 'q', 50]])
  })

  test('are all made where each is needed', () => {
    const records = [filed('p', '2025-12-31'), filed('q', '2026-01-01')]
    expect(claimed([capped(25)], records)).toEqual([
      ['d.1', 2025, 'p', 25],
      ['d.1', 2026, 'q', 25],
    ])
  })

  test('are the earlier ones where as few would do', () => {
    const records = [filed('p', '2025-12-31'), filed('q', '2026-01-01')]
    expect(claimed([capped(50)], records)).toEqual([['d.1', 2025, 'p', 50]])
  })

  test('are those of the earlier deadline before those of the earlier year', () => {
    const shared = { programme: 'x', caps: [{ per: 'term', fen: 50 }] } as const
    const late = makeDocument([fixed('a.1', 50, shared)], { id: 'a', last: '2028-12-31' })
    const early = makeDocument(
      [fixed('b.1', 50, { ...shared, feed: { kind: 'project', type: 'key-project' } })],
      { id: 'b' },
    )
    const records = [
      filed('p', '2025-12-31'),
      project('q', '2026-01-01', { types: ['key-project'] }),
    ]
    const { claims } = planFor(records, [late, early]).inForce
    expect(claims.map(({ measure }) => measure)).toEqual(['b.1'])
  })

  test('keep the claim that has to be made for another reason anyway', () => {
    const shared = { programme: 'x', caps: [{ per: 'year', fen: 50 }] } as const
    const measures = [
      fixed('d.1', 30, shared),
      fixed('d.2', 50, { ...shared, feed: { kind: 'project', type: 'key-project' } }),
    ]
    const records = [
      filed('p', '2026-01-01'),
      project('q', '2026-01-01', { types: ['key-project'] }),
    ]
    expect(claimed(measures, records)).toEqual([['d.2', 2026, 'q', 50]])
  })
})

describe('time and drafts', () => {
  const now = makeDocument([fixed('d.1', 30)])
  const draft = makeDocument([fixed('e.1', 50)], {
    id: 'e',
    draft: true,
    first: '2026-01-01',
    last: '2028-12-31',
  })
  const built = [project('p', '2026-01-01')]

  test('keep a draft out of what is in force', () => {
    const { inForce, withDrafts } = planFor(built, [now, draft], [over('same', ['d.1', 'e.1'])])
    expect([inForce.totalFen, withDrafts.totalFen]).toEqual([30, 50])
    expect(inForce.notChosen).toEqual([])
  })

  test.each([
    ['2025-12-31', 0],
    ['2026-01-01', 50],
    ['2028-12-31', 50],
    ['2029-01-01', 0],
  ])('count a draft on the days of its title and on no others (%s)', (asOf, fen) => {
    const facts = makeFacts(built, {}, { asOf })
    expect(planOf(facts, [draft], []).withDrafts.totalFen).toBe(fen)
  })

  test.each([
    ['2027-12-31', 30],
    ['2028-01-01', 0],
  ])('end with the last day of what is in force, that day included (%s)', (asOf, fen) => {
    expect(planOf(makeFacts(built, {}, { asOf }), [now], []).inForce.totalFen).toBe(fen)
  })
})

describe('what is not known', () => {
  const selected = fixed('d.1', 30, { record: [{ ask: 'is', field: 'selected' }] })
  const share = fixed('d.2', 0, {
    amount: { basis: 'rate', base: ['equipmentFen', 'softwareFen'], rate: [1, 2] },
    caps: [{ per: 'record', fen: 100 }],
  })

  test('is in no total, and opens its range', () => {
    const built = [project('p', '2026-01-01', { selected: null, equipmentFen: 40 })]
    const { inForce } = planFor(built, [makeDocument([selected, share])])
    expect(inForce.totalFen).toBe(20)
    expect(inForce.totalRangeFen).toEqual({ low: 20, high: 130 })
    expect(inForce.claims).toEqual([
      {
        measure: 'd.2',
        records: ['p'],
        year: 2026,
        amountFen: 20,
        rangeFen: { low: 20, high: 100 },
      },
    ])
  })

  test('of a record stands in the claim that it joins, and marks it', () => {
    const bills = [spend('a', '2026-02-02', 200), spend('b', '2026-02-03', null)]
    const document = makeDocument([makeMeasure({ id: 'd.1', caps: [{ per: 'year', fen: 200 }] })])
    expect(planFor(bills, [document]).inForce.claims).toEqual([
      {
        measure: 'd.1',
        records: ['a', 'b'],
        year: 2026,
        amountFen: 100,
        rangeFen: { low: 100, high: 200 },
      },
    ])
  })

  test('stands in no claim with a condition that is open', () => {
    const document = makeDocument([fixed('d.1', 30, { record: selected.record })])
    const built = [
      project('p', '2026-01-01', { selected: true }),
      project('q', '2026-01-01', { selected: null }),
    ]
    expect(planFor(built, [document]).inForce.claims).toEqual([
      { measure: 'd.1', records: ['p'], year: 2026, amountFen: 30 },
    ])
  })

  test('of a record joins the one claim that it may bring most, of those that exclude it', () => {
    const rated = (id: string, fen: number) =>
      fixed(id, 0, {
        amount: { basis: 'rate', base: ['investmentFen'], rate: [1, 2] },
        caps: [{ per: 'record', fen }],
        feed: { kind: 'project', type: id === 'd.1' ? 'smart-factory' : 'ai-retrofit' },
      })
    const built = [
      project('p', '2026-01-01', { investmentFen: 20 }),
      project('q', '2026-01-01', { investmentFen: 20, types: ['ai-retrofit'] }),
      project('r', '2026-01-01', { types: ['smart-factory', 'ai-retrofit'] }),
    ]
    const document = makeDocument([rated('d.1', 50), rated('d.2', 70)])
    const { claims } = planFor(built, [document], [over('same', ['d.1', 'd.2'])]).inForce
    expect(claims.map(({ records, rangeFen }) => [records.join(' '), rangeFen?.high])).toEqual([
      ['p', undefined],
      ['q r', 80],
    ])
  })

  test('of an earlier claim marks the later one that it would eat into', () => {
    const measure = fixed('d.1', 0, {
      amount: { basis: 'rate', base: ['equipmentFen', 'softwareFen'], rate: [3, 10] },
      caps: [{ per: 'term', fen: 50 }],
    })
    const built = [
      project('a', '2025-07-01', { equipmentFen: 100 }),
      project('b', '2026-02-02', { equipmentFen: 100, softwareFen: 0 }),
    ]
    const { totalRangeFen, claims } = planFor(built, [makeDocument([measure])]).inForce
    expect(totalRangeFen).toEqual({ low: 50, high: 50 })
    expect(claims.map(({ amountFen, rangeFen }) => [amountFen, rangeFen])).toEqual([
      [30, { low: 30, high: 50 }],
      [20, { low: 0, high: 20 }],
    ])
  })

  test('makes no claim of 0', () => {
    const { claims, totalRangeFen } = planFor(
      [project('p', '2026-01-01')],
      [makeDocument([share])],
    ).inForce
    expect([claims, totalRangeFen]).toEqual([[], { low: 0, high: 100 }])
  })

  test('of a grant counts as if it had filled the cap', () => {
    const document = makeDocument([makeMeasure({ id: 'd.1', caps: [{ per: 'year', fen: 100 }] })])
    const grant: Fact = { kind: 'granted', id: 'g', on: '2026-01-01', measure: 'd.1' }
    const { totalFen, totalRangeFen } = planFor(
      [spend('s', '2026-01-01', 60), grant],
      [document],
    ).inForce
    expect([totalFen, totalRangeFen]).toEqual([0, { low: 0, high: 30 }])
  })
})

describe('the totals', () => {
  test('say how much is a bare ceiling, and leave out what has no figure', () => {
    const bare = fixed('d.1', 0, { amount: { basis: 'ceiling', fen: 40 } })
    const open = fixed('d.3', 0, { amount: { basis: 'unspecified' } })
    const document = makeDocument([bare, fixed('d.2', 2), open])
    const { totalFen, ceilingFen, claims } = planFor(
      [project('p', '2026-01-01')],
      [document],
    ).inForce
    expect([totalFen, ceilingFen, claims.length]).toEqual([42, 40, 2])
  })

  test('share one cap in a programme, filled by year and then by measure id', () => {
    const shared = { programme: 'x', caps: [{ per: 'term', fen: 100 }] } as const
    const document = makeDocument([
      fixed('d.2', 60, shared),
      fixed('d.1', 60, { ...shared, feed: { kind: 'project', type: 'key-project' } }),
    ])
    const built = [
      project('p', '2026-01-01'),
      project('q', '2026-01-01', { types: ['key-project'] }),
      project('r', '2025-07-01'),
    ]
    const { claims } = planFor(built, [document]).inForce
    expect(claims.map(({ measure, year, amountFen }) => [measure, year, amountFen])).toEqual([
      ['d.2', 2025, 60],
      ['d.1', 2026, 40],
    ])
  })
})
