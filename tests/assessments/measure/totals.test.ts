import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluateMeasures } from '../../../assessments/measure/evaluate-measures.ts'
import { cutInProportion } from '../../../assessments/measure/within-pools.ts'
import { planOf } from '../../../assessments/plan/plan-of.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { makeDocument, makeFacts, makeMeasure, project, spend, WAN } from './make.ts'

const QUANTUM = 10_000
const exactly = (fen: number) => ({ low: fen, high: fen })

/** Two measures of one article on projects of 10 % and 20 %, a platform, in a document with totals. */
const side = (id: string, type: 'scenario-owner' | 'scenario-solver', num: number, cap: number) =>
  makeMeasure({
    id,
    feed: { kind: 'project', type },
    amount: { basis: 'rate', base: ['investmentFen'], less: ['fiscalFen'], rate: [num, 10] },
    caps: [{ per: 'record', fen: cap * WAN }],
  })
const platform = makeMeasure({
  id: 'l.12',
  feed: { kind: 'project', type: 'service-platform' },
  amount: { basis: 'ceiling', fen: 2000 * WAN },
  caps: [{ per: 'record', fen: 2000 * WAN }],
})
const measures: readonly Measure[] = [
  side('l.10a', 'scenario-owner', 1, 200),
  side('l.10b', 'scenario-solver', 2, 400),
  platform,
]
const rules: Partial<PolicyDocument> = {
  id: 'l',
  rounding: { quantumFen: QUANTUM, quote: '只舍不入' },
  aidCeiling: { of: 'investmentFen', quote: '不超过项目实际投资总额' },
  pools: [
    {
      id: 'l-10',
      measures: ['l.10a', 'l.10b'],
      fen: 2000 * WAN,
      per: 'year',
      shortage: 'proportional',
      quote: '年度资助总金额最高2000万元',
    },
  ],
}
const POOL = { id: 'p', per: 'year', shortage: 'proportional', quote: '年度资助总金额' } as const
const NEVER = { kind: 'nothing', why: { zh: '无', en: 'none' } } as const
const document = makeDocument(measures, rules)

const built = (id: string, investmentFen: number | null, rest: object = {}): Fact =>
  project(id, '2026-01-01', { types: ['scenario-solver'], investmentFen, fiscalFen: 0, ...rest })
const granted = (id: string, amountFen: number | null, rest: object): Fact => ({
  kind: 'granted',
  id,
  on: '2026-06-01',
  amountFen,
  ...rest,
})

const resultOf = (id: string, records: readonly Fact[], of = document) => {
  const result = evaluateMeasures(makeFacts(records), [of], []).find((one) => one.id === id)
  if (!result) throw new Error(id)
  return result
}
const amountOf = (id: string, records: readonly Fact[]) => resultOf(id, records).amountFen
const planned = (records: readonly Fact[], documents = [document]) => {
  const { claims, totalFen, optimal } = planOf(makeFacts(records), documents, []).inForce
  return {
    totalFen,
    optimal,
    claims: claims.map(({ measure, records: of, amountFen }) => [measure, of.join(), amountFen]),
  }
}

describe('rounding to ten-thousandths of 万元', () => {
  test('cuts each record, and never rounds up', () => {
    expect(amountOf('l.10b', [built('p', 123_456_789_99)])).toEqual(exactly(400 * WAN))
    expect(amountOf('l.10b', [built('p', 1_234_567_89)])).toEqual(exactly(246_900_00))
    expect(amountOf('l.10b', [built('p', 499_99)])).toEqual(exactly(0))
    expect(amountOf('l.10b', [built('p', 500_00)])).toEqual(exactly(100_00))
  })

  test('cuts the claim of a year where its cap is of the year', () => {
    const yearly = makeDocument([makeMeasure({ id: 'y.1', caps: [{ per: 'year', fen: WAN }] })], {
      id: 'y',
      rounding: { quantumFen: QUANTUM, quote: '只舍不入' },
    })
    const bills = [spend('a', '2026-01-01', 15_000), spend('b', '2026-02-01', 14_999)]
    const result = resultOf('y.1', bills, yearly)
    expect(result.amountFen).toEqual(exactly(10_000))
    expect(result.trace.steps.at(-2)).toEqual({ step: 'cut', year: 2026, fen: exactly(10_000) })
  })

  test('cuts what a grant leaves of a cap', () => {
    const yearly = makeDocument([makeMeasure({ id: 'y.1', caps: [{ per: 'year', fen: WAN }] })], {
      id: 'y',
      rounding: { quantumFen: QUANTUM, quote: '只舍不入' },
    })
    const records = [spend('a', '2026-01-01', 100 * WAN), granted('g', 1, { measure: 'y.1' })]
    expect(resultOf('y.1', records, yearly).amountFen).toEqual(exactly(WAN - QUANTUM))
  })
})

