import { expect, test } from 'vitest'
import { levelled } from '../../../assessments/road/level.ts'
import { roadCaseOf } from '../../../assessments/road/road-case.ts'
import type { Remedy } from '../../../assessments/schema/remedy.ts'
import { chained, WAN } from './hand-made.ts'
import { AS_OF, catalogue } from './make.ts'

/** The year of each way of 10 万元 under yearly budgets in 万元. */
function yearsOf(own: readonly Remedy[], wan: Readonly<Record<string, number>>) {
  const of = roadCaseOf({ target: 'basic' }, catalogue, own, AS_OF)
  const yearBudgetFen = Object.fromEntries(
    Object.entries(wan).map(([year, each]) => [year, each * WAN]),
  )
  const years = levelled(of, of.ways, { yearBudgetFen })
  return years === null ? null : Object.fromEntries([...years].map(([way, year]) => [way.id, year]))
}

test('a chain comes first by all months that wait for it, not by the next link alone', () => {
  const own = [
    chained('short', 1),
    chained('after-short', 3, ['short']),
    chained('long', 1),
    chained('after-long', 2, ['long']),
    chained('last', 2, ['after-long']),
  ]
  expect(yearsOf(own, { '2026': 10 })).toEqual({
    long: 2026,
    'after-long': 2027,
    last: 2027,
    short: 2027,
    'after-short': 2027,
  })
})

test('of two things that wait for one, the longer counts', () => {
  const own = [
    chained('other', 1),
    chained('after-other', 5, ['other']),
    chained('first', 1),
    chained('longer', 6, ['first']),
    chained('shorter', 1, ['first']),
  ]
  expect(yearsOf(own, { '2026': 10 })).toMatchObject({ first: 2026, other: 2027 })
})

test('what takes no time comes after what it needs too', () => {
  const own = [chained('next', 0, ['first']), chained('first', 0)]
  expect(yearsOf(own, { '2026': 10, '2027': 10 })).toEqual({ first: 2026, next: 2027 })
})

test('equals come in the order of the ways', () => {
  const own = [chained('b', 1), chained('a', 1), chained('c', 1)]
  expect(yearsOf(own, { '2026': 20 })).toEqual({ b: 2026, a: 2026, c: 2027 })
})
