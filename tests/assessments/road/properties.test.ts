import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../../assessments/evaluate.ts'
import { gatesOf, goalOf } from '../../../assessments/road/goal.ts'
import { roadOf } from '../../../assessments/road/road-of.ts'
import { roadOfSet } from '../../../assessments/road/road-of-set.ts'
import type { Remedy } from '../../../assessments/schema/remedy.ts'
import type { Road, RoadRequest, Target } from '../../../assessments/schema/road.ts'
import { runs } from '../runs.ts'
import {
  type Answers,
  AS_OF,
  catalogue,
  exampleFactory,
  ladderOf,
  laddersAfter,
  lifted,
  remedies,
  remedyOf,
} from './make.ts'

const WAN = 1_000_000
const targets = fc.constantFrom<Target>(
  'basic',
  'advanced',
  'excellent',
  'leading',
  'sme-digital-2024:2',
  'sme-digital-2024:3',
  'sme-digital-2024:4',
  'cmmm-2020:2',
  'cmmm-2020:3',
  'cmmm-2020:4',
)

/** Each ordered question answered anywhere on its scale, or not at all. */
const answersOf = fc
  .array(fc.option(fc.double({ min: 0, max: 0.999, noNaN: true }), { freq: 8 }), {
    minLength: ladderOf.size,
    maxLength: ladderOf.size,
  })
  .map(
    (drawn): Answers =>
      Object.fromEntries(
        [...ladderOf].flatMap(([id, values], i) => {
          const at = drawn[i] ?? null
          return at === null ? [] : [[id, values[Math.floor(at * values.length)] ?? null]]
        }),
      ),
  )

const firms = answersOf.map((answers) => ({
  enterprise: exampleFactory.request.enterprise,
  answers: { ...answers, 'factory.clean': true },
  records: exampleFactory.request.records,
}))

const seek = (request: RoadRequest): Road => roadOf(request, catalogue, remedies, AS_OF)

const done = (road: Road): readonly Remedy[] => road.remedies.map(({ id }) => remedyOf(id))

describe('a road', () => {
  test('holds every gate of its rung but those that it names', () => {
    fc.assert(
      fc.property(firms, targets, (firm, target) => {
        const road = seek({ ...firm, target })
        const ladders = laddersAfter(firm, lifted(firm.answers, done(road)))
        const open = gatesOf(goalOf(target), ladders).filter(({ holds }) => holds !== true)
        expect(open.map(({ id }) => id)).toEqual(road.reached ? [] : road.blockedBy)
        expect(road.reachable).toBe(open.length === 0)
      }),
      runs(8),
    )
  })

  test('holds whatever the answers that are not known turn out to be', () => {
    fc.assert(
      fc.property(firms, answersOf, targets, (firm, turned, target) => {
        const road = seek({ ...firm, target })
        const known = { ...turned, ...firm.answers }
        const ladders = laddersAfter(firm, lifted(known, done(road)))
        const open = gatesOf(goalOf(target), ladders).filter(({ holds }) => holds !== true)
        const named = new Set(road.blockedBy)
        expect(open.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([])
      }),
      runs(12),
    )
  })

  test('does each remedy after what it needs', () => {
    fc.assert(
      fc.property(firms, targets, (firm, target) => {
        const road = seek({ ...firm, target })
        const starts = new Map(road.remedies.map(({ id, startMonth }) => [id, startMonth]))
        for (const { startMonth, endMonth, months, neededBy } of road.remedies) {
          expect(endMonth - startMonth).toBe(months)
          for (const next of neededBy) {
            expect(starts.get(next)).toBeGreaterThanOrEqual(endMonth)
          }
        }
      }),
      runs(6),
    )
  })

  test('adds up: cost, aid, net, years and claims', () => {
    fc.assert(
      fc.property(firms, targets, (firm, target) => {
        const road = seek({ ...firm, target })
        const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)
        expect(road.costFen).toBe(sum(road.remedies.map(({ costFen }) => costFen)))
        expect(road.costFen).toBe(sum(road.years.map(({ costFen }) => costFen)))
        expect(road.aidFen).toBe(sum(road.years.map(({ aidFen }) => aidFen)))
        expect(road.aidFen).toBe(sum(road.claims.map(({ amountFen }) => amountFen)))
        expect(road.netFen).toBe(road.costFen - road.aidFen)
        expect(road.withDrafts.netFen).toBe(road.costFen - road.withDrafts.aidFen)
        expect(road.withDrafts.aidFen).toBeGreaterThanOrEqual(road.aidFen)
        for (const { of, remedies: counted, spendFen } of road.claims) {
          const kinds =
            of === 'project' ? ['equipment', 'new-equipment', 'software', 'services'] : [of]
          const spent = road.remedies
            .filter(({ id }) => counted.includes(id))
            .flatMap(({ id, costFen }) =>
              remedyOf(id)
                .split.filter(({ kind }) => kinds.includes(kind))
                .map(({ percent }) => Math.floor((costFen * percent) / 1_000_000) * 10_000),
            )
          expect(sum(spent)).toBe(spendFen)
        }
      }),
      runs(8),
    )
  })

  test('is what the same set gives when it is chosen by hand', () => {
    fc.assert(
      fc.property(firms, targets, (firm, target) => {
        const request = { ...firm, target }
        const road = seek(request)
        const ids = road.remedies.map(({ id }) => id)
        const again = roadOfSet(request, ids, catalogue, remedies, AS_OF)
        const { optimal: _, gap: __, ...same } = road
        expect(again).toEqual({ ...same, optimal: false, gap: 0 })
      }),
      runs(6),
    )
  })
})

