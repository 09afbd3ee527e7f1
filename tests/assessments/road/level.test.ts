import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { levelled } from '../../../assessments/road/level.ts'
import { roadCaseOf } from '../../../assessments/road/road-case.ts'
import { scheduleOf } from '../../../assessments/road/schedule.ts'
import type { Remedy } from '../../../assessments/schema/remedy.ts'
import type { OwnRemedy } from '../../../assessments/schema/road.ts'
import { runs } from '../runs.ts'
import { chained, makeRemedy, WAN } from './hand-made.ts'
import { AS_OF, catalogue, remedies } from './make.ts'

type Budgets = Readonly<Record<string, number>>

const caseOf = (own: readonly Remedy[], wishes: Readonly<Record<string, OwnRemedy>> = {}) =>
  roadCaseOf({ target: 'basic', remedies: wishes }, catalogue, own, AS_OF)

/** The year of each way under yearly budgets in 万元. */
function yearsOf(
  own: readonly Remedy[],
  wan: Budgets,
  wishes: Readonly<Record<string, OwnRemedy>> = {},
) {
  const of = caseOf(own, wishes)
  const yearBudgetFen = Object.fromEntries(
    Object.entries(wan).map(([year, each]) => [year, each * WAN]),
  )
  const years = levelled(of, of.ways, { yearBudgetFen })
  return years === null ? null : Object.fromEntries([...years].map(([way, year]) => [way.id, year]))
}

const four = ['a', 'b', 'c', 'd'].map((id) => makeRemedy(id))

describe('ways of 10 万元 each under yearly budgets', () => {
  test('are all done at once where no budget stands in the way', () => {
    const now = { a: 2026, b: 2026, c: 2026, d: 2026 }
    expect(yearsOf(four, {})).toEqual(now)
    expect(yearsOf(four, { '2026': 40, '2027': 0 })).toEqual(now)
  })

  test('fill each year to the last fen and go on in the next', () => {
    expect(yearsOf(four, { '2026': 20, '2027': 10 })).toEqual({
      a: 2026,
      b: 2026,
      c: 2027,
      d: 2028,
    })
    expect(yearsOf(four, { '2026': 19.999999, '2027': 20 })).toEqual({
      a: 2026,
      b: 2027,
      c: 2027,
      d: 2028,
    })
  })

  test('find no room when the budgets to the last year are too small', () => {
    expect(yearsOf(four, { '2026': 10, '2027': 10, '2028': 10 })).toBe(null)
    expect(yearsOf(four, { '2026': 10, '2027': 10, '2028': 20 })).toEqual({
      a: 2026,
      b: 2027,
      c: 2028,
      d: 2028,
    })
  })

  test('may cost nothing in a year of no budget', () => {
    const none = { '2026': 0, '2027': 0, '2028': 0 }
    expect(yearsOf([makeRemedy('a')], none, { a: { costFen: 0 } })).toEqual({ a: 2026 })
    expect(yearsOf([makeRemedy('a')], none)).toBe(null)
  })
})

describe('a chain under yearly budgets', () => {
  test('comes first where most months wait for it, and before what nothing waits for', () => {
    const own = [
      makeRemedy('alone'),
      chained('short', 1),
      chained('after-short', 2, ['short']),
      chained('long', 1),
      chained('after-long', 9, ['long']),
    ]
    const years = yearsOf(own, { '2026': 20, '2027': 10 })
    expect([years?.long, years?.short]).toEqual([2026, 2026])
    const narrow = yearsOf(own, { '2026': 10, '2027': 20 })
    expect([narrow?.long, narrow?.short]).toEqual([2026, 2027])
  })

  test('waits for what it needs when that is put off', () => {
    const own = [chained('first', 1), chained('next', 12, ['first'])]
    expect(yearsOf(own, {})).toEqual({ first: 2026, next: 2027 })
    expect(yearsOf(own, { '2026': 0 })).toEqual({ first: 2027, next: 2028 })
  })

  test('takes the year in which it ends even after the last that is looked at', () => {
    expect(yearsOf([chained('slow', 40)], { '2026': 0 })).toEqual({ slow: 2030 })
    expect(yearsOf([chained('slow', 40)], { '2030': 9 })).toBe(null)
  })

  test('is done in no year before the one that the firm wants', () => {
    const own = [chained('first', 1), chained('next', 1, ['first'])]
    expect(yearsOf(own, { '2026': 50 }, { next: { notBefore: 2028 } })).toEqual({
      first: 2026,
      next: 2028,
    })
  })
})

test('remedies of the catalogue are spread so that order and budgets hold, or not at all', () => {
  const some = fc.subarray([...remedies], { minLength: 1, maxLength: 30 })
  const budget = fc.integer({ min: 0, max: 3_000 }).map((wan) => wan * WAN)
  let found = 0
  fc.assert(
    fc.property(some, budget, budget, budget, (own, first, second, third) => {
      const yearBudgetFen: Budgets = { '2026': first, '2027': second, '2028': third }
      const of = caseOf(own)
      const years = levelled(of, of.ways, { yearBudgetFen })
      if (years === null) return
      found += 1
      expect(years.size).toBe(of.ways.length)
      expect(scheduleOf(of.ways, (way) => years.get(way) ?? 0, AS_OF)).not.toBe(null)
      for (const [year, fen] of Object.entries(yearBudgetFen)) {
        const own = of.ways.filter((way) => years.get(way) === Number(year))
        expect(own.reduce((sum, { planned }) => sum + planned.costFen, 0) <= fen).toBe(true)
      }
    }),
    runs(60),
  )
  expect(found).toBeGreaterThan(0)
})
