import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutsOf } from '../../server/peer-groups.ts'
import { levelPlace, percentOfGroup, scorePlace } from '../../web/features/peers/place-in-group.ts'

describe('a rung among cells', () => {
  const cells = [
    { rungs: [null], firms: 3 },
    { rungs: [1, 2], firms: 4 },
    { rungs: [3], firms: 0 },
    { rungs: [4], firms: 8 },
  ]
  test.each([
    [null, { cell: 0, below: 0, same: 3, above: 12 }],
    [2, { cell: 1, below: 3, same: 4, above: 8 }],
    [3, { cell: 2, below: 7, same: 0, above: 8 }],
    [4, { cell: 3, below: 7, same: 8, above: 0 }],
    [5, null],
  ])('%j', (rung, place) => {
    expect(levelPlace(cells, rung)).toEqual(place)
  })
})

describe('a score among cuts', () => {
  const thirds = { parts: 3, places: 1, cuts: [18, 25] }
  test.each([
    ['1.7999', { low: 0, high: 3 }],
    ['1.8', { low: 4, high: 6 }],
    ['2.49', { low: 4, high: 6 }],
    ['2.5', { low: 7, high: 10 }],
    ['5', { low: 7, high: 10 }],
  ])('%s', (score, place) => {
    expect(scorePlace(thirds, 10, score)).toEqual(place)
  })

  test('never says more than is so: as many firms are no higher as it says', () => {
    const score = fc.integer({ min: 0, max: 5000 }).map((units) => (units / 1000).toFixed(3))
    const group = fc
      .integer({ min: 2, max: 8 })
      .chain((fives) => fc.array(score, { minLength: fives * 5, maxLength: fives * 5 }))
    const cut = (one: string) => Number(one.replace('.', '').slice(0, -2))
    fc.assert(
      fc.property(group, score, (scores, own) => {
        const { low, high } = scorePlace(cutsOf(scores, 1), scores.length, own)
        const noHigher = scores.filter((one) => cut(one) <= cut(own)).length
        expect(noHigher).toBeGreaterThanOrEqual(low)
        expect(noHigher).toBeLessThanOrEqual(high)
      }),
    )
  })
})

test('a part of a group is cut to whole per cent', () => {
  expect([percentOfGroup(0, 10), percentOfGroup(2, 15), percentOfGroup(15, 15)]).toEqual([
    '0%',
    '13%',
    '100%',
  ])
})
