import { describe, expect, test } from 'vitest'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { MeasureResult } from '../../../assessments/schema/result.ts'
import { evaluateOne, spend, WAN } from './make.ts'

type Project = Extract<Fact, { kind: 'project' }>

const exactly = (fen: number) => ({ low: fen, high: fen })
const voucher: Partial<Measure> = {
  caps: [
    {
      per: 'year',
      fen: 200 * WAN,
      higher: { fen: 1000 * WAN, fromYearOf: ['little-giant'], whileHolding: [] },
    },
  ],
  quotes: [
    { text: '不超过50%', gives: 'rate' },
    { text: '不超过200万元', gives: 'cap' },
    { text: '不超过1000万元', gives: 'cap' },
  ],
}

const paid = (fen: number) => ({
  parts: [{ field: 'amountFen', sign: 1, fen: exactly(fen) }],
  fen: exactly(fen),
})
const traced = (...of: Parameters<typeof evaluateOne>) => evaluateOne(...of).trace

describe('the trace', () => {
  test('goes from each base over rate and sum to the cap, with the words that give them', () => {
    const { steps } = traced(voucher, [
      spend('a', '2026-01-01', 300 * WAN),
      spend('b', '2026-02-01', 200 * WAN),
    ])
    const rate = { figure: { rate: [1, 2] }, quote: '不超过50%' }
    expect(steps).toEqual([
      { step: 'base', record: 'a', ...paid(300 * WAN) },
      { step: 'rate', record: 'a', fen: exactly(150 * WAN), ...rate },
      { step: 'base', record: 'b', ...paid(200 * WAN) },
      { step: 'rate', record: 'b', fen: exactly(100 * WAN), ...rate },
      { step: 'sum', year: 2026, fen: exactly(250 * WAN) },
      {
        step: 'year-cap',
        year: 2026,
        figure: exactly(200 * WAN),
        fen: exactly(200 * WAN),
        quote: '不超过200万元',
      },
      { step: 'amount', fen: exactly(200 * WAN) },
    ])
  })

  const built = (of: Partial<Measure['amount']>, figures: Partial<Project>) => {
    const feed: Measure['feed'] = { kind: 'project', type: 'scenario-owner' }
    const amount = { basis: 'rate', rate: [1, 10], ...of } as Measure['amount']
    const project: Project = {
      kind: 'project',
      id: 'p',
      on: '2026-01-01',
      types: ['scenario-owner'],
      ...figures,
    }
    const { steps } = traced({ ...voucher, feed, amount }, [project])
    return steps.find(({ step }) => step === 'base')
  }

  test('says of which fields a base is made, and which of them are taken off', () => {
    const hardAndSoft = { base: ['equipmentFen', 'softwareFen'] } as const
    expect(built(hardAndSoft, { equipmentFen: 98 * WAN, softwareFen: 40 * WAN })).toEqual({
      step: 'base',
      record: 'p',
      parts: [
        { field: 'equipmentFen', sign: 1, fen: exactly(98 * WAN) },
        { field: 'softwareFen', sign: 1, fen: exactly(40 * WAN) },
      ],
      fen: exactly(138 * WAN),
    })
    const own = { base: ['investmentFen'], less: ['fiscalFen'] } as const
    expect(built(own, { investmentFen: 300 * WAN, fiscalFen: 50 * WAN })).toEqual({
      step: 'base',
      record: 'p',
      parts: [
        { field: 'investmentFen', sign: 1, fen: exactly(300 * WAN) },
        { field: 'fiscalFen', sign: -1, fen: exactly(50 * WAN) },
      ],
      fen: exactly(250 * WAN),
    })
    expect(built(own, { investmentFen: 300 * WAN })).toEqual({
      step: 'base',
      record: 'p',
      parts: [
        { field: 'investmentFen', sign: 1, fen: exactly(300 * WAN) },
        { field: 'fiscalFen', sign: -1, fen: { low: 0, high: null } },
      ],
      fen: { low: 0, high: 300 * WAN },
    })
  })

  test('quotes the cap that was applied, not the first one of the text', () => {
    const { steps } = traced(voucher, [
      spend('a', '2026-01-01', 300 * WAN),
      { kind: 'title', id: 't', on: '2026-02-01', title: 'little-giant' },
    ])
    expect(steps.find(({ step }) => step === 'year-cap')?.quote).toBe('不超过1000万元')
  })

  test('says that an unknown base has no upper end until a cap gives one', () => {
    const { steps } = traced(voucher, [spend('a', '2026-01-01', null)])
    expect(steps.map(({ step, fen }) => [step, fen.low, fen.high])).toEqual([
      ['base', 0, null],
      ['rate', 0, null],
      ['year-cap', 0, 200 * WAN],
      ['amount', 0, 200 * WAN],
    ])
  })

  test('shows a sum beyond the integers of a float as it is', () => {
    const bills = Array.from({ length: 20 }, (_, at) =>
      spend(`s${at}`, '2026-01-01', 10_000_000_000_000),
    )
    const rated = { ...voucher, amount: { basis: 'rate', base: ['amountFen'], rate: [99, 100] } }
    const { steps } = traced(rated as Partial<Measure>, bills)
    expect(steps.slice(-3).map(({ step, fen }) => [step, fen])).toEqual([
      ['sum', exactly(198_000_000_000_000)],
      ['year-cap', exactly(200 * WAN)],
      ['amount', exactly(200 * WAN)],
    ])
    const [open] = traced(voucher, [...bills, spend('t', '2026-01-01', null)]).steps.slice(-3)
    expect(open).toEqual({
      step: 'sum',
      year: 2026,
      fen: { low: 100_000_000_000_000, high: null },
    })
  })

  test('shows what grants have filled, and the fraction that is cut', () => {
    const { steps } = traced({ ...voucher, caps: [{ per: 'term', fen: 100 }] }, [
      spend('a', '2026-01-01', 25),
      { kind: 'granted', id: 'g', on: '2026-01-01', measure: 'd.1', amountFen: 80 },
    ])
    expect(steps.map(({ step, fen }) => [step, fen.high])).toEqual([
      ['base', 25],
      ['rate', 12],
      ['granted', 12],
      ['term-cap', 12],
      ['cut', 12],
      ['amount', 12],
    ])
  })

  test('names a record that a grant has taken', () => {
    const { steps } = traced(voucher, [
      spend('a', '2026-01-01', 25),
      { kind: 'granted', id: 'g', on: '2026-01-01', measure: 'd.1', records: ['a'], amountFen: 9 },
    ])
    expect(steps).toEqual([
      { step: 'granted', record: 'a', fen: exactly(0) },
      { step: 'amount', fen: exactly(0) },
    ])
  })

  test('tells the years apart, sums only what is several, and cuts only what is a fraction', () => {
    const { steps } = traced(voucher, [
      spend('c', '2026-03-01', 40),
      spend('b', '2025-07-01', 20),
      spend('a', '2025-07-01', 10),
    ])
    expect(steps.map(({ step, record, year, fen }) => [step, record ?? year, fen.high])).toEqual([
      ['base', 'a', 10],
      ['rate', 'a', 5],
      ['base', 'b', 20],
      ['rate', 'b', 10],
      ['base', 'c', 40],
      ['rate', 'c', 20],
      ['sum', 2025, 15],
      ['year-cap', 2025, 15],
      ['year-cap', 2026, 20],
      ['amount', undefined, 35],
    ])
  })

  test('shows a fraction that is cut at one end alone', () => {
    const { steps } = traced(voucher, [
      spend('a', '2026-01-01', 25),
      spend('b', '2026-01-01', null),
    ])
    expect(steps.slice(-2)).toEqual([
      { step: 'cut', year: 2026, fen: { low: 12, high: 200 * WAN } },
      { step: 'amount', fen: { low: 12, high: 200 * WAN } },
    ])
  })

  const fixed: Partial<Measure> = {
    amount: { basis: 'fixed', fen: 50 * WAN },
    caps: [{ per: 'record', fen: 40 * WAN }],
    quotes: [
      { text: '每个50万元', gives: 'amount' },
      { text: '单个最高40万元', gives: 'cap' },
    ],
  }

  test('goes from the figure of each record to the cap of the record', () => {
    const each = {
      figure: exactly(50 * WAN),
      fen: exactly(50 * WAN),
      quote: '每个50万元',
    }
    const cap = { figure: exactly(40 * WAN), fen: exactly(40 * WAN), quote: '单个最高40万元' }
    expect(traced(fixed, [spend('a', '2026-01-01', 1), spend('b', '2026-02-01', 1)]).steps).toEqual(
      [
        { step: 'each', record: 'a', ...each },
        { step: 'record-cap', record: 'a', ...cap },
        { step: 'each', record: 'b', ...each },
        { step: 'record-cap', record: 'b', ...cap },
        { step: 'sum', year: 2026, fen: exactly(80 * WAN) },
        { step: 'amount', fen: exactly(80 * WAN) },
      ],
    )
  })

  test('goes from a ceiling to what is paid once ever, in the only words there are', () => {
    const once: Partial<Measure> = {
      amount: { basis: 'ceiling', fen: 50 * WAN },
      caps: [{ per: 'ever', fen: 50 * WAN }],
      quotes: [{ text: '最高50万元', gives: 'cap' }],
    }
    const at = {
      record: 'a',
      figure: exactly(50 * WAN),
      fen: exactly(50 * WAN),
      quote: '最高50万元',
    }
    expect(traced(once, [spend('a', '2026-01-01', 1)]).steps).toEqual([
      { step: 'each', ...at },
      { step: 'ever-cap', ...at },
      { step: 'amount', fen: exactly(50 * WAN) },
    ])
  })

  test('cuts each record where the cap is of the record, and only below it', () => {
    const half: Partial<Measure> = { ...voucher, caps: [{ per: 'record', fen: 10 }] }
    const stepsOf = (fen: number) =>
      traced(half, [spend('a', '2026-01-01', fen)]).steps.map((one) => [one.step, one.fen.high])
    expect(stepsOf(15)).toEqual([
      ['base', 15],
      ['rate', 7],
      ['record-cap', 7],
      ['cut', 7],
      ['amount', 7],
    ])
    expect(stepsOf(16).map(([step]) => step)).toEqual(['base', 'rate', 'record-cap', 'amount'])
    expect(stepsOf(21).map(([step]) => step)).toEqual(['base', 'rate', 'record-cap', 'amount'])
  })

  test('quotes the cap of the term, or the figure where the text has no cap of its own', () => {
    const of: Partial<Measure> = {
      amount: { basis: 'fixed', fen: 50 * WAN },
      caps: [{ per: 'term', fen: 100 * WAN }],
      quotes: [{ text: '50万元，累计100万元', gives: 'amount' }],
    }
    const { steps } = traced(of, [spend('a', '2026-01-01', 1)])
    expect(steps.find(({ step }) => step === 'term-cap')?.quote).toBe('50万元，累计100万元')
  })

  const granted = (on: string, amountFen: number | null): Fact => ({
    kind: 'granted',
    id: 'g',
    on,
    measure: 'd.1',
    amountFen,
  })
  const filling = (caps: Measure['caps'], ...grants: Fact[]) =>
    traced({ ...voucher, caps }, [
      spend('a', '2025-07-01', 1000),
      spend('b', '2026-01-01', 1000),
      ...grants,
    ])
      .steps.filter(({ step }) => step === 'granted')
      .map(({ year, figure, fen }) => [year, figure, fen.high])

  test('shows what grants have filled of a year: so much, up to all of it, or more', () => {
    const year: Measure['caps'] = [{ per: 'year', fen: 100 }]
    const told = (fen: number | null) => filling(year, granted('2026-01-01', fen))
    expect(told(30)).toEqual([[2026, exactly(30), 500]])
    expect(told(null)).toEqual([[2026, { low: 0, high: 100 }, 500]])
    expect(told(130)).toEqual([[2026, exactly(130), 500]])
    expect(filling(year)).toEqual([])
  })

  test('shows once what grants have filled of the term, from whatever year', () => {
    const term: Measure['caps'] = [{ per: 'term', fen: 700 }]
    const told = (fen: number | null) => filling(term, granted('2024-01-01', fen))
    expect(told(30)).toEqual([[2025, exactly(30), 500]])
    expect(told(null)).toEqual([[2025, { low: 0, high: 700 }, 500]])
    expect(told(800)).toEqual([[2025, exactly(800), 500]])
    expect(filling(term)).toEqual([])
  })

  test('is empty where nothing is paid, or no figure is given', () => {
    const spent = [spend('a', '2026-01-01', 25)]
    expect(traced(voucher, spent, { legalPerson: false })).toEqual({ steps: [] })
    const unspecified: Partial<Measure> = { amount: { basis: 'unspecified' }, caps: [] }
    expect(traced(unspecified, spent)).toEqual({ steps: [] })
  })

  test('stands in a result that keeps to the public shape', () => {
    const result = evaluateOne(voucher, [spend('a', '2026-01-01', null)], { creditClean: null })
    expect(MeasureResult.parse(result)).toEqual(result)
  })
})
