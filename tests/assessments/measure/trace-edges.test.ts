import { describe, expect, test } from 'vitest'
import type { Bundle } from '../../../assessments/measure/bundle.ts'
import { evaluateMeasures } from '../../../assessments/measure/evaluate-measures.ts'
import type { Filling } from '../../../assessments/measure/filling.ts'
import { withinPools } from '../../../assessments/measure/within-pools.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import { evaluateOne, makeDocument, makeFacts, makeMeasure, project, spend, WAN } from './make.ts'

const exactly = (fen: number) => ({ low: fen, high: fen })
const paid = [spend('a', '2026-01-01', 1)]

describe('the words behind a step', () => {
  test('are those that name the figure of the record, of several that give one', () => {
    const { steps } = evaluateOne(
      {
        amount: { basis: 'fixed', fen: 50 * WAN },
        caps: [],
        quotes: [
          { text: '国家级每个30万元', gives: 'amount' },
          { text: '国际级每个50万元', gives: 'amount' },
        ],
      },
      paid,
    ).trace
    expect(steps[0]?.quote).toBe('国际级每个50万元')
  })

  test('are, for a range of figures, the first that give one', () => {
    const each = { international: 50 * WAN, national: 30 * WAN, industry: 20 * WAN }
    const { steps } = evaluateOne(
      {
        feed: { kind: 'standard', level: 'any' },
        amount: { basis: 'by-level', of: 'fixed', each },
        caps: [],
        quotes: [
          { text: '国际标准50万元', gives: 'amount' },
          { text: '行业标准20万元', gives: 'amount' },
        ],
      },
      [{ kind: 'standard', id: 'n', on: '2026-01-01', level: null }],
    ).trace
    expect(steps[0]?.quote).toBe('国际标准50万元')
  })

  test('are, for the cap of a record, those of the figure where the text has no other', () => {
    const { steps } = evaluateOne(
      {
        amount: { basis: 'fixed', fen: 50 * WAN },
        caps: [{ per: 'record', fen: 40 * WAN }],
        quotes: [{ text: '每个50万元，不超过40万元', gives: 'amount' }],
      },
      paid,
    ).trace
    expect(steps.find(({ step }) => step === 'record-cap')?.quote).toBe('每个50万元，不超过40万元')
  })
})

test('an investment that is not known has no figure to show, and leaves from nothing to all', () => {
  const measure: Measure = makeMeasure({
    id: 'd.1',
    feed: { kind: 'project', type: 'smart-factory' },
    amount: { basis: 'fixed', fen: 50 },
    caps: [],
    quotes: [],
  })
  const stepsOf = (investmentFen: number | null) => {
    const document = makeDocument([measure], {
      aidCeiling: { of: 'investmentFen', quote: '不超过投资' },
    })
    const facts = makeFacts([project('p', '2026-01-01', { investmentFen })])
    const [result] = evaluateMeasures(facts, [document], [])
    return result?.trace.steps.filter(({ step }) => step === 'total')
  }
  const total = { step: 'total', of: 'investment', record: 'p', year: 2026, quote: '不超过投资' }
  expect(stepsOf(null)).toEqual([{ ...total, fen: { low: 0, high: 50 } }])
  expect(stepsOf(40)).toEqual([{ ...total, figure: exactly(40), fen: exactly(40) }])
  expect(stepsOf(50)).toEqual([])
})

test('a match that nothing was granted under shows no grant', () => {
  const champion = { kind: 'title', titles: ['national-champion'] } as const
  const own = (id: string, of: Partial<Measure>, document: Partial<PolicyDocument>) =>
    makeDocument([makeMeasure({ id, feed: champion, caps: [], quotes: [], ...of })], document)
  const city = own('z.1', { amount: { basis: 'fixed', fen: 40 } }, { id: 'z' })
  const amount: Measure['amount'] = {
    basis: 'match',
    title: 'national-champion',
    city: ['z.1'],
    rate: [1, 1],
    togetherFen: 100,
  }
  const province = own('p.1', { amount }, { id: 'p', area: 'gd', without: [] })
  const facts = makeFacts([
    { kind: 'title', id: 't', on: '2026-01-05', title: 'national-champion' },
  ])
  const match = evaluateMeasures(facts, [city, province], []).find(({ id }) => id === 'p.1')
  expect(match?.trace.steps).toEqual([
    { step: 'base', fen: exactly(40) },
    { step: 'rate', figure: { rate: [1, 1] }, fen: exactly(40) },
    { step: 'total', of: 'together', figure: exactly(100), fen: exactly(40) },
    { step: 'amount', fen: exactly(40) },
  ])
})

test('a pool of the year is as large in each year, whatever the claims of others', () => {
  const claim = (year: number, fen: number): Filling => ({
    ...{ year, programme: 'd.1', measureId: 'd.1', from: 0, to: 1, fen },
  })
  const pool = {
    ...{ id: 'l', measures: ['d.1'], fen: 50, per: 'year' },
    ...{ shortage: 'proportional', quote: '总额' },
  } as const
  const filled = { years: new Map(), all: { fen: 0, open: false } }
  // Of a bundle a pool reads only what it holds and to what its claims are cut.
  const bundle = { candidates: [{ quantum: 1 }], pools: [{ pool, filled }] } as unknown as Bundle
  const claims = [claim(2025, 30), claim(2026, 80)]
  expect(withinPools(claims, bundle, 'low')).toEqual([claim(2025, 30), claim(2026, 50)])
  expect(withinPools(claims.slice(0, 1), bundle, 'low')).toEqual([claim(2025, 30)])
})
