import { describe, expect, test } from 'vitest'
import { filledOf, grantsOf, takenBy } from '../../../assessments/measure/grants.ts'
import { deadlineOf, lastDayOf } from '../../../assessments/measure/last-day.ts'
import { matchMoneyOf } from '../../../assessments/measure/match-money.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { AS_OF, makeDocument, makeFacts, makeMeasure, project, spend } from './make.ts'

const granted = (id: string, of: object): Fact => ({ kind: 'granted', id, on: '2026-03-03', ...of })

describe('grants', () => {
  const document = makeDocument([
    makeMeasure({ id: 'd.1', programme: 'x' }),
    makeMeasure({ id: 'd.2', window: 'year-before' }),
  ])
  const bill = spend('s', '2025-12-31', 10)
  const grantsIn = (...records: Fact[]) =>
    grantsOf(makeFacts([bill, ...records]), [document]).map(({ programme, year, uses, fen }) => [
      ...[programme, year, uses.map(({ measureId, record }) => `${measureId} ${record?.id}`), fen],
    ])

  test('stand in the programme of their measure, in the claim year of the first record named', () => {
    expect(
      grantsIn(granted('g', { measure: 'd.1', records: ['s', 'gone'], amountFen: 7 })),
    ).toEqual([['x', 2025, ['d.1 s'], 7]])
    expect(grantsIn(granted('g', { measure: 'd.2', records: ['s'], amountFen: 7 }))).toEqual([
      ['d.2', 2026, ['d.2 s'], 7],
    ])
    expect(grantsIn(granted('g', { measure: 'gone', records: ['s'] }))).toEqual([
      ['gone', 2025, ['gone s'], null],
    ])
  })

  test('stand in their own year where no record is named', () => {
    expect(grantsIn(granted('g', { measure: 'd.1' }), granted('h', { measure: 'd.2' }))).toEqual([
      ['x', 2026, [], null],
      ['d.2', 2026, [], null],
    ])
  })

  test('count with a measure, up to the day and on it', () => {
    expect(grantsIn(granted('g', {}), granted('h', { measure: null }))).toEqual([])
    const on = (day: string) => grantsIn(granted('g', { measure: 'd.1', on: day })).length
    expect([on(AS_OF), on('2026-11-22')]).toEqual([1, 0])
  })

  test('take the record, and the project that holds it', () => {
    const use = (record: Fact) => ({ measureId: 'd.1', programme: 'x', record })
    const grant = (...records: Fact[]) => ({
      programme: 'x',
      year: 2026,
      uses: records.map(use),
      fen: 1,
    })
    const held = spend('h', '2026-01-01', 1, { project: 'p' })
    const free = spend('f', '2026-01-01', 1, { project: null })
    const built = project('q', '2026-01-01', { project: 'p' })
    const taken = takenBy([grant(held, free), grant(built, held)])
    expect([...taken].map(([id, uses]) => [id, [...uses.keys()]])).toEqual([
      ['h', ['d.1 h']],
      ['p', ['d.1 h']],
      ['f', ['d.1 f']],
      ['q', ['d.1 q']],
    ])
  })

  test('fill the caps of their programmes year by year, open where an amount is not known', () => {
    const grant = (programme: string, year: number, fen: number | null) => ({
      ...{ programme, year, uses: [], fen },
    })
    const filled = filledOf(
      ['x', 'y'],
      [grant('x', 2025, 3), grant('y', 2025, 4), grant('x', 2026, null), grant('z', 2026, 9)],
    )
    expect([...filled.years]).toEqual([
      [2025, { fen: 7, open: false }],
      [2026, { fen: 0, open: true }],
    ])
    expect(filled.all).toEqual({ fen: 7, open: true })
    expect(filledOf(['x'], [])).toEqual({ years: new Map(), all: { fen: 0, open: false } })
  })
})

describe('the last day', () => {
  const rent = (id: string, on: string): Fact => ({ kind: 'rent', id, on, amountFen: 1 })
  const measure: Pick<Measure, 'id' | 'window' | 'feed' | 'record'> = {
    ...{ id: 'd.1', window: 'year-before', feed: { kind: 'rent' } as Measure['feed'], record: [] },
  }
  const last = (...records: Fact[]) =>
    deadlineOf(measure, makeDocument([]), records, AS_OF).binding?.id ?? null

  test('is not bound by a record that this measure was granted for', () => {
    const one = rent('r', '2025-12-31')
    const grant = (of: object) => last(one, granted('g', { measure: 'd.1', records: ['r'], ...of }))
    expect(last(one)).toBe('r')
    expect(grant({})).toBe(null)
    expect(grant({ on: AS_OF })).toBe(null)
    expect(grant({ on: '2026-11-22' })).toBe('r')
    expect(grant({ measure: 'd.2' })).toBe('r')
    expect([grant({ records: ['s'] }), grant({ records: null })]).toEqual(['r', 'r'])
  })

  test('is that of a state only where the title is one', () => {
    const until = (title: string) => {
      const of = { kind: 'title', id: 't', on: '2024-01-01', title, until: '2026-12-01' } as Fact
      return lastDayOf([of], 'document', { last: '2027-12-31' }).last
    }
    expect([until('national-key-project'), until('little-giant')]).toEqual([
      ...['2026-12-01', '2027-12-31'],
    ])
  })
})

describe('what a province adds to the award of a city', () => {
  const none = { years: new Map(), all: { fen: 0, open: false } }
  const match = { rate: [1, 1], togetherFen: 100 } as never
  const award = (low: number, high: number) => ({ low, high })
  const money = (awards: object[], all = none.all) =>
    matchMoneyOf(match, { awards } as never, { ...none, all })

  test('is as much again up to the total, most where both are half of it', () => {
    const matched = (low: number, high: number) => money([award(low, high)]).matched
    expect([matched(10, 10), matched(70, 70), matched(100, 120), matched(10, 80)]).toEqual([
      award(10, 10),
      award(30, 30),
      award(0, 0),
      award(10, 50),
    ])
  })

  test('is open over all awards that may be meant, and less what was granted', () => {
    const awards = [award(10, 80), award(100, 120)]
    expect(money(awards)).toMatchObject({
      ...{ base: award(10, 120), matched: award(0, 50), money: award(0, 50) },
    })
    expect(money([award(20, 20)], { fen: 5, open: false }).money).toEqual(award(15, 15))
    expect(money([award(20, 20)], { fen: 5, open: true }).money).toEqual(award(0, 15))
    expect(money([award(20, 20)], { fen: 50, open: false }).money).toEqual(award(0, 0))
  })
})
