import { describe, expect, it } from 'vitest'
import { conflicts } from '../../assessments/content/policies/conflicts.ts'
import { documents } from '../../assessments/content/policies/documents.ts'
import { evaluateMoney } from '../../assessments/evaluate-money.ts'
import type { Request } from '../../assessments/schema/request.ts'
import type { Ladders } from '../../assessments/schema/result.ts'
import { type Case, grantsFor, inFavour, stakesOf } from '../../web/features/money/stakes.ts'

const asOf = '2026-11-21'
const scored = { level: null, status: 'incomplete', score: null, possible: 3, gates: [] } as const
const ladders: Ladders = {
  'sme-digital-2024': { ...scored, gates: [] },
  'cmmm-2020': { ...scored, gates: [] },
  'smart-factory-2025': { tier: null, status: 'incomplete', possible: null, gates: [] },
}
const area = 'gd/zhuhai/jinwan'
const best = { area, grantFen: grantsFor(documents.flatMap(({ measures }) => measures)) }
const of = (request: Request): Case => ({ request, ladders })
const moneyOf = (now: Case) =>
  evaluateMoney(now.request, now.ladders, { documents, conflicts }, asOf)
const missingOf = (now: Case) => [
  ...new Set(moneyOf(now).measures.flatMap((measure) => measure.missing)),
]
const spend = {
  kind: 'spend',
  id: 's',
  on: '2026-05-12',
  of: 'compute',
  amountFen: 100_000_000,
} as const

describe('the money on a missing fact', () => {
  it('is what the plan gains by it', () => {
    const now = of({ enterprise: { area, legalPerson: true }, records: [spend] })
    expect(stakesOf(now, missingOf(now), best, moneyOf)).toEqual([
      { path: 'enterprise.creditClean', inForceFen: 50_000_000, withDraftsFen: 50_000_000 },
    ])
  })

  it('is the same for each of two that must hold together', () => {
    const now = of({ enterprise: { area }, records: [spend] })
    expect(
      stakesOf(now, missingOf(now), best, moneyOf).map(({ inForceFen }) => inForceFen),
    ).toEqual([50_000_000, 50_000_000])
  })

  it('puts the fact with the most money first', () => {
    const product = { kind: 'product', on: '2026-05-12', of: 'smart-terminal' } as const
    const now = of({
      enterprise: { area, legalPerson: true },
      records: [spend, { ...product, id: 'q' }],
    })
    expect(stakesOf(now, missingOf(now), best, moneyOf).map(({ path }) => path)).toEqual([
      'enterprise.creditClean',
      'records.q.selected',
    ])
  })

  it('leaves the case as it was, and has no answer for what is no yes or no', () => {
    const now = of({ enterprise: { area }, records: [spend] })
    expect(inFavour(now, 'enterprise.legalPerson', best)?.request.enterprise).toEqual({
      area,
      legalPerson: true,
    })
    expect(now.request.enterprise).toEqual({ area })
    expect(inFavour(now, 'enterprise.revenueFen.2025', best)).toBe(null)
  })

  it('takes the best digital level that the answers still allow', () => {
    const now = of({ enterprise: { area } })
    expect(inFavour(now, 'ladders.sme-digital-2024', best)?.ladders['sme-digital-2024'].level).toBe(
      3,
    )
  })

  it('on what a city without a sum has paid is the most that the province may match', () => {
    const title = { kind: 'title', id: 't', on: '2026-03-01', title: 'national-champion' } as const
    const enterprise = { area: 'gd/zhongshan', aiRobotics: true }
    const now = of({ enterprise, records: [title] })
    expect(missingOf(now)).toEqual(['measures.zhongshan-2025.12a'])
    expect(stakesOf(now, missingOf(now), best, moneyOf)).toEqual([
      {
        path: 'measures.zhongshan-2025.12a',
        inForceFen: 150_000_000,
        withDraftsFen: 150_000_000,
      },
    ])
  })

  it('takes the best level of a standard, and sums that reach every line', () => {
    const records = [
      { kind: 'standard', id: 's', on: '2026-03-01' },
      { kind: 'equity', id: 'e', on: '2026-03-01', amountFen: 1 },
      { kind: 'project', id: 'p', on: '2026-03-01', types: ['scenario-owner'] },
    ] satisfies Request['records']
    const now = of({ enterprise: { area }, records })
    const told = (path: string) => {
      const after = inFavour(now, path, best)?.request.records ?? []
      return after.filter((one, at) => one !== records[at])
    }
    expect(told('records.s.level')).toEqual([{ ...records[0], level: 'international' }])
    expect(told('records.e.roundFen')).toEqual([{ ...records[1], roundFen: 10_000_000_000_000 }])
    expect(told('records.p.fiscalFen')).toEqual([{ ...records[2], fiscalFen: 0 }])
    expect(told('records.p.investmentFen')).toEqual([
      { ...records[2], investmentFen: 10_000_000_000_000 },
    ])
    expect(inFavour(now, 'records.p.on', best)).toBe(null)
  })
})
