import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roadOf } from '../../../assessments/road/road-of.ts'
import type { Remedy } from '../../../assessments/schema/remedy.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import type { Target } from '../../../assessments/schema/road.ts'
import { runs } from '../runs.ts'
import { type Answers, AS_OF, catalogue, laddersAfter, lifted, remedies, without } from './make.ts'

const WAN = 1_000_000
const targets: readonly Target[] = [
  'advanced',
  'excellent',
  'leading',
  'sme-digital-2024:2',
  'sme-digital-2024:3',
  'cmmm-2020:2',
  'cmmm-2020:3',
  'cmmm-2020:4',
]

const order = ['basic', 'advanced', 'excellent', 'leading']

function stands(target: Target, request: Request, answers: Answers): boolean {
  const ladders = laddersAfter(request, answers)
  const [ladder, level] = target.split(':')
  if (level === undefined) {
    return order.indexOf(ladders['smart-factory-2025'].tier ?? '') >= order.indexOf(target)
  }
  const found = ladders[ladder as 'cmmm-2020' | 'sme-digital-2024'].level ?? 0
  return found >= Number(level)
}

type Plain = { readonly remedy: Remedy; readonly end: number; readonly year: number }

/** November 2026 and so many months later. */
const yearIn = (months: number) => 2026 + Math.floor((10 + months) / 12)

/** Costs and months in the middle of the range of a medium firm. */
const costOf = ({ cost: { medium } }: Remedy) => (medium.low + medium.high) / 2
const monthsOf = ({ months }: Remedy) => Math.floor((months.low + months.high + 1) / 2)
const part = (remedy: Remedy, ...kinds: string[]) =>
  remedy.split
    .filter(({ kind }) => kinds.includes(kind))
    .reduce((sum, { percent }) => sum + Math.floor((costOf(remedy) * percent) / 100 / 10_000), 0) *
  10_000

/** What Zhuhai pays in force: three measures, read from their clauses by hand. */
function aidOf(done: readonly Plain[]): number {
  const sum = (all: readonly Plain[], ...kinds: string[]) =>
    all.reduce((fen, { remedy }) => fen + part(remedy, ...kinds), 0)
  const years = [2026, 2027]
  const vouchers = years.reduce((fen, year) => {
    const own = done.filter((one) => one.year === year)
    const compute = Math.min(sum(own, 'compute') / 2, 200 * WAN)
    return fen + compute + Math.min((sum(own, 'model-service') * 3) / 10, 100 * WAN)
  }, 0)
  const filed = done.filter(
    ({ year, remedy }) => year <= 2027 && remedy.projectTypes.includes('smart-factory'),
  )
  const invested = sum(filed, 'equipment', 'new-equipment', 'software', 'services')
  return vouchers + Math.min((invested * 3) / 10, 100 * WAN)
}

/** Every subset of the remedies that may stand, with its cost net of aid and its months. */
function allRoads(undone: readonly Remedy[], request: Request, answers: Answers, target: Target) {
  const found: { readonly net: number; readonly cost: number; readonly months: number }[] = []
  for (let bits = 0; bits < 2 ** undone.length; bits += 1) {
    const chosen = undone.filter((_, i) => (bits >> i) & 1)
    const ids = new Set(chosen.map(({ id }) => id))
    if (!chosen.every(({ needs }) => needs.every((need) => ids.has(need)))) continue
    if (!stands(target, request, lifted(answers, chosen))) continue
    const ends = new Map<string, number>()
    const endOf = (remedy: Remedy): number => {
      const known = ends.get(remedy.id)
      if (known !== undefined) return known
      const before = remedy.needs.map((need) => {
        const needed = chosen.find(({ id }) => id === need)
        return needed === undefined ? 0 : endOf(needed)
      })
      const end = monthsOf(remedy) + Math.max(0, ...before)
      ends.set(remedy.id, end)
      return end
    }
    const done = chosen.map((remedy) => {
      const end = endOf(remedy)
      return { remedy, end, year: yearIn(end) }
    })
    const cost = chosen.reduce((sum, remedy) => sum + costOf(remedy), 0)
    const months = Math.max(0, ...done.map(({ end }) => end))
    found.push({ net: cost - aidOf(done), cost, months })
  }
  return found
}

