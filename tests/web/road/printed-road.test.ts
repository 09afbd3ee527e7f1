import { describe, expect, it } from 'vitest'
import { documents } from '../../../assessments/content/policies/documents.ts'
import { remedies } from '../../../assessments/content/remedies/remedies.ts'
import { programmesOf } from '../../../web/features/result/programmes.ts'
import { endedDocuments } from '../../../web/features/road/ended-documents.ts'
import { ganttLines } from '../../../web/features/road/gantt-lines.ts'
import { printedParts, printedRoad } from '../../../web/features/road/printed-road.ts'
import { road as zh } from '../../../web/messages/zh/road.ts'
import { asOf, exampleRoad, makeClaim, makeRoad, makeStep } from './make.ts'

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)

describe('written figures', () => {
  it('go by the largest remainder, less than nothing too', () => {
    expect(printedParts(30_000, [10_900, 10_600, 9_000])).toEqual([10_000, 10_000, 10_000])
    expect(printedParts(0, [15_000, -14_999])).toEqual([10_000, -10_000])
    expect(printedParts(20_000, [10_000, 9_999])).toEqual([10_000, 10_000])
  })

  it('never understate a cost nor overstate aid, and add up', () => {
    const road = printedRoad(
      makeRoad({
        remedies: [
          makeStep('a', 0, 1, { costFen: 104_000 }),
          makeStep('b', 0, 1, { costFen: 104_001, year: 2028 }),
        ],
        costFen: 208_001,
        aidFen: 99_999,
        netFen: 108_002,
        claims: [makeClaim('a.1', 50_000), makeClaim('b.1', 49_999, { year: 2028 })],
        years: [
          { year: 2027, costFen: 104_000, aidFen: 50_000 },
          { year: 2028, costFen: 104_001, aidFen: 49_999 },
        ],
      }),
    )
    expect([road.costFen, road.aidFen, road.netFen]).toEqual([210_000, 90_000, 120_000])
    expect(road.years).toEqual([
      { year: 2027, costFen: 100_000, aidFen: 50_000 },
      { year: 2028, costFen: 110_000, aidFen: 40_000 },
    ])
  })

  it.each(['advanced', 'excellent', 'sme-digital-2024:4'] as const)(
    'add up in every column of the road to %s',
    (target) => {
      const exact = exampleRoad(target)
      const road = printedRoad(exact)
      const figures = [
        road.costFen,
        road.aidFen,
        road.netFen,
        ...road.claims.map(({ amountFen }) => amountFen),
        ...road.remedies.map(({ costFen }) => costFen),
      ]
      expect(figures.filter((fen) => fen % 10_000 !== 0)).toEqual([])
      expect(road.netFen).toBe(road.costFen - road.aidFen)
      expect(sum(road.remedies.map(({ costFen }) => costFen))).toBe(road.costFen)
      expect(sum(road.claims.map(({ amountFen }) => amountFen))).toBe(road.aidFen)
      expect(sum(road.years.map(({ costFen }) => costFen))).toBe(road.costFen)
      expect(sum(road.years.map(({ aidFen }) => aidFen))).toBe(road.aidFen)
      expect(exact.aidFen - road.aidFen).toBeGreaterThanOrEqual(0)
      expect(road.costFen - exact.costFen).toBeGreaterThanOrEqual(0)
    },
  )
})

it('the file of the schedule has a column a year, whose figures add up', () => {
  const road = printedRoad(exampleRoad('sme-digital-2024:3'))
  const nameOf = (id: string) => remedies.find((one) => one.id === id)?.name.zh ?? id
  const [heads, ...lines] = ganttLines(road, asOf, nameOf, zh)
  expect(heads).toEqual(['措施', '起', '止', '工期，月', '2026年', '2027年', '2028年', '合计'])
  expect(lines.map((line) => line.length)).toEqual(lines.map(() => 8))
  expect(lines.slice(-3).map(([name]) => name)).toEqual(['投入', '补贴，最高', '净投入，最低'])
  const hundredths = (text = '') => Math.round(Number(text === '' ? 0 : text) * 100)
  const own = lines.slice(0, -3)
  for (const column of [4, 5, 6, 7]) {
    const [cost, aid, net] = lines.slice(-3).map((line) => hundredths(line[column]))
    expect(sum(own.map((line) => hundredths(line[column])))).toBe(cost)
    expect(net).toBe((cost ?? 0) - (aid ?? 0))
  }
})

it('a document that ends before a remedy is done is named', () => {
  const programmes = programmesOf(documents, [])
  const [document] = documents.filter(({ id }) => id === 'zhuhai-2025')
  const claims = [makeClaim(document?.measures[0]?.id ?? '', 1)]
  const last = document?.last ?? ''
  const named = (doneOn: string) =>
    endedDocuments(claims, [makeStep('a', 0, 1, { doneOn })], programmes).map(({ id }) => id)
  expect(named(last)).toEqual([])
  expect(named('2099-01-01')).toEqual(['zhuhai-2025'])
})
