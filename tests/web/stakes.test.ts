import { describe, expect, it } from 'vitest'
import { conflicts } from '../../assessments/content/policies/conflicts.ts'
import { documents } from '../../assessments/content/policies/documents.ts'
import { evaluateMoney } from '../../assessments/evaluate-money.ts'
import type { Request } from '../../assessments/schema/request.ts'
import type { Ladders } from '../../assessments/schema/result.ts'
import { type Case, inFavour, stakesOf } from '../../web/features/money/stakes.ts'

const asOf = '2026-11-21'
const scored = { level: null, status: 'incomplete', score: null, possible: 3, gates: [] } as const
const ladders: Ladders = {
  'sme-digital-2024': { ...scored, gates: [] },
  'cmmm-2020': { ...scored, gates: [] },
  'smart-factory-2025': { tier: null, status: 'incomplete', possible: null, gates: [] },
}
const area = 'gd/zhuhai/jinwan'
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
    expect(stakesOf(now, missingOf(now), area, moneyOf)).toEqual([
      { path: 'enterprise.creditClean', inForceFen: 50_000_000, withDraftsFen: 50_000_000 },
    ])
  })

  it('is the same for each of two that must hold together', () => {
    const now = of({ enterprise: { area }, records: [spend] })
    expect(
      stakesOf(now, missingOf(now), area, moneyOf).map(({ inForceFen }) => inForceFen),
    ).toEqual([50_000_000, 50_000_000])
  })

  it('puts the fact with the most money first', () => {
    const product = { kind: 'product', on: '2026-05-12', of: 'smart-terminal' } as const
    const now = of({
      enterprise: { area, legalPerson: true },
      records: [spend, { ...product, id: 'q' }],
    })
    expect(stakesOf(now, missingOf(now), area, moneyOf).map(({ path }) => path)).toEqual([
      'enterprise.creditClean',
      'records.q.selected',
    ])
  })

  it('leaves the case as it was, and has no answer for what is no yes or no', () => {
    const now = of({ enterprise: { area }, records: [spend] })
    expect(inFavour(now, 'enterprise.legalPerson', area)?.request.enterprise).toEqual({
      area,
      legalPerson: true,
    })
    expect(now.request.enterprise).toEqual({ area })
    expect(inFavour(now, 'enterprise.revenueFen.2025', area)).toBe(null)
  })

  it('takes the best digital level that the answers still allow', () => {
    const now = of({ enterprise: { area } })
    expect(inFavour(now, 'ladders.sme-digital-2024', area)?.ladders['sme-digital-2024'].level).toBe(
      3,
    )
  })
})