describe('more money', () => {
  test('never lengthens the road: a bigger budget is done no later', () => {
    fc.assert(
      fc.property(
        firms,
        targets,
        fc.array(fc.integer({ min: 50, max: 4000 }), { minLength: 2, maxLength: 2 }),
        (firm, target, wan) => {
          const [small = 0, large = 0] = wan.toSorted((a, b) => a - b)
          const within = (budget: number) =>
            seek({ ...firm, target, aim: 'months', budgetFen: budget * WAN })
          const one = within(small)
          if (one.stopped === 'budget') return
          const other = within(large)
          expect(other.stopped).toBe(null)
          expect(other.months).toBeLessThanOrEqual(one.months)
        },
      ),
      runs(6),
    )
  })

  test('of a measure never raises what is left to pay', () => {
    fc.assert(
      fc.property(
        firms,
        targets,
        fc.constantFrom('zhuhai-2025.1', 'zhuhai-2025.3', 'zhuhai-2025.9'),
        (firm, target, measure) => {
          const road = seek({ ...firm, target })
          const less = seek({ ...firm, target, withoutMeasures: [measure] })
          expect(road.netFen).toBeLessThanOrEqual(less.netFen)
          expect(less.claims.map((claim) => claim.measure)).not.toContain(measure)
        },
      ),
      runs(8),
    )
  })

  test('each year makes the road no dearer', () => {
    fc.assert(
      fc.property(
        firms,
        fc.constantFrom<Target>('cmmm-2020:2', 'sme-digital-2024:2'),
        (firm, target) => {
          const free = seek({ ...firm, target })
          const yearly = seek({ ...firm, target, yearBudgetFen: { '2027': 300 * WAN } })
          if (yearly.stopped !== null || !yearly.optimal) return
          const spent = yearly.years.find(({ year }) => year === 2027)?.costFen ?? 0
          expect(spent).toBeLessThanOrEqual(300 * WAN)
          expect(yearly.costFen - yearly.aidRangeFen.high).toBeLessThanOrEqual(yearly.netFen)
          expect(free.reachable).toBe(yearly.reachable)
        },
      ),
      runs(6),
    )
  })
})

describe('the example', () => {
  const road = seek({ ...exampleFactory.request, target: 'excellent' })

  test('pays for a road as its plan pays for projects that are done', () => {
    const [project] = road.claims.filter(({ of }) => of === 'project')
    expect(project?.measure).toBe('zhuhai-2025.9')
    const record = {
      kind: 'project' as const,
      id: 'road',
      on: AS_OF,
      types: ['smart-factory' as const],
      investmentFen: project?.spendFen ?? 0,
    }
    const records = [...(exampleFactory.request.records ?? []), record]
    const before = evaluate(exampleFactory.request, catalogue, AS_OF).plan.inForce.totalFen
    const then = evaluate({ ...exampleFactory.request, records }, catalogue, AS_OF)
    expect(then.plan.inForce.totalFen - before).toBe(project?.amountFen)
  })

  test('names what money cannot close', () => {
    expect(road.blocked).toEqual([
      { gate: 'smart-factory-2025/excellent/kpi', why: 'position', earliest: null, latest: null },
      {
        gate: 'smart-factory-2025/excellent/rung-below',
        why: 'recognition',
        earliest: '2027-01-01',
        latest: null,
      },
    ])
    expect(road.reachable).toBe(false)
    expect(road.optimal).toBe(true)
  })
})
