import { describe, expect, it } from 'vitest'
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

  it('leads to the interview where no screen asks for it', () => {
    expect(missingFact('enterprise.ownCoreTechnology', screens).href).toBe('/check')
  })
})

describe('the missing facts of a measure', () => {
  it('are each named once, what settles the verdict first, then amounts left open', () => {
    const result: MeasureResult = {
      ...base,
      missing: ['enterprise.area', 'enterprise.area'],
      trace: {
        steps: [
          { step: 'base', record: 'r1', fen: { low: 0, high: null } },
          { step: 'base', record: 'r2', fen: { low: 5, high: 5 } },
        ],
      },
    }
    expect(missingFacts(result, screens).map(({ about, href }) => [about, href])).toEqual([
      ['enterprise', '/check/place'],
      ['record', '/check/records#r1'],
    ])
  })

  it('do not name an amount that a cap has made immaterial', () => {
    const result: MeasureResult = {
      ...base,
      verdict: 'eligible',
      amountFen: { low: 100, high: 100 },
      trace: { steps: [{ step: 'base', record: 'r1', fen: { low: 0, high: null } }] },
    }
    expect(missingFacts(result, screens)).toEqual([])
  })

  it('are none where a condition already failed', () => {
    const failed: MeasureResult = { ...base, verdict: 'ineligible', missing: ['enterprise.area'] }
    expect(missingFacts(failed, screens)).toEqual([])
  })
})