describe('a project’s real investment', () => {
  const all = { types: ['scenario-owner', 'scenario-solver', 'service-platform'] }

  test('holds all claims on it, filled in the order of the measures', () => {
    const only = [built('p', 300 * WAN, all)]
    expect(amountOf('l.12', only)).toEqual(exactly(300 * WAN))
    expect(planned(only)).toEqual({
      totalFen: 300 * WAN,
      optimal: true,
      claims: [['l.12', 'p', 300 * WAN]],
    })
  })

  test('is counted less every grant that names the project, from inside the catalogue or not', () => {
    const p = built('p', 300 * WAN, { types: ['service-platform'] })
    const national = granted('g', 120 * WAN, { records: ['p'], level: 'national' })
    expect(amountOf('l.12', [p, national])).toEqual(exactly(180 * WAN))
    expect(amountOf('l.12', [p, { ...national, on: '2026-11-22' } as Fact])).toEqual(
      exactly(300 * WAN),
    )
    expect(amountOf('l.12', [p, granted('g', 120 * WAN, {})])).toEqual(exactly(300 * WAN))
    const other = granted('h', 50 * WAN, { measure: 'l.10b', records: ['p'] })
    expect(amountOf('l.12', [p, national, other])).toEqual(exactly(130 * WAN))
  })

  test('limits nothing at best and leaves nothing for certain while it is not known', () => {
    const p = built('p', null, { types: ['service-platform'] })
    expect(amountOf('l.12', [p])).toEqual({ low: 0, high: 2000 * WAN })
    expect(planned([p])).toEqual({ totalFen: 0, optimal: true, claims: [] })
    const known = built('p', 300 * WAN, { types: ['service-platform'] })
    expect(amountOf('l.12', [known, granted('g', null, { records: ['p'] })])).toEqual({
      low: 0,
      high: 300 * WAN,
    })
  })

  test('cuts only the measures of the document that says so', () => {
    const benchmark = makeDocument(
      [
        makeMeasure({
          id: 'g.4',
          feed: { kind: 'project', type: 'industrial-benchmark' },
          amount: { basis: 'ceiling', fen: 280 * WAN },
          caps: [{ per: 'record', fen: 280 * WAN }],
        }),
      ],
      { id: 'g' },
    )
    const p = built('p', 300 * WAN, { types: ['scenario-solver', 'industrial-benchmark'] })
    expect(planned([p], [document, benchmark])).toEqual({
      totalFen: 300 * WAN,
      optimal: true,
      claims: [
        ['g.4', 'p', 280 * WAN],
        ['l.10b', 'p', 20 * WAN],
      ],
    })
  })

  test('is shown as a step with its quotation', () => {
    const p = built('p', 300 * WAN, { types: ['service-platform'] })
    expect(resultOf('l.12', [p]).trace.steps).toContainEqual({
      step: 'total',
      of: 'investment',
      record: 'p',
      year: 2026,
      figure: exactly(300 * WAN),
      fen: exactly(300 * WAN),
      quote: '不超过项目实际投资总额',
    })
  })

  test('gives way where a pool is full: a claim left out brings more under another measure', () => {
    const others = ['a', 'b', 'c', 'd', 'e'].map((id) => built(id, 2000 * WAN))
    const p = built('p', 2000 * WAN, { types: ['scenario-solver', 'service-platform'] })
    const { totalFen, optimal } = planned([...others, p])
    expect({ totalFen, optimal }).toEqual({ totalFen: 4000 * WAN, optimal: true })
  })
})

