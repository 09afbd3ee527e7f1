import { describe, expect, it } from 'vitest'
import { documents } from '../../assessments/content/policies/documents.ts'
import { rateText } from '../../assessments/figures.ts'
import type { MeasureResult, Reason } from '../../assessments/schema/result.ts'
import {
  conditionsOf,
  failedConditions,
  levelAsked,
} from '../../web/features/money/measure-conditions.ts'
import { toldSteps } from '../../web/features/money/trace-figures.ts'

const reason = (rule: string, holds: boolean | null, record?: string): Reason => ({
  rule,
  holds,
  reads: [],
  ...(record === undefined ? {} : { record }),
})
const ineligible = (because: Reason[]): MeasureResult => ({
  id: 'zhuhai-2025.1',
  standing: 'in-force',
  verdict: 'ineligible',
  amountFen: { low: 0, high: 0 },
  basis: 'rate',
  caveats: [],
  because,
  missing: [],
  trace: { steps: [] },
})
const measure = (id: string) => {
  const found = documents.flatMap(({ measures }) => measures).find((one) => one.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

describe('conditions', () => {
  it('asked of several records stand once for each answer', () => {
    const because = [
      reason('area', true),
      reason('window', true, 'a'),
      reason('window', true, 'b'),
      reason('window', false, 'c'),
    ]
    expect(conditionsOf(because)).toEqual([
      { rule: 'area', holds: true, records: [] },
      { rule: 'window', holds: true, records: ['a', 'b'] },
      { rule: 'window', holds: false, records: ['c'] },
    ])
  })

  it('that one record meets are no reason against a measure that another one fails', () => {
    const because = [
      reason('window', true, 'a'),
      reason('selected', false, 'a'),
      reason('window', false, 'b'),
      reason('selected', false, 'b'),
    ]
    expect(failedConditions(ineligible(because)).map(({ rule }) => rule)).toEqual(['selected'])
  })

  it('are all named where each is met by another record', () => {
    const because = [
      reason('window', true, 'a'),
      reason('selected', false, 'a'),
      reason('window', false, 'b'),
      reason('selected', true, 'b'),
    ]
    expect(failedConditions(ineligible(because)).map(({ rule }) => rule)).toEqual([
      'selected',
      'window',
    ])
  })

  it('name the level that the measure asks', () => {
    expect(levelAsked(measure('zhuhai-2025.4'), 'level')).toBe(3)
    expect(levelAsked(measure('zhuhai-2026-draft.4'), 'digital-level')).toBe(2)
    expect(levelAsked(measure('zhuhai-2025.1'), 'level')).toBe(null)
  })
})

describe('the trace', () => {
  it('writes a ratio as the percentage it is, and keeps one that is none', () => {
    expect(rateText([1, 2])).toBe('50%')
    expect(rateText([3, 10])).toBe('30%')
    expect(rateText([1, 8])).toBe('12.5%')
    expect(rateText([1, 1000])).toBe('0.1%')
    expect(rateText([2, 37])).toBe('2/37')
    expect(rateText([1, 3])).toBe('1/3')
  })

  it('leaves out a cut that cuts nothing off', () => {
    const fen = { low: 10, high: 10 }
    const steps = toldSteps([
      { step: 'rate', fen },
      { step: 'cut', fen },
      { step: 'cut', fen: { low: 9, high: 9 } },
      { step: 'amount', fen: { low: 9, high: 9 } },
    ])
    expect(steps.map(({ step, fen: after }) => [step, after.high])).toEqual([
      ['rate', 10],
      ['cut', 9],
      ['amount', 9],
    ])
  })
})
