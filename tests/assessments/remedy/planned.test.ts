import { describe, expect, test } from 'vitest'
import { remedies } from '../../../assessments/content/remedies/remedies.ts'
import { plannedOf, rangeOf } from '../../../assessments/remedy/planned.ts'

const WAN = 1_000_000
const remedy = {
  cost: {
    small: { low: 1 * WAN, high: 2 * WAN },
    medium: { low: 10 * WAN, high: 31 * WAN },
    large: { low: 100 * WAN, high: 100 * WAN },
  },
  months: { low: 2, high: 5 },
}

describe('what a road counts with', () => {
  test('is the middle of the range of the size class, to half a 万元', () => {
    expect(plannedOf(remedy, 'small')).toEqual({
      costFen: 1_500_000,
      costRangeFen: { low: 1 * WAN, high: 2 * WAN },
      months: 4,
      isOwn: false,
    })
    expect(plannedOf(remedy, 'medium').costFen).toBe(20_500_000)
    expect(plannedOf(remedy, 'large').costFen).toBe(100 * WAN)
  })

  test('is the figures of a small firm for a micro one, and of a medium one while size is open', () => {
    expect(plannedOf(remedy, 'micro')).toEqual(plannedOf(remedy, 'small'))
    expect(plannedOf(remedy, null)).toEqual(plannedOf(remedy, 'medium'))
    expect([rangeOf('large'), rangeOf('micro'), rangeOf(null)]).toEqual([
      'large',
      'small',
      'medium',
    ])
  })

  test.each([
    [1, 1, 1],
    [1, 2, 2],
    [2, 4, 3],
    [3, 8, 6],
    [6, 18, 12],
  ])('of %i to %i months is %i, half a month up', (low, high, months) => {
    expect(plannedOf({ ...remedy, months: { low, high } }, null).months).toBe(months)
  })

  test('is in whole 5,000 yuan, half of it up, where a range has no such middle', () => {
    const range = (low: number, high: number) =>
      plannedOf({ ...remedy, cost: { ...remedy.cost, medium: { low, high } } }, null).costFen
    expect(range(0, 499_999)).toBe(0)
    expect(range(0, 500_000)).toBe(500_000)
    expect(range(0, 1_499_999)).toBe(500_000)
    expect(range(0, 1_500_000)).toBe(1_000_000)
  })

  test('is within 2,500 yuan of the middle for every remedy of the catalogue, its months within theirs', () => {
    for (const one of remedies) {
      for (const size of ['large', 'medium', 'small', 'micro', null] as const) {
        const { costFen, costRangeFen, months } = plannedOf(one, size)
        const away = Math.abs(2 * costFen - costRangeFen.low - costRangeFen.high)
        expect(away <= 500_000).toBe(true)
        expect(one.months.low <= months && months <= one.months.high).toBe(true)
      }
    }
  })
})

describe('a figure of the firm itself', () => {
  test('stands in place of the range, and leaves the other figure as it was', () => {
    expect(plannedOf(remedy, 'small', { costFen: 7 })).toEqual({
      costFen: 7,
      costRangeFen: { low: 7, high: 7 },
      months: 4,
      isOwn: true,
    })
    expect(plannedOf(remedy, 'small', { months: 11 })).toEqual({
      costFen: 1_500_000,
      costRangeFen: { low: 1 * WAN, high: 2 * WAN },
      months: 11,
      isOwn: true,
    })
  })

  test('may be nothing: a remedy that costs no money is not one of unknown cost', () => {
    expect(plannedOf(remedy, 'large', { costFen: 0 })).toEqual({
      costFen: 0,
      costRangeFen: { low: 0, high: 0 },
      months: 4,
      isOwn: true,
    })
  })
})
