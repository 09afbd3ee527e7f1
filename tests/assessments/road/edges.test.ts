import { describe, expect, test } from 'vitest'
import { checkRoad } from '../../../assessments/check-road.ts'
import { leastChoice, type Work } from '../../../assessments/road/branch.ts'
import { newProgram } from '../../../assessments/road/program.ts'
import { roadOf } from '../../../assessments/road/road-of.ts'
import { Fact } from '../../../assessments/schema/record.ts'
import type { Remedy } from '../../../assessments/schema/remedy.ts'
import type { RoadRequest } from '../../../assessments/schema/road.ts'
import { chained, makeRemedy, WAN } from './hand-made.ts'
import { AS_OF, catalogue, exampleFactory, remedies } from './make.ts'

const { request } = exampleFactory
const uncontrolled = { ...request.answers, 'factory.controllable': false }

/** The example without controllable equipment, on its way to the basic tier by remedies made here. */
const roadBy = (of: readonly Remedy[], wish: Partial<RoadRequest>, asOf = AS_OF, work?: Work) =>
  roadOf({ ...request, answers: uncontrolled, target: 'basic', ...wish }, catalogue, of, asOf, work)

const ids = (road: { readonly remedies: readonly { readonly id: string }[] }) =>
  road.remedies.map(({ id }) => id)

test('what waits for a year holds up what needs it, and can still be done soonest', () => {
  const d = makeRemedy('d', { lifts: [{ answer: 'scene.40', atLeast: 'built' }] })
  const cost = { low: 5 * WAN, high: 5 * WAN }
  const v = { ...chained('v', 6), cost: { small: cost, medium: cost, large: cost } }
  const yearBudgetFen = { '2026': 0 }
  const road = roadBy([d, chained('w', 3, ['d']), v], { aim: 'months', yearBudgetFen })
  expect([ids(road), road.months, road.optimal]).toEqual([['d', 'w'], 5, true])
})

describe('a search that ends before it has found or proven anything', () => {
  test('says that it is unfinished, not that something was left out', () => {
    const wish: RoadRequest = { ...request, target: 'cmmm-2020:4', budgetFen: 1320 * WAN }
    const road = roadOf(wish, catalogue, remedies, AS_OF, { left: 0 })
    expect([road.stopped, road.optimal, road.remedies]).toEqual(['unfinished', false, []])
  })

  test('knows no bound for a way of filing that it has not come to', () => {
    const cheap = makeRemedy('a', { projectTypes: ['ai-retrofit'] })
    const dear = makeRemedy('b', { projectTypes: ['smart-factory'] })
    const zhuhai = catalogue.documents.find(({ id }) => id === 'zhuhai-2025')
    const measure = zhuhai?.measures.find(({ id }) => id === 'zhuhai-2025.9')
    if (zhuhai === undefined || measure === undefined) throw new Error('no such measure')
    const paying = (id: string, type: 'ai-retrofit' | 'smart-factory', rate: [number, number]) => ({
      ...measure,
      id,
      feed: { kind: 'project' as const, type },
      amount: { basis: 'rate' as const, base: ['softwareFen' as const], rate },
    })
    const document = {
      ...zhuhai,
      measures: [
        paying('zhuhai-2025.9', 'ai-retrofit', [1, 100]),
        paying('zhuhai-2025.5', 'smart-factory', [1, 2]),
      ],
    }
    const content = { ...catalogue, documents: [document], conflicts: [] }
    const asked: RoadRequest = { ...request, answers: uncontrolled, target: 'basic' }
    const whole = roadOf(asked, content, [cheap, dear], AS_OF)
    expect([whole.netFen, whole.optimal]).toEqual([5 * WAN, true])
    const cut = roadOf(asked, content, [cheap, dear], AS_OF, { left: 1 })
    expect(cut.netFen - cut.gap).toBeLessThanOrEqual(whole.netFen)
    const yearBudgetFen = { '2026': 0 }
    const spread = roadOf({ ...asked, yearBudgetFen }, content, [cheap, dear], AS_OF, { left: 1 })
    expect(spread.netFen === whole.netFen || !spread.optimal).toBe(true)
  })
})

