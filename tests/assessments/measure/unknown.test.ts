import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conflicts } from '../../../assessments/content/policies/conflicts.ts'
import { documents } from '../../../assessments/content/policies/documents.ts'
import type { Facts } from '../../../assessments/facts.ts'
import { evaluateMeasures } from '../../../assessments/measure/evaluate-measures.ts'
import { planOf } from '../../../assessments/plan/plan-of.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import type { MeasureResult } from '../../../assessments/schema/result.ts'
import { runs } from '../runs.ts'
import { facts, grants, known, sum } from './random-facts.ts'

const RUNS = runs(300)
const measures = documents.flatMap((document) => document.measures)
const withGrants = fc
  .tuple(facts, grants(measures.map(({ id }) => id)))
  .map(([of, more]): Facts => ({ ...of, records: [...of.records, ...more] }))
const answers = fc.record({ known, sum, level: fc.nat(4), staff: fc.constantFrom(5, 1000) })
type Answers = typeof answers extends fc.Arbitrary<infer Of> ? Of : never

const FLAGS = [
  'legalPerson',
  'creditClean',
  'aiRobotics',
  'manufacturer',
  'ownCoreTechnology',
] as const
/** Fields whose absence says something: in no project, for nothing named, without an end. */
const NO_UNKNOWN = ['project', 'records', 'until']

/** A legal answer: what is fiscal stays within the investment, what came in within the round. */
function answerTo(record: Fact, field: string, by: Answers): unknown {
  if (field === 'level') {
    const isNamed = record.kind === 'standard' || record.kind === 'secretariat'
    return isNamed ? (by.known ? 'international' : 'national') : by.level
  }
  if (!field.endsWith('Fen')) return by.known
  if (record.kind === 'project' && field === 'fiscalFen') {
    return Math.min(by.sum, record.investmentFen ?? by.sum)
  }
  if (record.kind === 'project' && field === 'investmentFen') {
    return Math.max(by.sum, record.fiscalFen ?? 0)
  }
  if (record.kind === 'equity' && field === 'amountFen') {
    return Math.min(by.sum, record.roundFen ?? by.sum)
  }
  return record.kind === 'equity' ? Math.max(by.sum, record.amountFen ?? 0) : by.sum
}

/** The same facts with one unknown of them answered; `at` says which. */
function answered(of: Facts, at: number, by: Answers): Facts {
  const { enterprise, records } = of
  const firm = (patch: object) => (): Facts => ({ ...of, enterprise: { ...enterprise, ...patch } })
  const unknowns: (() => Facts)[] = []
  if (enterprise.area === null) unknowns.push(firm({ area: by.known ? 'gd/zhuhai/doumen' : 'gd' }))
  if (enterprise.area === 'gd/zhuhai') unknowns.push(firm({ area: 'gd/zhuhai/hengqin' }))
  if (enterprise.area === 'gd') {
    const places = ['gd/zhuhai/doumen', 'gd/shenzhen/longhua', 'gd/zhongshan', 'gd/guangzhou']
    unknowns.push(firm({ area: places[by.level % places.length] }))
  }
  for (const fact of FLAGS) {
    if (enterprise[fact] === null) unknowns.push(firm({ [fact]: by.known }))
  }
  if (enterprise.employees === null) unknowns.push(firm({ employees: by.staff }))
  for (const year of ['2024', '2025']) {
    if (enterprise.revenueFen?.[year] !== null) continue
    unknowns.push(firm({ revenueFen: { ...enterprise.revenueFen, [year]: by.sum * 20 } }))
  }
  const { low, high } = of.digitalLevel
  if (low < high) {
    const level = Math.min(high, Math.max(low, by.level))
    unknowns.push(() => ({ ...of, digitalLevel: { low: level, high: level } }))
  }
  records.forEach((record, index) => {
    for (const [field, value] of Object.entries(record)) {
      if (value !== null || NO_UNKNOWN.includes(field)) continue
      const filled = { ...record, [field]: answerTo(record, field, by) } as Fact
      unknowns.push(() => ({ ...of, records: records.with(index, filled) }))
    }
  })
  return unknowns[at % Math.max(1, unknowns.length)]?.() ?? of
}

function isInside(after: MeasureResult, before: MeasureResult): boolean {
  if (before.amountFen === null) return after.amountFen === null || after.amountFen.high === 0
  if (after.amountFen === null) return false
  return (
    after.amountFen.low >= before.amountFen.low && after.amountFen.high <= before.amountFen.high
  )
}

