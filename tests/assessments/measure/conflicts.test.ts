import { describe, expect, test } from 'vitest'
import { conflictOf, type Use } from '../../../assessments/measure/conflicts.ts'
import type { Conflict } from '../../../assessments/schema/policy.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { project, spend } from './make.ts'

const p = project('p', '2026-01-01')
const q = project('q', '2026-01-01')
const inP = spend('s', '2026-01-01', 1, { project: 'p' })
const outside = spend('t', '2026-01-01', 1)

const use = (measureId: string, record: Fact | null, programme = measureId): Use => ({
  measureId,
  programme,
  record,
})
const conflict = (id: string, over: Conflict['over'], ...measures: string[]): Conflict => ({
  id,
  over,
  measures,
  certainty: 'stated',
  why: { zh: '同', en: 'same' },
})

describe('two uses', () => {
  const same = conflict('same', 'record', 'a', 'b')
  const cost = conflict('cost', 'spend-project', 'a', 'b')

  test('of one record exclude each other where a conflict names both measures', () => {
    expect(conflictOf(use('a', p), use('b', p), [same])).toEqual({ id: 'same' })
    expect(conflictOf(use('a', p), use('c', p), [same])).toBeNull()
    expect(conflictOf(use('c', p), use('b', p), [same])).toBeNull()
    expect(conflictOf(use('a', p), use('b', q), [same])).toBeNull()
    expect(conflictOf(use('a', p), use('b', p), [cost])).toBeNull()
  })

  test('of a spend and the project that holds it exclude each other, whichever comes first', () => {
    expect(conflictOf(use('a', p), use('b', inP), [cost])).toEqual({ id: 'cost' })
    expect(conflictOf(use('a', inP), use('b', p), [cost])).toEqual({ id: 'cost' })
    expect(conflictOf(use('a', inP), use('b', q), [cost])).toBeNull()
    expect(conflictOf(use('a', outside), use('b', p), [cost])).toBeNull()
    expect(conflictOf(use('a', inP), use('b', outside), [cost])).toBeNull()
    expect(conflictOf(use('a', p), use('b', q), [cost])).toBeNull()
    expect(conflictOf(use('a', p), use('b', inP), [same])).toBeNull()
  })

  test('of a spend and another spend that names it are apart', () => {
    const named = spend('u', '2026-01-01', 1, { project: 's' })
    expect(conflictOf(use('a', inP), use('b', named), [cost])).toBeNull()
  })

  test('of one programme take a record once, and that is no conflict by name', () => {
    expect(conflictOf(use('a', p, 'x'), use('b', p, 'x'), [])).toEqual({ id: null })
    expect(conflictOf(use('a', p, 'x'), use('b', p, 'y'), [])).toBeNull()
    expect(conflictOf(use('a', p, 'x'), use('b', inP, 'x'), [])).toBeNull()
  })

  test('of one measure on one record are the same programme, not a conflict with itself', () => {
    expect(conflictOf(use('a', p), use('a', p), [same])).toEqual({ id: null })
  })

  test('that judge the firm alone stack with everything', () => {
    expect(conflictOf(use('a', null), use('b', p), [same])).toBeNull()
    expect(conflictOf(use('a', p), use('b', null), [same])).toBeNull()
    expect(conflictOf(use('a', null, 'x'), use('b', null, 'x'), [same])).toBeNull()
  })

  test('that several conflicts keep apart name the first by id, in whatever order', () => {
    const several = ['m', 'k', 'z'].map((id) => conflict(id, 'record', 'a', 'b'))
    expect(conflictOf(use('a', p), use('b', p), several)).toEqual({ id: 'k' })
    expect(conflictOf(use('a', p), use('b', p), [...several].reverse())).toEqual({ id: 'k' })
  })
})
