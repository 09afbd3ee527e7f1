import { expect, test } from 'vitest'
import { placeOnWay, wayOfCase } from '../../../web/features/submission/way-of-case.ts'

test('a case goes from submission by review to confirmation', () => {
  const way = wayOfCase('in-review', 1)
  expect(way).toEqual(['submitted', 'in-review', 'confirmed'])
  expect(placeOnWay(way, 'in-review')).toBe(1)
})

test('changes that are requested lead to another round', () => {
  const way = wayOfCase('changes-requested', 1)
  expect(way).toEqual([
    'submitted',
    'in-review',
    'changes-requested',
    'resubmitted',
    'in-review',
    'confirmed',
  ])
  expect(placeOnWay(way, 'changes-requested')).toBe(2)
})

test('the review of another round is the later one', () => {
  expect(placeOnWay(wayOfCase('in-review', 2), 'in-review')).toBe(4)
  expect(placeOnWay(wayOfCase('confirmed', 2), 'confirmed')).toBe(5)
})

test('a case that was taken back or returned ends there', () => {
  expect(wayOfCase('withdrawn', 1)).toEqual(['submitted', 'withdrawn'])
  expect(wayOfCase('returned', 1)).toEqual(['submitted', 'in-review', 'returned'])
  expect(wayOfCase('withdrawn', 2).at(-1)).toBe('withdrawn')
})
