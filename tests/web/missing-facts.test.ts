import { describe, expect, it } from 'vitest'
import { documents } from '../../assessments/content/policies/documents.ts'
import type { Fact } from '../../assessments/schema/record.ts'
import type { MeasureResult } from '../../assessments/schema/result.ts'
import type { Step } from '../../web/features/interview/steps.ts'
import { missingFact, missingFacts, type Screens } from '../../web/features/money/missing-facts.ts'

const step = (id: string, kind: string, ...asks: string[]) =>
  ({ id, kind, asks }) as unknown as Step
const screens: Screens = {
  steps: [
    step('place', 'place', 'enterprise.area', 'enterprise.process'),
    step('size', 'size', 'enterprise.employees', 'enterprise.revenueFen'),
    step('sme.q1', 'question', 'sme.q1'),
    step('sme.s1', 'scenario', 'sme.s1'),
  ],
  isOpen: ({ id }) => id === 'sme.s1',
}

const base: MeasureResult = {
  id: 'zhuhai-2025.1',
  standing: 'in-force',
  verdict: 'incomplete',
  amountFen: { low: 0, high: 100 },
  basis: 'rate',
  caveats: [],
  because: [],
  missing: [],
  trace: { steps: [] },
}

describe('a missing fact', () => {
  it('leads to the screen that asks for it', () => {
    expect(missingFact('enterprise.area', screens).href).toBe('/check/place')
    expect(missingFact('enterprise.employees', screens).href).toBe('/check/size')
  })

  it('names the year of a revenue', () => {
    expect(missingFact('enterprise.revenueFen.2025', screens)).toEqual({
      about: 'revenue',
      year: '2025',
      href: '/check/size',
    })
  })

  it('leads from the digital level to the first question that is still open', () => {
    expect(missingFact('ladders.sme-digital-2024', screens)).toEqual({
      about: 'digital-level',
      href: '/check/sme.s1',
    })
    const allDone = { ...screens, isOpen: () => false }
    expect(missingFact('ladders.sme-digital-2024', allDone).href).toBe('/check/sme.q1')
  })

  it('leads to the record itself, also where its id holds a dot', () => {
    expect(missingFact('records.a.b/1.selected', screens)).toEqual({
      about: 'record',
      record: 'a.b/1',
      field: 'selected',
      href: '/check/records#a.b%2F1',
    })
  })

  it('leads from a city’s award without a sum to the aid received under that measure', () => {
    expect(missingFact('measures.zhongshan-2025.12a', screens)).toEqual({
      about: 'granted-sum',
      measure: 'zhongshan-2025.12a',
      href: '/check/records#granted/zhongshan-2025.12a',
    })
  })

  it('leads to the interview where no screen asks for it', () => {
    expect(missingFact('enterprise.ownCoreTechnology', screens).href).toBe('/check')
  })
})

describe('the missing facts of a measure', () => {
  const solver: Fact = {
    kind: 'project',
    id: 'r1',
    on: '2026-03-01',
    types: ['scenario-solver'],
    investmentFen: 5,
  }
  const platform: Fact = { ...solver, id: 'r2', types: ['service-platform'], investmentFen: null }
  const lineOf = (id: string, result: Partial<MeasureResult>) => {
    const document = documents.find(({ measures }) => measures.some((one) => one.id === id))
    const measure = document?.measures.find((one) => one.id === id)
    if (document === undefined || measure === undefined) throw new Error(id)
    return { document, measure, result: { ...base, id, ...result } }
  }
  const open = { fen: { low: 0, high: null } }

  it('are each named once, what settles the verdict first, then amounts left open', () => {
    const line = lineOf('longhua-2025.10b', {
      missing: ['enterprise.area', 'enterprise.area'],
      trace: {
        steps: [
          { step: 'base', record: 'r1', ...open },
          { step: 'base', record: 'r2', fen: { low: 5, high: 5 } },
        ],
      },
    })
    expect(missingFacts(line, [solver, platform], screens)).toEqual([
      { about: 'enterprise', path: 'enterprise.area', href: '/check/place' },
      { about: 'record', record: 'r1', field: 'fiscalFen', href: '/check/records#r1' },
    ])
  })

  it('name the real investment where all aid for a project stays within it', () => {
    const line = lineOf('longhua-2025.12', {
      trace: { steps: [{ step: 'total', of: 'investment', record: 'r2', ...open }] },
    })
    expect(missingFacts(line, [solver, platform], screens)).toEqual([
      { about: 'record', record: 'r2', field: 'investmentFen', href: '/check/records#r2' },
    ])
  })

  it('name the level of a standard that each level pays differently for', () => {
    const standard: Fact = { kind: 'standard', id: 's', on: '2026-03-01' }
    const line = lineOf('longhua-2025.11', {
      trace: { steps: [{ step: 'each', record: 's', ...open }] },
    })
    expect(missingFacts(line, [standard], screens)).toEqual([
      { about: 'record', record: 's', field: 'level', href: '/check/records#s' },
    ])
  })

  it('name what was received without a sum, where it fills a cap or is matched', () => {
    const granted = (id: string, measure: string): Fact => ({
      kind: 'granted',
      id,
      on: '2026-03-01',
      measure,
    })
    const records: readonly Fact[] = [
      granted('own', 'guangdong-2025.2a'),
      granted('city', 'zhongshan-2025.12a'),
      granted('other', 'zhongshan-2025.12b'),
      { kind: 'city-award', id: 'award', on: '2026-03-01', title: 'national-champion' },
      { kind: 'city-award', id: 'minor', on: '2026-03-01', title: 'little-giant' },
    ]
    const line = lineOf('guangdong-2025.2a', {})
    expect(missingFacts(line, records, screens).map(({ href }) => href)).toEqual(
      ['own', 'city', 'award'].map((id) => `/check/records#${id}`),
    )
  })

  it('do not name an amount that a cap has made immaterial', () => {
    const line = lineOf('longhua-2025.10b', {
      verdict: 'eligible',
      amountFen: { low: 100, high: 100 },
      trace: { steps: [{ step: 'base', record: 'r1', ...open }] },
    })
    expect(missingFacts(line, [solver], screens)).toEqual([])
  })

  it('are none where a condition already failed', () => {
    const line = lineOf('longhua-2025.10b', {
      verdict: 'ineligible',
      missing: ['enterprise.area'],
      trace: { steps: [{ step: 'base', record: 'r1', ...open }] },
    })
    expect(missingFacts(line, [solver], screens)).toEqual([])
  })
})
