import { describe, expect, test } from 'vitest'
import {
  type Candidate,
  compareCandidates,
  isSettled,
} from '../../../assessments/measure/candidate.ts'
import { ceilingOf } from '../../../assessments/measure/ceiling.ts'
import { evaluateMeasures } from '../../../assessments/measure/evaluate-measures.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { AS_OF, makeDocument, makeFacts, makeMeasure, project } from './make.ts'

describe('a candidate', () => {
  const settled = (low: number, high: number, ceiling: Candidate['ceiling'] = null) =>
    isSettled({ low, high, ceiling } as Candidate)

  test('is settled where neither its money nor its ceiling is open', () => {
    expect(settled(5, 5)).toBe(true)
    expect(settled(0, 5)).toBe(false)
    expect(settled(5, 5, { low: 9, high: 9 })).toBe(true)
    expect(settled(5, 5, { low: 0, high: 9 })).toBe(false)
    expect(settled(0, 5, { low: 9, high: 9 })).toBe(false)
  })

  const candidate = (year: number, measureId: string, record: string | null) =>
    ({ year, measureId, record: record && project(record, '2026-01-01') }) as Candidate

  test('stands by its year, then by measure, then by record', () => {
    const all = [
      candidate(2026, 'a', 'p'),
      candidate(2025, 'b', 'q'),
      candidate(2025, 'b', 'p'),
      candidate(2025, 'a', 'z'),
      candidate(2025, 'b', null),
    ]
    const order = all
      .toSorted(compareCandidates)
      .map(({ year, measureId, record }) => `${year} ${measureId} ${record?.id ?? 'none'}`)
    expect(order).toEqual(['2025 a z', '2025 b none', '2025 b p', '2025 b q', '2026 a p'])
    const [first] = all
    expect(first && compareCandidates(first, first)).toBe(0)
  })
})

describe('the ceiling of a project', () => {
  const document = makeDocument([], { aidCeiling: { of: 'investmentFen', quote: '不超过' } })
  const built = project('p', '2026-01-01', { investmentFen: 100 })
  const left = (...grants: object[]) => {
    const given = grants.map(
      (rest, at) =>
        ({ kind: 'granted', id: `g${at}`, on: '2026-06-01', records: ['p'], ...rest }) as Fact,
    )
    return ceilingOf(makeFacts([built, ...given]), document, built)
  }

  test('counts a grant of the day that is asked, and none of the day after', () => {
    expect(left({ on: AS_OF, amountFen: 30 })).toEqual({ low: 70, high: 70 })
    expect(left({ on: '2026-11-22', amountFen: 30 })).toEqual({ low: 100, high: 100 })
  })

  test('leaves nothing for certain after a grant without an amount, said or not', () => {
    expect(left({ amountFen: null })).toEqual({ low: 0, high: 100 })
    expect(left({})).toEqual({ low: 0, high: 100 })
    expect(left({}, { amountFen: 30 })).toEqual({ low: 0, high: 70 })
  })

  test('is never below nothing, and is none for what is no project', () => {
    expect(left({ amountFen: 130 })).toEqual({ low: 0, high: 0 })
    const facts = makeFacts([])
    expect(ceilingOf(facts, document, null)).toBe(null)
    expect(ceilingOf(facts, document, { kind: 'rent', id: 'r', on: '2026-01-01' })).toBe(null)
    expect(ceilingOf(facts, makeDocument([]), built)).toBe(null)
  })
})

test('a grant under a measure of the document that draws on no pool leaves the pool alone', () => {
  const fixed = (id: string, of: Partial<Measure> = {}) =>
    makeMeasure({
      id,
      feed: { kind: 'project', type: 'smart-factory' },
      amount: { basis: 'fixed', fen: 60 },
      caps: [],
      ...of,
    })
  const document = makeDocument([fixed('d.1'), fixed('d.2'), fixed('d.3')], {
    pools: [
      {
        ...{ id: 'l', measures: ['d.1', 'd.2'], fen: 60, per: 'year' },
        ...{ shortage: 'proportional', quote: '总额' },
      },
    ],
  })
  const grant = (measure: string): Fact => ({
    ...{ kind: 'granted', id: 'g', on: '2026-03-01', measure, amountFen: 50 },
  })
  const first = (measure: string) =>
    evaluateMeasures(makeFacts([project('p', '2026-01-01'), grant(measure)]), [document], [])[0]
  expect(first('d.3')?.amountFen).toEqual({ low: 60, high: 60 })
  expect(first('d.2')?.amountFen).toEqual({ low: 10, high: 10 })
})