const least = (values: readonly number[]) => Math.min(...values)

/** Remedies of the catalogue that need nothing but each other, their needs cut to that. */
const remediesOf = (minLength: number, maxLength: number) =>
  fc.subarray([...remedies], { minLength, maxLength }).map((some) => {
    const ids = new Set(some.map(({ id }) => id))
    return some.map((remedy) => ({
      ...remedy,
      needs: remedy.needs.filter((need) => ids.has(need)),
    }))
  })

const someRemedies = remediesOf(4, 9)

const firm: Request = {
  enterprise: {
    area: 'gd/zhuhai/jinwan',
    process: 'discrete',
    legalPerson: true,
    creditClean: true,
    employees: 400,
    revenueFen: { '2025': 20_000_000_000 },
  },
}

/** Nothing of what is undone may count as there already: then its needs would fall away. */
const undoneFor = (some: readonly Remedy[]) => {
  const answers = without(some)
  return { answers, request: { ...firm, answers } }
}

describe('the road is the best of all subsets', () => {
  test('of those that cost least net of aid', () => {
    let chosen = 0
    fc.assert(
      fc.property(someRemedies, fc.constantFrom(...targets), (undone, target) => {
        const { answers, request } = undoneFor(undone)
        const all = allRoads(undone, request, answers, target)
        const road = roadOf({ ...request, target }, catalogue, undone, AS_OF)
        expect(road.reachable).toBe(all.length > 0)
        if (all.length === 0) return
        if (road.remedies.length > 0 && road.remedies.length < undone.length) chosen += 1
        expect({ net: road.netFen, optimal: road.optimal }).toEqual({
          net: least(all.map(({ net }) => net)),
          optimal: true,
        })
      }),
      runs(30),
    )
    // Not only roads of all remedies or none.
    expect(chosen).toBeGreaterThan(0)
  })

  test('of twelve remedies too', () => {
    fc.assert(
      fc.property(remediesOf(12, 12), fc.constantFrom(...targets), (undone, target) => {
        const { answers, request } = undoneFor(undone)
        const all = allRoads(undone, request, answers, target)
        const road = roadOf({ ...request, target }, catalogue, undone, AS_OF)
        expect(road.reachable).toBe(all.length > 0)
        if (all.length > 0) expect(road.netFen).toBe(least(all.map(({ net }) => net)))
      }),
      runs(2),
    )
  })

  test('of those that are done soonest, the one that costs least', () => {
    fc.assert(
      fc.property(someRemedies, fc.constantFrom(...targets), (undone, target) => {
        const { answers, request } = undoneFor(undone)
        const all = allRoads(undone, request, answers, target)
        if (all.length === 0) return
        const road = roadOf({ ...request, target, aim: 'months' }, catalogue, undone, AS_OF)
        const months = least(all.map((one) => one.months))
        const net = least(all.filter((one) => one.months === months).map((one) => one.net))
        expect([road.months, road.netFen, road.optimal]).toEqual([months, net, true])
      }),
      runs(12),
    )
  })

  test('of those within a budget, or none where there is none', () => {
    fc.assert(
      fc.property(
        someRemedies,
        fc.constantFrom(...targets),
        fc.integer({ min: 0, max: 600 }),
        (undone, target, wan) => {
          const { answers, request } = undoneFor(undone)
          const every = allRoads(undone, request, answers, target)
          const all = every.filter(({ cost }) => cost <= wan * WAN)
          const asked = { ...request, target, budgetFen: wan * WAN }
          const road = roadOf(asked, catalogue, undone, AS_OF)
          expect(road.stopped).toBe(every.length > 0 && all.length === 0 ? 'budget' : null)
          if (all.length === 0) return
          expect([road.netFen, road.optimal]).toEqual([least(all.map(({ net }) => net)), true])
        },
      ),
      runs(12),
    )
  })
})
