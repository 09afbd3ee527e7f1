import { describe, expect, it } from 'vitest'
import { remedies } from '../../../assessments/content/remedies/remedies.ts'
import type { SpendKind } from '../../../assessments/schema/remedy.ts'
import { aidShares } from '../../../web/features/road/aid-shares.ts'
import { printedRoad } from '../../../web/features/road/printed-road.ts'
import { roadFlowChart } from '../../../web/features/road/road-flow-chart.ts'
import { drawnRemedies, MOST_DRAWN, roadFlows } from '../../../web/features/road/road-flows.ts'
import { content, exampleRoad, makeClaim, makeRoad, makeStep } from './make.ts'

const lookup = {
  remedyOf: (id: string) => remedies.find((one) => one.id === id),
  amountOf: (measure: string) =>
    content.documents.flatMap(({ measures }) => measures).find(({ id }) => id === measure)?.amount,
}
const sumOf = (flows: readonly { readonly fen: number }[]) =>
  flows.reduce((sum, { fen }) => sum + fen, 0)

describe('aid shared out over remedies', () => {
  const splitOf = (...kinds: readonly SpendKind[]) => ({
    split: kinds.map((kind) => ({ kind, percent: 100 / kinds.length })),
  })
  const splits: Readonly<Record<string, ReturnType<typeof splitOf>>> = {
    soft: splitOf('software'),
    mixed: splitOf('software', 'services'),
    late: splitOf('software'),
    cloud: splitOf('compute'),
    talk: splitOf('services'),
  }
  const lookup = {
    remedyOf: (id: string) => splits[id],
    amountOf: (measure: string) =>
      measure === 'soft.1'
        ? ({ basis: 'rate', base: ['softwareFen'], rate: [1, 10] } as const)
        : undefined,
  }
  const steps = [
    makeStep('soft', 0, 2, { costFen: 3_000_000 }),
    makeStep('mixed', 0, 2, { costFen: 6_000_000 }),
    makeStep('late', 0, 2, { year: 2028, costFen: 3_000_000 }),
    makeStep('cloud', 0, 2, { costFen: 4_000_000 }),
    makeStep('talk', 0, 2, { costFen: 2_000_000 }),
  ]

  it('lies only on the remedies that its claim counts', () => {
    const claims = [
      makeClaim('p.1', 900_000, { remedies: ['soft', 'mixed'] }),
      makeClaim('c.1', 400_000, { of: 'compute', remedies: ['cloud'] }),
    ]
    expect(aidShares(1_300_000, claims, steps, lookup)).toEqual([
      { remedy: 'soft', measure: 'p.1', fen: 300_000 },
      { remedy: 'mixed', measure: 'p.1', fen: 600_000 },
      { remedy: 'cloud', measure: 'c.1', fen: 400_000 },
    ])
  })

  it('is weighed by what the measure reads of a project', () => {
    const claims = [makeClaim('soft.1', 900_000, { remedies: ['soft', 'mixed', 'talk'] })]
    expect(aidShares(900_000, claims, steps, lookup)).toEqual([
      { remedy: 'soft', measure: 'soft.1', fen: 450_000 },
      { remedy: 'mixed', measure: 'soft.1', fen: 450_000 },
    ])
  })

  it('comes in whole units of what is written', () => {
    const claims = [makeClaim('p.1', 1_000_000, { remedies: ['soft', 'late', 'talk'] })]
    const shares = aidShares(1_000_000, claims, steps, lookup)
    expect(shares.map(({ fen }) => fen)).toEqual([380_000, 370_000, 250_000])
  })

  it('sums to the aid also where a claim of today gives way', () => {
    const claims = [
      makeClaim('p.1', 900_000, { remedies: ['soft'] }),
      makeClaim('p.2', -300_000, { of: 'other' }),
    ]
    expect(aidShares(600_000, claims, steps, lookup)).toEqual([
      { remedy: 'soft', measure: 'p.1', fen: 600_000 },
    ])
  })
})

describe.each(['excellent', 'sme-digital-2024:4'] as const)(
  'the flows of a road to %s',
  (target) => {
    const road = printedRoad(exampleRoad(target))
    const flows = roadFlows(road, aidShares(road.aidFen, road.claims, road.remedies, lookup))

    it('give aid to no remedy that no claim counts', () => {
      const counted = new Set(road.claims.flatMap((claim) => claim.remedies))
      const paid = flows.paid.filter(({ measure }) => measure !== null)
      expect(paid.length).toBeGreaterThan(0)
      expect(paid.filter(({ remedy }) => !counted.has(remedy))).toEqual([])
    })

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
      makeStep('base', 0, 1, { neededBy: ['mid'], costFen: 100_000 }),
      makeStep('mid', 1, 1, { neededBy: ['top'], costFen: 100_000 }),
      makeStep('top', 2, 1, { closes: ['g/1', 'g/2'], costFen: 100_000 }),
      makeStep('added', 0, 1, { costFen: 100_000 }),
    ],
  })
  const { served } = roadFlows(road, [])
  expect(served.filter(({ remedy }) => remedy === 'base')).toEqual([
    { gate: 'g/1', remedy: 'base', fen: 50_000 },
    { gate: 'g/2', remedy: 'base', fen: 50_000 },
  ])
  expect(served.filter(({ remedy }) => remedy === 'added')).toEqual([
    { gate: null, remedy: 'added', fen: 100_000 },
  ])
})
