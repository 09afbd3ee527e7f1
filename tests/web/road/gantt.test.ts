import { describe, expect, it } from 'vitest'
import { decidingIn, ganttOf } from '../../../web/features/road/gantt-rows.ts'
import { monthAfter, monthAxis } from '../../../web/features/road/months.ts'
import { asOf, exampleRoad, makeRoad, makeStep } from './make.ts'

describe('months', () => {
  it('run on over the end of a year', () => {
    expect(monthAfter('2026-11-22', 0)).toEqual({ year: 2026, month: 11 })
    expect(monthAfter('2026-11-22', 2)).toEqual({ year: 2027, month: 1 })
    expect(monthAfter('2026-12-01', 24)).toEqual({ year: 2028, month: 12 })
  })

  it('stand on whole quarters, and a year that is just begun has room for its figures', () => {
    const axis = monthAxis('2026-12-31', 3, 2027)
    expect(axis.years.map(({ year }) => year)).toEqual([2026, 2027])
    expect(axis.years.map(({ width }) => width)).toEqual([50, 50])
    expect(axis.quarters.map(({ month }) => month)).toEqual([10, 1])
  })

  it('reach into the last year that money falls into', () => {
    expect(monthAxis('2026-11-22', 1, 2028).years.map(({ year }) => year)).toEqual([
      2026, 2027, 2028,
    ])
  })
})

describe('the remedies in time', () => {
  const road = makeRoad({
    months: 9,
    remedies: [
      makeStep('late', 4, 5),
      makeStep('first', 0, 4, { neededBy: ['late'] }),
      makeStep('slack', 0, 3, { neededBy: ['late'] }),
      makeStep('apart', 1, 2),
    ],
  })

  it('stand as they begin, each after what it needs', () => {
    const { rows } = ganttOf(road, asOf)
    expect(rows.map(({ id }) => id)).toEqual(['slack', 'first', 'apart', 'late'])
    expect(rows.at(-1)?.after).toEqual(['first', 'slack'])
    expect(rows.at(-1)?.end).toEqual({ year: 2027, month: 8 })
  })

  it('decide how long it takes only where nothing of it can wait', () => {
    expect([...decidingIn(road)].toSorted()).toEqual(['first', 'late'])
  })

  it('stay on the axis, for the example as for any', () => {
    const found = exampleRoad('sme-digital-2024:3')
    const { rows } = ganttOf(found, asOf)
    expect(rows).toHaveLength(found.remedies.length)
    expect(rows.every(({ from, to }) => from >= 0 && from < to && to <= 100)).toBe(true)
  })
})
