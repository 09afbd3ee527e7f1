import { describe, expect, test } from 'vitest'
import { judgeEnterprise } from '../../../assessments/measure/enterprise-conditions.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import type { Enterprise } from '../../../assessments/schema/request.ts'
import { evaluateOne, makeFacts, spend, WAN } from './make.ts'

const sme = (firm: Enterprise) => judgeEnterprise(makeFacts([], firm), { ask: 'sme' })
const revenue = (last: number | null, before: number | null = null): Enterprise => ({
  revenueFen: { '2025': last, '2024': before },
})

describe('a small or medium firm', () => {
  test.each([
    [{ employees: 999 }, true],
    [{ employees: 1000 }, null],
    [{ employees: 1000, ...revenue(39_999_999_999) }, true],
    [{ employees: 1000, ...revenue(40_000_000_000) }, false],
    [{ employees: 1, ...revenue(90_000_000_000) }, true],
    [{}, null],
  ] as [Enterprise, boolean | null][])('%j: %s', (firm, holds) => {
    expect(sme(firm).reason.holds).toBe(holds)
  })

  test('is asked only for what is not known', () => {
    expect(sme({ employees: 2000 }).open).toEqual(['enterprise.revenueFen.2025'])
    expect(sme({}).open).toEqual(['enterprise.employees', 'enterprise.revenueFen.2025'])
    expect(sme(revenue(90_000_000_000)).open).toEqual(['enterprise.employees'])
    expect(sme({ employees: 5 }).open).toEqual([])
  })

  test('is judged by a year of four figures, however early', () => {
    const facts = makeFacts([], { revenueFen: { '0499': 1 } }, { asOf: '0500-01-01' })
    const { reason } = judgeEnterprise(facts, { ask: 'sme' })
    expect(reason).toEqual({
      rule: 'sme',
      holds: true,
      reads: ['enterprise.employees', 'enterprise.revenueFen.0499'],
    })
  })

  test('is judged by the year before, and no figure of this year helps', () => {
    expect(sme({ employees: 2000, revenueFen: { '2026': 1 } }).reason.holds).toBeNull()
  })
})

describe('growing revenue', () => {
  const condition = { ask: 'growing-revenue', atLeastFen: 5000 * WAN } as const
  const holds = (firm: Enterprise) => judgeEnterprise(makeFacts([], firm), condition).reason.holds

  test.each([
    [5000 * WAN, 4000 * WAN, true],
    [5000 * WAN, 5000 * WAN, false],
    [5000 * WAN - 1, 1, false],
    [5000 * WAN - 1, null, false],
    [null, 4000 * WAN, null],
    [6000 * WAN, null, null],
  ])('from %s fen, %s the year before: %s', (last, before, grows) => {
    expect(holds(revenue(last, before))).toBe(grows)
  })
})

describe('growing revenue that is not known', () => {
  const condition = { ask: 'growing-revenue', atLeastFen: 100 } as const
  const judged = (firm: Enterprise) => judgeEnterprise(makeFacts([], firm), condition)
  const paths = ['enterprise.revenueFen.2025', 'enterprise.revenueFen.2024']

  test('names both years, and asks for those that are missing', () => {
    expect(judged({})).toEqual({
      reason: { rule: 'growing-revenue', holds: null, reads: paths },
      open: paths,
    })
    expect(judged(revenue(200)).open).toEqual(paths.slice(1))
    expect(judged(revenue(null, 200)).open).toEqual(paths.slice(0, 1))
    expect(judged(revenue(200, 100)).open).toEqual([])
  })
})

describe('the area', () => {
  test('is read from the firm', () => {
    const [area] = evaluateOne({}, [], { area: null }).because
    expect(area).toEqual({ rule: 'area', holds: null, reads: ['enterprise.area'] })
  })
})

describe('the digital level', () => {
  const holds = (low: number, high: number, certificates: Partial<Fact>[] = []) =>
    judgeEnterprise(
      makeFacts(
        certificates.map(
          (each, at) => ({ kind: 'certificate', of: 'sme-digital', id: `c${at}`, ...each }) as Fact,
        ),
        {},
        { digitalLevel: { low, high } },
      ),
      { ask: 'digital-level', atLeast: 2 },
    ).reason

  test('is certain only when the worst and the best completion agree', () => {
    expect([holds(2, 3), holds(1, 2), holds(0, 1)].map((reason) => reason.holds)).toEqual([
      true,
      null,
      false,
    ])
    expect(holds(1, 2).reads).toEqual(['ladders.sme-digital-2024'])
  })

  test('is that of the latest certificate up to the day, of whatever day', () => {
    const certificates = [
      { on: '2019-01-01', level: 3 },
      { on: '2020-01-01', level: 1 },
      { on: '2026-11-22', level: 4 },
    ]
    expect(holds(4, 4, certificates)).toEqual({
      rule: 'digital-level',
      holds: false,
      reads: ['records.c1.level'],
    })
  })

  test('is not known while the level of the latest certificate is not', () => {
    expect(holds(3, 3, [{ on: '2026-11-21', level: null }]).holds).toBeNull()
  })
})

describe('the conditions of the firm', () => {
  const paid = [spend('s', '2026-05-01', 100 * WAN)]

  test('are all reported, also after one that fails', () => {
    const { because, verdict, amountFen } = evaluateOne({}, paid, {
      legalPerson: false,
      creditClean: null,
    })
    expect(because.map(({ rule, holds }) => [rule, holds])).toEqual([
      ['area', true],
      ['legalPerson', false],
      ['creditClean', null],
      ['window', true],
    ])
    expect([verdict, amountFen]).toEqual(['ineligible', { low: 0, high: 0 }])
  })

  test('leave the amount from nothing up while one is open, and name the fact that is missing', () => {
    const { verdict, amountFen, missing } = evaluateOne({}, paid, { creditClean: null })
    expect(verdict).toBe('incomplete')
    expect(amountFen).toEqual({ low: 0, high: 50 * WAN })
    expect(missing).toEqual(['enterprise.creditClean'])
  })
})
