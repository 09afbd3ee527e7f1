import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleFactory } from '../../assessments/content/examples/example-factory.ts'
import { conflicts } from '../../assessments/content/policies/conflicts.ts'
import { documents } from '../../assessments/content/policies/documents.ts'
import { scales } from '../../assessments/content/scales.ts'
import { evaluateLadders } from '../../assessments/evaluate-ladders.ts'
import { evaluateMoney } from '../../assessments/evaluate-money.ts'
import type { Request } from '../../assessments/schema/request.ts'
import type { Claim, NotChosen } from '../../assessments/schema/result.ts'
import { apportion } from '../../web/features/money/apportion.ts'
import { drawnFlows, flowChart } from '../../web/features/money/flow-chart.ts'
import { flowsOf, sumOf, weightsOf, yearSums } from '../../web/features/money/flows.ts'
import { flowsCsv } from '../../web/features/money/flows-csv.ts'

const asOf = '2026-11-21'
const moneyOf = (request: Request) =>
  evaluateMoney(request, evaluateLadders(request, scales, asOf), { documents, conflicts }, asOf)
const isDraft = (measure: string) => measure.startsWith('zhuhai-2026-draft')

describe('a sum cut by weight', () => {
  it('gives what is left over to the largest remainders, the first of equals first', () => {
    expect(apportion(100, [1, 1, 1])).toEqual([34, 33, 33])
    expect(apportion(10, [2, 1])).toEqual([7, 3])
    expect(apportion(5, [0, 1])).toEqual([0, 5])
  })

  it('is cut equally where nothing weighs', () => {
    expect(apportion(5, [0, 0])).toEqual([3, 2])
    expect(apportion(5, [])).toEqual([])
  })

  it('always adds up, also beyond the integers of a float', () => {
    const fen = fc.integer({ min: 0, max: 2e15 })
    const weights = fc.array(fc.integer({ min: 0, max: 1e13 }), { minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(fen, weights, (whole, given) => {
        const parts = apportion(whole, given)
        return (
          parts.reduce((sum, part) => sum + part, 0) === whole && parts.every((part) => part >= 0)
        )
      }),
    )
  })
})

describe('the flows of a plan', () => {
  const { plan, measures } = moneyOf(exampleFactory.request)
  const weightOf = weightsOf(measures)

  it('sum to the plan, in force and with drafts', () => {
    expect(sumOf(flowsOf(plan.inForce, weightOf, isDraft).chosen)).toBe(plan.inForce.totalFen)
    expect(sumOf(flowsOf(plan.withDrafts, weightOf, isDraft).chosen)).toBe(plan.withDrafts.totalFen)
    expect(plan.inForce.totalFen).toBeGreaterThan(0)
  })

  it('share a claim of several records by what each would bring alone, to the fen', () => {
    const spend = (id: string, amountFen: number) => ({
      kind: 'spend' as const,
      id,
      on: '2026-03-31',
      of: 'compute' as const,
      amountFen,
    })
    const records = [spend('a', 300_000_001), spend('b', 100_000_000), spend('c', 100_000_000)]
    const money = moneyOf({ ...exampleFactory.request, records })
    const { chosen } = flowsOf(money.plan.inForce, weightsOf(money.measures), isDraft)
    expect(money.plan.inForce.totalFen).toBe(200_000_000)
    expect(chosen.map(({ record, fen }) => [record, fen])).toEqual([
      ['a', 120_000_000],
      ['b', 40_000_000],
      ['c', 40_000_000],
    ])
  })

  it('keep what is not chosen apart, with its reason, in no sum', () => {
    const claim: Claim = { measure: 'm', records: ['r'], year: 2026, amountFen: 7 }
    const left: NotChosen = { ...claim, measure: 'n', lossFen: 2, conflict: 'c' }
    const flows = flowsOf({ claims: [claim], notChosen: [left] }, () => 0, isDraft)
    expect(sumOf(flows.chosen)).toBe(7)
    expect(flows.idle).toEqual([
      { record: 'r', measure: 'n', year: 2026, isDraft: false, fen: 7, conflict: 'c', lossFen: 2 },
    ])
  })

  it('come from the firm itself where no record is read', () => {
    const claim: Claim = { measure: 'longhua-2025.5', records: [], year: 2026, amountFen: 10 }
    expect(flowsOf({ claims: [claim], notChosen: [] }, () => 0, isDraft).chosen).toEqual([
      { record: null, measure: 'longhua-2025.5', year: 2026, isDraft: false, fen: 10 },
    ])
  })

  it('never add draft to law in a year', () => {
    const sums = yearSums(flowsOf(plan.withDrafts, weightOf, isDraft).chosen)
    expect(new Set(sums.map(({ isDraft: draft }) => draft))).toEqual(new Set([false, true]))
    expect(sumOf(sums)).toBe(plan.withDrafts.totalFen)
  })
})

describe('the chart of the flows', () => {
  const { plan, measures } = moneyOf(exampleFactory.request)
  const flows = flowsOf(plan.withDrafts, weightsOf(measures), isDraft)
  const plain = (text: string) => ({ label: [text], short: [text] })
  const values = flowChart(flows, {
    record: (id) => plain(id ?? ''),
    measure: (id) => plain(id),
    year: (year) => plain(String(year)),
  })
  const into = (column: 0 | 1 | 2) => {
    const ids = new Set(values.nodes.filter((one) => one.column === column).map(({ id }) => id))
    return values.links.filter(({ to }) => ids.has(to))
  }

  it('carries the plan into the years, and no fen of what is not chosen', () => {
    const sum = into(2).reduce((all, { value }) => all + value, 0)
    expect(sum).toBe(plan.withDrafts.totalFen)
  })

  it('ends what is not chosen at its measure', () => {
    const idle = values.nodes.filter(({ state, column }) => state === 'idle' && column === 1)
    expect(idle.length).toBeGreaterThan(0)
    for (const { id } of idle) expect(values.links.some(({ from }) => from === id)).toBe(false)
  })

  it('draws many records by their name, with the same money', () => {
    const flow = { measure: 'm', year: 2026, fen: 3, isDraft: false }
    const of = (n: number) => ({
      chosen: Array.from({ length: n }, (_, i) => ({ ...flow, record: `r${i}` })),
      idle: [],
    })
    expect(drawnFlows(of(20), () => 'spend')).toEqual(of(20))
    const drawn = drawnFlows(of(21), (id) => (id === 'r0' ? 'title' : 'spend'))
    expect(new Set(drawn.chosen.map(({ record }) => record))).toEqual(new Set(['title', 'spend']))
    expect(sumOf(drawn.chosen)).toBe(63)
  })

  it('hatches exactly what rests on a draft', () => {
    for (const link of into(2)) expect(link.state).toBe(isDraft(link.from) ? 'draft' : 'ink')
  })
})

describe('the file of the flows', () => {
  const names = {
    columns: ['record', 'amount'],
    taken: 'chosen',
    left: 'left',
    recordOf: (id: string | null) => ({ name: id ?? 'firm', on: '2026-01-01' }),
    placeOf: () => ({ measure: 'a "voucher"', clause: 'X·1' }),
    standingOf: () => 'in force',
    reasonOf: () => 'one, not both',
  }

  it('writes yuan to the fen and quotes what would break a line', () => {
    const flow = { record: null, measure: 'm', year: 2026, fen: 105, isDraft: false }
    const idle = { ...flow, record: '=1+1', fen: 7, conflict: null, lossFen: null }
    const text = flowsCsv({ chosen: [flow], idle: [idle] }, names)
    expect(text.split('\r\n')).toEqual([
      '\uFEFFrecord,amount',
      'firm,2026-01-01,"a ""voucher""",X·1,in force,2026,1.05,chosen,',
      `'=1+1,2026-01-01,"a ""voucher""",X·1,in force,2026,0.07,left,"one, not both"`,
      '',
    ])
  })
})
