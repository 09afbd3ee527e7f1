import { describe, expect, test } from 'vitest'
import { and, type Kleene, not, or } from '../../assessments/kleene.ts'

const table: [Kleene, Kleene, Kleene, Kleene][] = [
  // one, other, and, or
  [true, true, true, true],
  [true, false, false, true],
  [true, null, null, true],
  [false, true, false, true],
  [false, false, false, false],
  [false, null, false, null],
  [null, true, null, true],
  [null, false, false, null],
  [null, null, null, null],
]

describe('three values', () => {
  test.each(table)('%s with %s: and %s, or %s', (one, other, both, either) => {
    expect(and([one, other])).toBe(both)
    expect(or([one, other])).toBe(either)
  })

  test('of nothing: all hold, none is there', () => {
    expect([and([]), or([])]).toEqual([true, false])
  })

  test('negated keep the unknown', () => {
    expect([not(true), not(false), not(null)]).toEqual([false, true, null])
  })
})