describe('answering what was unknown', () => {
  test('never turns eligible into ineligible or back, and every interval only shrinks', () => {
    fc.assert(
      fc.property(withGrants, fc.nat(), answers, (of, at, by) => {
        const before = evaluateMeasures(of, documents, conflicts)
        const after = evaluateMeasures(answered(of, at, by), documents, conflicts)
        after.forEach((result, index) => {
          const was = before[index] as MeasureResult
          if (was.verdict !== 'incomplete') expect(result.verdict).toBe(was.verdict)
          expect(isInside(result, was)).toBe(true)
        })
      }),
      RUNS,
    )
  })

  test('only narrows the range of the plan', () => {
    fc.assert(
      fc.property(withGrants, fc.nat(), answers, (of, at, by) => {
        const before = planOf(of, documents, conflicts).withDrafts.totalRangeFen
        const after = planOf(answered(of, at, by), documents, conflicts).withDrafts.totalRangeFen
        expect(after.low).toBeGreaterThanOrEqual(before.low)
        expect(after.high).toBeLessThanOrEqual(before.high)
      }),
      RUNS,
    )
  })

  test('is asked for exactly while a verdict is incomplete', () => {
    fc.assert(
      fc.property(withGrants, (of) => {
        for (const { verdict, missing } of evaluateMeasures(of, documents, conflicts)) {
          expect(missing.length > 0).toBe(verdict === 'incomplete')
        }
      }),
      RUNS,
    )
  })
})

describe('a measure and the plan', () => {
  test('agree when the measure is the only one', () => {
    const one = fc.constantFrom(...documents.flatMap((d) => d.measures.map((m) => [d, m] as const)))
    const own = fc.tuple(facts, one).chain(([of, [document, measure]]) =>
      grants([measure.id]).map((more) => ({
        of: { ...of, records: [...of.records, ...more] },
        alone: [{ ...document, draft: false, measures: [measure] }],
      })),
    )
    fc.assert(
      fc.property(own, ({ of, alone }) => {
        const [result] = evaluateMeasures(of, alone, conflicts)
        const { totalRangeFen } = planOf(of, alone, conflicts).inForce
        expect(totalRangeFen).toEqual(result?.amountFen ?? { low: 0, high: 0 })
      }),
      runs(1000),
    )
  })

  test('never let the plan pass the sum of what the measures give at most', () => {
    fc.assert(
      fc.property(withGrants, (of) => {
        const results = evaluateMeasures(of, documents, conflicts)
        const most = results.reduce((total, { amountFen }) => total + (amountFen?.high ?? 0), 0)
        const { withDrafts, inForce } = planOf(of, documents, conflicts)
        expect(withDrafts.totalRangeFen.high).toBeLessThanOrEqual(most)
        expect(inForce.totalFen).toBeLessThanOrEqual(withDrafts.totalFen)
      }),
      RUNS,
    )
  })
})

describe('order and names', () => {
  const shuffled = <Of>(of: readonly Of[]) =>
    fc.shuffledSubarray([...of], { minLength: of.length, maxLength: of.length })

  test('of records and documents change nothing in the plan', () => {
    const mixed = withGrants.chain((of) =>
      fc.record({ of: fc.constant(of), records: shuffled(of.records), order: shuffled(documents) }),
    )
    fc.assert(
      fc.property(mixed, shuffled(conflicts), ({ of, records, order }, rules) => {
        expect(planOf({ ...of, records }, order, rules)).toEqual(planOf(of, documents, conflicts))
      }),
      RUNS,
    )
  })

  test('of records do not move a total', () => {
    fc.assert(
      fc.property(withGrants, fc.boolean(), (of, back) => {
        const count = of.records.length
        const names = new Map(of.records.map(({ id }, at) => [id, `x${back ? count - at : at}`]))
        const name = (id: string) => names.get(id) ?? id
        const records = of.records.map((record): Fact => {
          const id = name(record.id)
          if (record.kind === 'spend' && record.project) {
            return { ...record, id, project: name(record.project) }
          }
          if (record.kind !== 'granted' || !record.records) return { ...record, id }
          return { ...record, id, records: record.records.map(name) }
        })
        const renamed = planOf({ ...of, records }, documents, conflicts)
        const plan = planOf(of, documents, conflicts)
        expect(renamed.inForce.totalRangeFen).toEqual(plan.inForce.totalRangeFen)
        expect(renamed.withDrafts.totalRangeFen).toEqual(plan.withDrafts.totalRangeFen)
        expect(renamed.withDrafts.claims.length).toBe(plan.withDrafts.claims.length)
      }),
      RUNS,
    )
  })
})