describe('what the firm wants', () => {
  test('is not dropped without a word when what it needs is left out', () => {
    const of = [makeRemedy('d', { lifts: [{ answer: 'scene.40', atLeast: 'built' }] })]
    const all = [...of, chained('w', 3, ['d']), chained('v', 6)]
    const road = roadBy(all, { remedies: { w: { use: true }, d: { use: false } } })
    expect([road.stopped, ids(road)]).toEqual(['left-out', []])
  })

  test('leaves a gate open by name when it leaves out all that closes it', () => {
    const road = roadBy([chained('v', 6)], { remedies: { v: { use: false } } })
    expect(road.blocked).toEqual([
      {
        gate: 'smart-factory-2025/basic/controllable',
        why: 'left-out',
        earliest: null,
        latest: null,
      },
    ])
  })
})

describe('aid', () => {
  const computing = makeRemedy('c', { split: [{ kind: 'compute', percent: 100 }] })

  test('is not certain beside an own spend of unknown amount that may fill the cap', () => {
    const own = Fact.parse({ kind: 'spend', id: 'own', on: AS_OF, of: 'compute' })
    const road = roadBy([computing], { records: [own] }, '2026-11-22')
    expect(road.claims.map(({ year }) => year)).toEqual([2026])
    expect(road.aidRangeFen).toEqual({ low: 0, high: 5 * WAN })
  })

  test('reads no revenue of years to come', () => {
    const enterprise = { ...request.enterprise, employees: 1200 }
    const of = [makeRemedy('p', { projectTypes: ['ai-retrofit'] })]
    const later = { ...enterprise, revenueFen: { '2027': 1_000_000_000 } }
    const never = { ...enterprise, revenueFen: {} }
    const drafts = [later, never].map(
      (firm) => roadBy(of, { enterprise: firm }).withDrafts.aidRangeFen.low,
    )
    expect(drafts).toEqual([0, 0])
  })
})

test('a record of the firm may bear any name, also that of one of the road', () => {
  const named = (id: string) =>
    Fact.parse({ kind: 'project', id, on: AS_OF, types: ['smart-factory'], investmentFen: WAN })
  const of = [makeRemedy('p', { projectTypes: ['smart-factory'] })]
  const [plain, same] = ['x', 'road:project'].map((id) => roadBy(of, { records: [named(id)] }))
  expect(same).toEqual(plain)
  expect(plain?.aidFen).toBe(3 * WAN)
})

describe('days that no road leads from', () => {
  test.each(['0001-01-01', '1900-01-01', '2023-12-31', '2036-01-01', '9999-12-31'])(
    '%s',
    (asOf) => {
      const asked: RoadRequest = { asOf, target: 'leading', yearBudgetFen: { '2026': 1 } }
      expect(checkRoad(asked, catalogue, remedies).map(({ path }) => path)).toEqual(['asOf'])
    },
  )

  test('and budgets of years that it does not reach', () => {
    const asked: RoadRequest = {
      asOf: AS_OF,
      target: 'leading',
      yearBudgetFen: { '2025': 1, '2029': 1 },
    }
    const paths = checkRoad(asked, catalogue, remedies).map(({ path }) => path)
    expect(paths).toEqual(['yearBudgetFen.2025', 'yearBudgetFen.2029'])
  })
})

test('a search that finds nothing ends, and says that it is unfinished', () => {
  const asked: RoadRequest = {
    target: 'leading',
    yearBudgetFen: { '2026': 0, '2027': 0, '2028': 0 },
  }
  const work = { left: 20_000_000 }
  const road = roadOf(asked, catalogue, remedies, AS_OF, work)
  expect(['unfinished', 'budget']).toContain(road.stopped)
  expect(work.left).toBeGreaterThan(-60_000_000)
})

test('a column that is decided on the way counts as decided, wherever the relaxation has it', () => {
  const builder = newProgram()
  const x = builder.column({ cost: 0n, low: 0n, high: 1n, whole: true })
  const flow = builder.column({ cost: -1n, low: 0n, high: 10n ** 12n, whole: false })
  builder.row([[x, 100n]], 1n)
  builder.row(
    [
      [x, 700n],
      [flow, -1n],
    ],
    0n,
  )
  const found = leastChoice(
    builder.program(),
    {
      weigh: (isChosen) => (isChosen(x) ? { cost: -700n, of: 'x' } : null),
      near: () => null,
    },
    { left: 1e6 },
    { best: { cost: -699n, of: 'known' }, floor: null },
  )
  expect([found.best?.cost, found.least, found.proven]).toEqual([-700n, -700n, true])
})