describe('a yearly total', () => {
  const solvers = (count: number, rest: object = {}) =>
    Array.from({ length: count }, (_, at) => built(`s${at}`, 2000 * WAN, rest))

  test('bounds what one measure gives in a year', () => {
    expect(amountOf('l.10b', solvers(5))).toEqual(exactly(2000 * WAN))
    expect(amountOf('l.10b', solvers(6))).toEqual(exactly(2000 * WAN))
  })

  test('holds for each year by itself', () => {
    const before = built('z', 2000 * WAN, { on: '2025-06-01' })
    expect(amountOf('l.10b', [...solvers(6), before])).toEqual(exactly(2400 * WAN))
  })

  test('cuts claims in proportion where they come to more than it holds', () => {
    const owners = Array.from({ length: 4 }, (_, at) =>
      built(`o${at}`, 2000 * WAN, { types: ['scenario-owner'] }),
    )
    expect(planned([...solvers(4), ...owners])).toEqual({
      totalFen: 2000 * WAN,
      optimal: true,
      claims: [
        ['l.10a', 'o0,o1,o2,o3', 666_670_000],
        ['l.10b', 's0,s1,s2,s3', 1_333_330_000],
      ],
    })
  })

  test('is filled by what was granted under its measures in that year', () => {
    const grant = granted('g', 1900 * WAN, { measure: 'l.10a', on: '2026-03-01' })
    expect(amountOf('l.10b', [...solvers(2), grant])).toEqual(exactly(100 * WAN))
    expect(amountOf('l.10b', [...solvers(2), { ...grant, on: '2025-03-01' } as Fact])).toEqual(
      exactly(800 * WAN),
    )
    expect(amountOf('l.10b', [...solvers(2), { ...grant, amountFen: null } as Fact])).toEqual({
      low: 0,
      high: 800 * WAN,
    })
  })

  test('leaves alone what a cap counts over years: a number of them, or once ever', () => {
    const pooled = (caps: Measure['caps']) =>
      makeDocument([makeMeasure({ id: 'y.1', caps }), makeMeasure({ id: 'y.2', feed: NEVER })], {
        id: 'y',
        pools: [{ ...POOL, measures: ['y.1', 'y.2'], fen: 100 * WAN }],
      })
    const bills = [spend('a', '2025-07-01', 60 * WAN), spend('b', '2026-02-01', 40 * WAN)]
    const paid = (caps: Measure['caps']) => resultOf('y.1', bills, pooled(caps)).amountFen
    expect(paid([{ per: 'year', fen: 50 * WAN }])).toEqual(exactly(50 * WAN))
    expect(paid([{ per: 'year', fen: 50 * WAN, years: 1 }])).toEqual(exactly(30 * WAN))
    expect(paid([{ per: 'ever', fen: 50 * WAN }])).toEqual(exactly(30 * WAN))
  })

  test('is shown as a step with its quotation only where it cuts', () => {
    const totals = (count: number) =>
      resultOf('l.10b', solvers(count)).trace.steps.filter(({ of }) => of === 'pool')
    expect(totals(5)).toEqual([])
    expect(totals(6)).toEqual([
      {
        step: 'total',
        of: 'pool',
        year: 2026,
        figure: exactly(2000 * WAN),
        fen: exactly(2000 * WAN),
        quote: '年度资助总金额最高2000万元',
      },
    ])
  })
})

describe('a cut in proportion', () => {
  const due = (...fens: number[]) => fens.map((fen, at) => ({ measureId: `m.${at}`, fen }))

  test('leaves everything where it fits', () => {
    expect(cutInProportion(due(30, 70), 100, 10)).toEqual([30, 70])
    expect(cutInProportion([], 0, 10)).toEqual([])
  })

  test('gives what is left over to the largest remainders, then in the order of the measures', () => {
    expect(cutInProportion(due(100, 100, 100), 100, 1)).toEqual([34, 33, 33])
    expect(cutInProportion(due(10, 30, 60), 50, 10)).toEqual([10, 10, 30])
    expect(cutInProportion(due(40, 40), 30, 10)).toEqual([20, 10])
    expect(cutInProportion(due(40, 40), 39, 10)).toEqual([20, 10])
  })

  test('is exact where products leave the integers of a float', () => {
    const whole = 10_000_000_000_000
    expect(cutInProportion(due(whole, whole, whole), whole + 2, 1)).toEqual([
      3_333_333_333_334, 3_333_333_333_334, 3_333_333_333_334,
    ])
  })

  test('never passes the pool, uses it up, and gives nobody more than is due', () => {
    const sums = fc.array(fc.integer({ min: 0, max: 10 ** 10 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(
        sums,
        fc.integer({ min: 0, max: 10 ** 10 }),
        fc.constantFrom(1, 100),
        (of, room, q) => {
          const fens = of.map((fen) => fen - (fen % q))
          const cut = cutInProportion(due(...fens), room, q)
          const whole = fens.reduce((sum, fen) => sum + fen, 0)
          const sum = cut.reduce((all, fen) => all + fen, 0)
          expect(sum).toBe(whole <= room ? whole : room - (room % q))
          expect(cut.every((fen, at) => fen <= (fens[at] ?? 0) && fen % q === 0)).toBe(true)
        },
      ),
    )
  })

  test('does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { maxLength: 8 }), fc.nat(2000), (of, room) => {
        const all = due(...of)
        const turned = [...all].reverse()
        expect(cutInProportion(turned, room, 1).reverse()).toEqual(cutInProportion(all, room, 1))
      }),
    )
  })
})
