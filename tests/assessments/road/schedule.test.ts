import { describe, expect, test } from 'vitest'
import {
  costOf,
  distancesTo,
  earliestYear,
  monthsOf,
  scheduleOf,
} from '../../../assessments/road/schedule.ts'
import type { Way } from '../../../assessments/road/way.ts'
import type { OwnRemedy } from '../../../assessments/schema/road.ts'
import { chained, WAN, waysFor } from './hand-made.ts'
import { AS_OF, remedies } from './make.ts'

const chain = [chained('a', 1), chained('b', 3, ['a']), chained('c', 12, ['b'])]

/** When each way begins and ends, the years as given or as early as can be; null where none fits. */
function monthsIn(
  years: Readonly<Record<string, number>>,
  own: Readonly<Record<string, OwnRemedy>> = {},
  asOf = AS_OF,
) {
  const ways = waysFor(chain, own, asOf)
  const done = scheduleOf(ways, (way) => years[way.id] ?? earliestYear(way, asOf), asOf)
  return done === null
    ? null
    : Object.fromEntries(
        done.map(({ way, startMonth, endMonth, year }) => [way.id, [startMonth, endMonth, year]]),
      )
}

describe('a chain of ways', () => {
  test('is done as early as it can be, one after the other', () => {
    expect(monthsIn({})).toEqual({ a: [0, 1, 2026], b: [1, 4, 2027], c: [4, 16, 2028] })
  })

  test('waits as a whole for a way that is put off to a later year', () => {
    expect(monthsIn({ a: 2027, c: 2028 })).toEqual({
      a: [1, 2, 2027],
      b: [2, 5, 2027],
      c: [5, 17, 2028],
    })
  })

  test('is put off at its end alone when only the end is', () => {
    expect(monthsIn({ c: 2029 })).toEqual({ a: [0, 1, 2026], b: [1, 4, 2027], c: [14, 26, 2029] })
  })

  test('cannot be done when a way is given a year before it can end', () => {
    expect(monthsIn({ b: 2026 })).toBe(null)
    expect(monthsIn({ a: 2025 })).toBe(null)
    expect(monthsIn({ c: 2027 })).toBe(null)
  })

  test('cannot be done when what it needs is put off past the year that was given to it', () => {
    expect(monthsIn({ a: 2028, b: 2027 })).toBe(null)
    expect(monthsIn({ a: 2028, b: 2028, c: 2028 })).toBe(null)
    expect(monthsIn({ a: 2028, b: 2028, c: 2029 })).toEqual({
      a: [13, 14, 2028],
      b: [14, 17, 2028],
      c: [17, 29, 2029],
    })
  })

  test('waits for the year before which the firm does not want it', () => {
    expect(monthsIn({}, { a: { notBefore: 2027 } })).toEqual({
      a: [1, 2, 2027],
      b: [2, 5, 2027],
      c: [5, 17, 2028],
    })
    expect(monthsIn({ b: 2027 }, { b: { notBefore: 2028 } })).toBe(null)
  })

  test('ends in the year of its last day also at the end of a month', () => {
    expect(monthsIn({}, {}, '2026-12-31')).toEqual({
      a: [0, 1, 2027],
      b: [1, 4, 2027],
      c: [4, 16, 2028],
    })
  })
})

test('a way that needs nothing of the set waits for nothing', () => {
  const [, b] = waysFor(chain) as [Way, Way]
  expect(scheduleOf([b], () => 2027, AS_OF)?.map((one) => one.endMonth)).toEqual([4])
})

test('every remedy of the catalogue together begins after what it needs', () => {
  const ways = waysFor(remedies)
  const done = scheduleOf(ways, (way) => earliestYear(way, AS_OF), AS_OF) ?? []
  expect(done.length).toBe(remedies.length)
  const ends = new Map(done.map(({ way, endMonth }) => [way.id, endMonth]))
  for (const { way, startMonth, endMonth } of done) {
    expect(endMonth - startMonth).toBe(way.planned.months)
    expect(endMonth).toBe(way.endMonth)
    const ready = way.needs.map((need) => ends.get(need) ?? Number.NaN)
    expect(startMonth).toBe(Math.max(0, ...ready))
  }
})

test('costs add up, and the months are those of the last to end', () => {
  const done = scheduleOf(waysFor(chain), (way) => earliestYear(way, AS_OF), AS_OF) ?? []
  expect([costOf(done), monthsOf(done)]).toEqual([30 * WAN, 16])
  expect([costOf([]), monthsOf([])]).toEqual([0, 0])
})

test('the distance to a way is the longest chain after it, its own months included', () => {
  const all = [...chain, chained('d', 2, ['a', 'c'])]
  const distances = distancesTo(waysFor(all))
  const from = (id: string) => Object.fromEntries(distances.get(id) ?? [])
  expect(from('a')).toEqual({})
  expect(from('b')).toEqual({ a: 3 })
  expect(from('c')).toEqual({ a: 15, b: 12 })
  expect(from('d')).toEqual({ a: 17, b: 14, c: 2 })
})
