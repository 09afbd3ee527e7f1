import { describe, expect, test } from 'vitest'
import { recordMoneyOf } from '../../../assessments/measure/record-money.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { evaluateOne, makeMeasure } from './make.ts'

const each = { international: 50, national: 30, industry: 20 }
const standards: Partial<Measure> = {
  feed: { kind: 'standard', level: 'any' },
  amount: { basis: 'by-level', of: 'fixed', each },
  caps: [],
  quotes: [
    { text: '分别给予50万元、30万元、20万元', gives: 'amount' },
    { text: '最高', gives: 'cap' },
  ],
}
const standard = (level: 'international' | 'national' | 'industry' | null): Fact => ({
  ...{ kind: 'standard', id: 'n', on: '2026-01-01', level },
})
const exactly = (fen: number) => ({ low: fen, high: fen })

describe('a standard that is paid by its level', () => {
  test.each([
    ['international', 50],
    ['national', 30],
    ['industry', 20],
  ] as const)('of %s brings %s', (level, fen) => {
    const { verdict, amountFen, basis } = evaluateOne(standards, [standard(level)])
    expect({ verdict, amountFen, basis }).toEqual({
      verdict: 'eligible',
      amountFen: exactly(fen),
      basis: 'fixed',
    })
  })

  test('of unknown level is eligible, for the least of them to the most', () => {
    const { verdict, amountFen, trace } = evaluateOne(standards, [standard(null)])
    expect([verdict, amountFen]).toEqual(['eligible', { low: 20, high: 50 }])
    expect(trace.steps).toEqual([
      {
        step: 'each',
        record: 'n',
        figure: { low: 20, high: 50 },
        fen: { low: 20, high: 50 },
        quote: '分别给予50万元、30万元、20万元',
      },
      { step: 'amount', fen: { low: 20, high: 50 } },
    ])
  })

  test('adds up with others, each at its own', () => {
    const two = [standard('national'), { ...standard('industry'), id: 'm' } as Fact]
    expect(evaluateOne(standards, two).amountFen).toEqual(exactly(50))
  })
})

describe('the money of no record', () => {
  const moneyOf = (of: Partial<Measure>) => recordMoneyOf(makeMeasure({ id: 'd.1', ...of }), null)

  test('is nothing of a rate, and every level of a figure by level', () => {
    expect(moneyOf({})?.money).toEqual(exactly(0))
    expect(moneyOf(standards)?.money).toEqual({ low: 20, high: 50 })
  })

  test('is no figure at all where the text gives none', () => {
    expect(moneyOf({ amount: { basis: 'unspecified' } })).toBe(null)
    expect(moneyOf({ amount: { basis: 'not-money' } })).toBe(null)
  })
})
