import { describe, expect, it } from 'vitest'
import { weightsOf } from '../../../assessments/ladder/maturity-weights.ts'
import { type Answers, laddersOf, maturityAt, scales } from './make.ts'

const model = scales.maturity
const maturity = (answers: Answers, process: 'discrete' | 'process' | null = 'discrete') =>
  laddersOf(answers, { process })['cmmm-2020']

const removable = model.subdomains.filter((one) => one.removable).map((one) => one.id)

describe('the maturity level', () => {
  it('climbs while a level reaches 0.8 and adds the own score of the first one missed', () => {
    expect(maturity(maturityAt(['full', 'most', 'part', 'none', 'none']))).toMatchObject({
      level: 2,
      status: 'complete',
      score: '2.5',
    })
  })

  it('stops at the first level missed, however strong the firm is above it', () => {
    const answers = maturityAt(['full', 'part', 'full', 'full', 'full'])
    expect(maturity(answers)).toMatchObject({ level: 1, score: '1.5', status: 'complete' })
  })

  it('is five and no more when all five are met', () => {
    expect(maturity(maturityAt(['full', 'full', 'full', 'full', 'most']))).toMatchObject({
      level: 5,
      score: '5',
    })
  })

  it('has no level below the first', () => {
    expect(maturity(maturityAt(['part', 'none', 'none', 'none', 'none']))).toMatchObject({
      level: null,
      score: '0.5',
      status: 'complete',
    })
  })

  it('weighs by the industry, to the digit', () => {
    const answers = {
      ...maturityAt(['full', 'none', 'none', 'none', 'none']),
      'cmmm.production-operation.1': 'none',
      'cmmm.logistics.1': 'part',
    }
    expect(maturity(answers, 'discrete').score).toBe('1')
    const gate = maturity(answers, 'discrete').gates[0]
    expect(gate).toMatchObject({ holds: true, value: '0.890814', distance: '0' })
    expect(maturity(answers, 'process').gates[0]).toMatchObject({ value: '0.850468' })
  })

  it('keeps what both industries agree on while the industry is not known', () => {
    const answers = {
      ...maturityAt(['full', 'none', 'none', 'none', 'none']),
      'cmmm.production-operation.1': 'none',
    }
    expect(maturity(answers, null)).toMatchObject({ level: 1, status: 'complete', score: '1' })
    expect(maturity(answers, null).gates[0]).toMatchObject({
      holds: true,
      value: null,
      range: { low: '0.901468', high: '0.940864' },
    })
  })

  it('says a level only when the missing answers cannot take it away', () => {
    expect(maturity({})).toMatchObject({
      level: null,
      possible: 5,
      status: 'incomplete',
      score: null,
      interval: { low: '0', high: '5' },
    })
    const first = maturityAt(['full'])
    expect(maturity(first)).toMatchObject({ level: 1, status: 'incomplete', possible: 5 })
    const { 'cmmm.sales.1': _, ...withoutSales } = first
    expect(maturity(withoutSales)).toMatchObject({ level: 1, score: null })
  })

  it.each(['discrete', 'process'] as const)('keeps the weights at one: %s', (industry) => {
    const cases = [
      [],
      ['logistics'],
      ['product-design', 'process-design'],
      ['sales', 'logistics', 'customer-service'],
      removable,
    ]
    for (const removed of cases) {
      const weights = weightsOf(model, industry, new Set(removed))
      const sum = weights.parts.reduce((all, part) => all + part.weight, 0n)
      expect(sum).toBe(weights.under)
    }
  })

  it('gives a removed weight to its domain first, then its element, then the others', () => {
    const share = (removed: string[], id: string) => {
      const { parts, under } = weightsOf(model, 'discrete', new Set(removed))
      const weight = parts.find((part) => part.subdomain.id === id)?.weight ?? 0n
      return Number((weight * 100_000_000n) / under) / 1_000_000
    }
    expect(share(['customer-service'], 'product-service')).toBe(10.01)
    expect(share(['customer-service'], 'sales')).toBe(10.01)
    expect(share(['sales'], 'logistics')).toBe(11.505747)
    expect(share(removable, 'data')).toBe(22)
  })

  it('reads nothing of a removed subdomain and nothing that weighs nothing', () => {
    const all = maturityAt(['full', 'full', 'none', 'none', 'none'])
    const kept = Object.fromEntries(
      Object.entries(all).filter(([id]) => !id.startsWith('cmmm.sales.')),
    )
    expect(maturity({ ...kept, 'cmmm.sales': 'na' })).toMatchObject({
      level: 2,
      score: '2',
      status: 'complete',
    })
    const process = Object.fromEntries(
      Object.entries(all).filter(([id]) => !/^cmmm\.product-(design|service)\./.test(id)),
    )
    expect(maturity(process, 'process')).toMatchObject({ level: 2, score: '2', status: 'complete' })
  })

  it('cuts at seven places what has no end', () => {
    const answers = {
      ...maturityAt(['part', 'none', 'none', 'none', 'none']),
      'cmmm.production-operation.1': 'none',
      'cmmm.sales': 'na',
    }
    const kept = Object.fromEntries(
      Object.entries(answers).filter(([id]) => !id.startsWith('cmmm.sales.')),
    )
    // (1 − 5.9136 % × 100/87) / 2 = 0.46601379…
    expect(maturity(kept)).toMatchObject({ level: null, score: '0.4660137', status: 'complete' })
    expect(maturity(kept).gates[0]?.distance).toBe('0.3339863')
  })
})
