import { expect, test } from 'vitest'
import { hrefOn, wayOf } from '../../../web/features/interview/way.ts'

test.each([
  [{}, { by: 'order' }],
  [{ dept: 'quality' }, { by: 'department', department: 'quality' }],
  [{ way: 'quick' }, { by: 'quick' }],
  [{ way: 'slow' }, { by: 'order' }],
  [{ dept: '' }, { by: 'order' }],
  [{ dept: ['a', 'b'] }, { by: 'order' }],
  [
    { dept: 'quality', way: 'quick' },
    { by: 'department', department: 'quality' },
  ],
])('the address %j asks for %j', (query, way) => {
  expect(wayOf(query)).toEqual(way)
})

test('a screen keeps the way that it is on', () => {
  expect(hrefOn({ by: 'order' }, 'sme.q3')).toBe('/check/sme.q3')
  expect(hrefOn({ by: 'quick' }, 'sme.q3')).toBe('/check/sme.q3?way=quick')
  expect(hrefOn({ by: 'department', department: 'safety-energy' })).toBe(
    '/check?dept=safety-energy',
  )
})
