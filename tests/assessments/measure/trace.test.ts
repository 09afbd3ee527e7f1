import { describe, expect, test } from 'vitest'
import type { Measure } from '../../../assessments/schema/policy.ts'
import { MeasureResult } from '../../../assessments/schema/result.ts'
import { evaluateOne, spend, WAN } from './make.ts'

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

const traced = (...of: Parameters<typeof evaluateOne>) => evaluateOne(...of).trace

describe('the trace', () => {
  test('goes from each base over rate and sum to the cap, with the words that give them', () => {
    const { steps } = traced(voucher, [
      spend('a', '2026-01-01', 300 * WAN),
      spend('b', '2026-02-01', 200 * WAN),
    ])
    const rate = { figure: { rate: [1, 2] }, quote: '不超过50%' }
    expect(steps).toEqual([
      { step: 'base', record: 'a', fen: exactly(300 * WAN) },
      { step: 'rate', record: 'a', fen: exactly(150 * WAN), ...rate },
      { step: 'base', record: 'b', fen: exactly(200 * WAN) },
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

  test('stands in a result that keeps to the public shape', () => {
    const result = evaluateOne(voucher, [spend('a', '2026-01-01', null)], { creditClean: null })
    expect(MeasureResult.parse(result)).toEqual(result)
  })
})
