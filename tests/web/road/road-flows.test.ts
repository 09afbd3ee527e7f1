import { describe, expect, it } from 'vitest'
import { remedies } from '../../../assessments/content/remedies/remedies.ts'
import { aidShares } from '../../../web/features/road/aid-shares.ts'
import { roadFlowChart } from '../../../web/features/road/road-flow-chart.ts'
import { drawnRemedies, MOST_DRAWN, roadFlows } from '../../../web/features/road/road-flows.ts'
import { exampleRoad, makeClaim, makeRoad, makeStep } from './make.ts'

const remedyOf = (id: string) => remedies.find((one) => one.id === id)
const sumOf = (flows: readonly { readonly fen: number }[]) =>
  flows.reduce((sum, { fen }) => sum + fen, 0)

describe('aid shared out over remedies', () => {
  const split = { split: [{ kind: 'software' as const, percent: 100 }] }
  const ofCompute = { split: [{ kind: 'compute' as const, percent: 100 }] }
  const splits: Readonly<Record<string, typeof split | typeof ofCompute>> = {
    soft: split,
    late: split,
    cloud: ofCompute,
  }
  const road = [
    makeStep('soft', 0, 2, { year: 2027, costFen: 300 }),
    makeStep('late', 0, 2, { year: 2028, costFen: 300 }),
    makeStep('cloud', 0, 2, { year: 2027, costFen: 400 }),
  ]

  it('lies on what its claim counts: projects done by its year, spending of its kind', () => {
    const claims = [makeClaim('p.1', 90), makeClaim('c.1', 40, { of: 'compute' })]
    expect(aidShares(130, claims, road, (id) => splits[id])).toEqual([
      { remedy: 'soft', measure: 'p.1', fen: 90 },
      { remedy: 'cloud', measure: 'c.1', fen: 40 },
    ])
  })

  it('sums to the aid also where a claim of today gives way', () => {
    const claims = [makeClaim('p.1', 90), makeClaim('p.2', -30, { of: 'other' })]
    expect(aidShares(60, claims, road, (id) => splits[id])).toEqual([
      { remedy: 'soft', measure: 'p.1', fen: 60 },
    ])
  })
})

describe.each(['excellent', 'sme-digital-2024:4'] as const)(
  'the flows of a road to %s',
  (target) => {
    const road = exampleRoad(target)
    const flows = roadFlows(road, aidShares(road.aidFen, road.claims, road.remedies, remedyOf))

    it('sum to its cost on both sides, and to its aid', () => {
      expect(sumOf(flows.served)).toBe(road.costFen)
      expect(sumOf(flows.paid)).toBe(road.costFen)
      expect(sumOf(flows.paid.filter(({ measure }) => measure !== null))).toBe(road.aidFen)
    })

    it('give each remedy what it costs', () => {
      for (const { id, costFen } of road.remedies) {
        expect(sumOf(flows.served.filter(({ remedy }) => remedy === id))).toBe(costFen)
        expect(sumOf(flows.paid.filter(({ remedy }) => remedy === id))).toBe(costFen)
      }
    })

    it('are drawn as few enough bands, every remedy in one of them', () => {
      const drawn = drawnRemedies(flows)
      expect(drawn.length).toBeLessThanOrEqual(MOST_DRAWN)
      expect(drawn.flatMap((one) => one.remedies).toSorted()).toEqual(
        road.remedies.map(({ id }) => id).toSorted(),
      )
    })

    it('make a chart whose ribbons end at its nodes and hold all the money', () => {
      const label = () => ({ label: [], short: [] })
      const chart = roadFlowChart(flows, () => false, { gate: label, remedy: label, payer: label })
      const ids = new Set(chart.nodes.map(({ id }) => id))
      expect(chart.links.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true)
      expect(chart.links.reduce((sum, { value }) => sum + value, 0)).toBe(2 * road.costFen)
      expect(chart.nodes.filter(({ state }) => state === 'own')).toHaveLength(1)
    })
  },
)

it('a remedy that only comes before others serves what those close', () => {
  const road = makeRoad({
    remedies: [
      makeStep('base', 0, 1, { neededBy: ['mid'], costFen: 10 }),
      makeStep('mid', 1, 1, { neededBy: ['top'], costFen: 10 }),
      makeStep('top', 2, 1, { closes: ['g/1', 'g/2'], costFen: 10 }),
      makeStep('added', 0, 1, { costFen: 10 }),
    ],
  })
  const { served } = roadFlows(road, [])
  expect(served.filter(({ remedy }) => remedy === 'base')).toEqual([
    { gate: 'g/1', remedy: 'base', fen: 5 },
    { gate: 'g/2', remedy: 'base', fen: 5 },
  ])
  expect(served.filter(({ remedy }) => remedy === 'added')).toEqual([
    { gate: null, remedy: 'added', fen: 10 },
  ])
})
