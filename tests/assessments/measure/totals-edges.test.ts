import { describe, expect, test } from 'vitest'
import { bundlesOf } from '../../../assessments/measure/bundle.ts'
import { evaluateMeasures } from '../../../assessments/measure/evaluate-measures.ts'
import { fillCaps } from '../../../assessments/measure/fill-caps.ts'
import { judgementOf } from '../../../assessments/measure/judgement.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { Pool } from '../../../assessments/schema/policy.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { makeDocument, makeFacts, makeMeasure, project } from './make.ts'

const rated = (id: string, of: Partial<Measure> = {}) =>
  makeMeasure({
    id,
    feed: { kind: 'project', type: id === 'd.1' ? 'smart-factory' : 'key-project' },
    amount: { basis: 'rate', base: ['investmentFen'], rate: [1, 2] },
    caps: [{ per: 'record', fen: 1000 }],
    ...of,
  })
const pool = (fen: number): Pool => ({
  ...{ id: 'l', measures: ['d.1', 'd.2'], fen, per: 'year' },
  ...{ shortage: 'proportional', quote: '年度总额' },
})
const built = (id: string, on: string, investmentFen: number | null, key = false): Fact =>
  project(id, on, { types: [key ? 'key-project' : 'smart-factory'], investmentFen })

/** The claims of a document whose two measures draw on one pool: measure, year, records, fen. */
function paid(
  measures: readonly Measure[],
  fen: number,
  records: readonly Fact[],
  isTaken?: (record: string) => boolean,
) {
  const document = makeDocument(measures, { pools: [pool(fen)] })
  const { judged, grants } = judgementOf(makeFacts(records), [document], [])
  const [bundle, ...others] = bundlesOf(
    judged.flatMap(({ candidates }) => candidates),
    grants,
  )
  if (!bundle || others.length > 0) throw new Error('not one bundle')
  const nameOf = (at: number) => bundle.candidates[at]?.record?.id ?? ''
  return fillCaps(bundle, 'low', (at) => isTaken?.(nameOf(at)) ?? true).map((claim) => {
    const own = bundle.candidates.slice(claim.from, claim.to)
    return [claim.measureId, claim.year, own.map((each) => each.record?.id).join(' '), claim.fen]
  })
}

describe('a yearly pool over two measures', () => {
  const records = [
    built('a', '2025-07-01', 160),
    built('b', '2026-01-01', 160),
    built('k', '2026-02-01', 80, true),
  ]

  test('leaves each claim with its own records, year by year', () => {
    expect(paid([rated('d.1'), rated('d.2')], 1000, records)).toEqual([
      ['d.1', 2025, 'a', 80],
      ['d.1', 2026, 'b', 80],
      ['d.2', 2026, 'k', 40],
    ])
    expect(paid([rated('d.1'), rated('d.2')], 60, records)).toEqual([
      ['d.1', 2025, 'a', 60],
      ['d.1', 2026, 'b', 40],
      ['d.2', 2026, 'k', 20],
    ])
  })

  test('counts only what is taken', () => {
    const without = (id: string) =>
      paid([rated('d.1'), rated('d.2')], 60, records, (record) => record !== id)
    expect(without('b').map(([measure, year, , fen]) => [measure, year, fen])).toEqual([
      ['d.1', 2025, 60],
      ['d.1', 2026, 0],
      ['d.2', 2026, 40],
    ])
    expect(without('k').map(([measure, year, , fen]) => [measure, year, fen])).toEqual([
      ['d.1', 2025, 60],
      ['d.1', 2026, 60],
      ['d.2', 2026, 0],
    ])
  })

  test('takes no more of the cap of a term than it lets a claim be paid', () => {
    const term = rated('d.1', { caps: [{ per: 'term', fen: 100 }] })
    expect(paid([term, rated('d.2')], 50, records.slice(0, 2))).toEqual([
      ['d.1', 2025, 'a', 50],
      ['d.1', 2026, 'b', 50],
    ])
    expect(paid([term, rated('d.2')], 1000, records.slice(0, 2))).toEqual([
      ['d.1', 2025, 'a', 80],
      ['d.1', 2026, 'b', 20],
    ])
  })

  test('stands after a cap that counts years, which keeps the best of them', () => {
    const once = rated('d.1', { caps: [{ per: 'year', fen: 90, years: 1 }] })
    const best = [built('a', '2025-07-01', 160), built('b', '2026-01-01', 120), records[2] as Fact]
    expect(paid([once, rated('d.2')], 60, best)).toEqual([
      ['d.1', 2025, 'a', 60],
      ['d.1', 2026, 'b', 0],
      ['d.2', 2026, 'k', 40],
    ])
  })
})

describe('the trace of a total', () => {
  const stepsOf = (fen: number, records: readonly Fact[], measure: Measure = rated('d.1')) => {
    const document = makeDocument([measure, rated('d.2')], { pools: [pool(fen)] })
    const [result] = evaluateMeasures(makeFacts(records), [document], [])
    return result?.trace.steps.filter(({ step }) => step === 'total' || step === 'amount')
  }

  test('shows the pool that cuts a year, and is silent about one that does not', () => {
    const two = [built('a', '2025-07-01', 160), built('b', '2026-01-01', 100)]
    expect(stepsOf(60, two)).toEqual([
      {
        step: 'total',
        of: 'pool',
        year: 2025,
        figure: { low: 60, high: 60 },
        fen: { low: 60, high: 60 },
        quote: '年度总额',
      },
      { step: 'amount', fen: { low: 110, high: 110 } },
    ])
  })

  test('shows a pool that cuts only if an unknown turns out well', () => {
    expect(stepsOf(60, [built('a', '2026-01-01', null)])).toEqual([
      {
        step: 'total',
        of: 'pool',
        year: 2026,
        figure: { low: 60, high: 60 },
        fen: { low: 0, high: 60 },
        quote: '年度总额',
      },
      { step: 'amount', fen: { low: 0, high: 60 } },
    ])
  })
})
