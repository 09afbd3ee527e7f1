import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conflicts } from '../../../assessments/content/policies/conflicts.ts'
import { documents } from '../../../assessments/content/policies/documents.ts'
import type { Facts } from '../../../assessments/facts.ts'
import { planOf } from '../../../assessments/plan/plan-of.ts'
import type { Cap, Measure } from '../../../assessments/schema/measure.ts'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import type { Plan } from '../../../assessments/schema/result.ts'
import { facts } from '../measure/random-facts.ts'
import { runs } from '../runs.ts'

const RUNS = runs(300)
const measures = documents.flatMap((document) => document.measures)
const measureOf = (id: string): Measure => {
  const found = measures.find((measure) => measure.id === id)
  if (!found) throw new Error(id)
  return found
}
const anyMeasure = fc.constantFrom(...measures)
const drafted = (of: Facts, all: readonly PolicyDocument[] = documents): Plan =>
  planOf(of, all, conflicts).withDrafts

const changed = (id: string, change: (measure: Measure) => Measure | null) =>
  documents.map((document) => ({
    ...document,
    measures: document.measures.flatMap((one) => (one.id === id ? (change(one) ?? []) : [one])),
  }))

describe('the plan', () => {
  test('keeps every cap of a year and of a term, shared ones too', () => {
    fc.assert(
      fc.property(facts, (of) => {
        const spent = new Map<string, { cap: Cap; fen: number }>()
        for (const { measure, year, amountFen } of drafted(of).claims) {
          const { id, programme, caps } = measureOf(measure)
          for (const cap of caps) {
            if (cap.per === 'record') continue
            const key = `${programme ?? id} ${cap.per === 'year' ? year : cap.per}`
            const before = spent.get(key)
            spent.set(key, { cap, fen: (before?.fen ?? 0) + amountFen })
          }
        }
        for (const { cap, fen } of spent.values()) {
          expect(fen).toBeLessThanOrEqual(cap.higher?.fen ?? cap.fen)
        }
      }),
      RUNS,
    )
  })

  test('leaves all aid for a project of Longhua within its real investment', () => {
    const local = facts.map((of) => ({
      ...of,
      enterprise: { ...of.enterprise, area: 'gd/shenzhen/longhua', aiRobotics: true },
    }))
    fc.assert(
      fc.property(local, (of) => {
        const { claims } = drafted(of)
        for (const record of of.records) {
          if (record.kind !== 'project' || typeof record.investmentFen !== 'number') continue
          const own = claims.filter(
            ({ records }) => records.length === 1 && records[0] === record.id,
          )
          const longhua = own.filter(({ measure }) => measure.startsWith('longhua'))
          if (longhua.length === 0) continue
          const aid = own.reduce((sum, { amountFen }) => sum + amountFen, 0)
          expect(aid).toBeLessThanOrEqual(record.investmentFen)
        }
      }),
      RUNS,
    )
  })

  test('never brings less for a higher cap', () => {
    fc.assert(
      fc.property(facts, anyMeasure, fc.integer({ min: 1, max: 10 ** 10 }), (of, { id }, more) => {
        const raised = changed(id, (measure) => ({
          ...measure,
          caps: measure.caps.map((cap) => ({ ...cap, fen: cap.fen + more })),
        }))
        expect(drafted(of, raised).totalFen).toBeGreaterThanOrEqual(drafted(of).totalFen)
      }),
      RUNS,
    )
  })

  test('never brings less for one measure more', () => {
    fc.assert(
      fc.property(facts, anyMeasure, (of, { id }) => {
        const without = changed(id, () => null)
        expect(drafted(of, without).totalFen).toBeLessThanOrEqual(drafted(of).totalFen)
      }),
      RUNS,
    )
  })

  test('never brings more for what was granted, but for the provincial match', () => {
    const isMatch = ({ amount }: Measure) => amount.basis === 'match'
    const plain = documents.map((document) => ({
      ...document,
      measures: document.measures.filter((measure) => !isMatch(measure)),
    }))
    const granted = fc.record({
      measure: anyMeasure,
      fen: fc.nat(10 ** 9),
      of: fc.option(fc.nat(4)),
    })
    fc.assert(
      fc.property(facts, granted, (of, { measure, fen, of: at }) => {
        const record = at === null ? undefined : of.records[at]
        const names = record && record.kind !== 'granted' && record.kind !== 'city-award'
        const grant = {
          kind: 'granted',
          id: 'grant',
          on: '2026-03-01',
          measure: measure.id,
          amountFen: fen,
          records: names ? [record.id] : null,
        } as const
        const after = drafted({ ...of, records: [...of.records, grant] }, plain)
        expect(after.totalFen).toBeLessThanOrEqual(drafted(of, plain).totalFen)
      }),
      RUNS,
    )
  })

  test('reads no clock and no time zone', () => {
    const zone = process.env.TZ
    fc.assert(
      fc.property(facts, (of) => {
        const plans = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((each) => {
          process.env.TZ = each
          return planOf(of, documents, conflicts)
        })
        expect(plans[0]).toEqual(plans[1])
      }),
      runs(50),
    )
    process.env.TZ = zone
  })
})

describe('while the place is open', () => {
  test('the upper end is that of one place, not of several at once', () => {
    const of = (area: string | null): Facts => ({
      asOf: '2026-11-21',
      digitalLevel: { low: 0, high: 0 },
      enterprise: {
        area,
        legalPerson: true,
        creditClean: true,
        aiRobotics: true,
        ownCoreTechnology: false,
      },
      records: [
        { kind: 'spend', id: 's', on: '2026-05-01', of: 'compute', amountFen: 1_000_000_000 },
      ],
    })
    const most = (area: string | null) =>
      planOf(of(area), documents, conflicts).inForce.totalRangeFen
    expect(most('gd/zhuhai/jinwan').high).toBe(200_000_000)
    expect(most('gd/shenzhen/longhua').high).toBe(300_000_000)
    expect(most(null)).toEqual({ low: 0, high: 300_000_000 })
    expect(most('gd')).toEqual({ low: 0, high: 300_000_000 })
  })
})
