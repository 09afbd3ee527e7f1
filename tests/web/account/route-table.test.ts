import { expect, test } from 'vitest'
import { organisationIn, paramsOf, rowFor } from '../../../web/route-table.ts'

test('a pattern gives what stands in its places, as it was before it went into the address', () => {
  expect(paramsOf('/sign-in', '/sign-in')).toEqual({})
  expect(paramsOf('/sign-in', '/sign-in/')).toEqual({})
  expect(paramsOf('w/:workbook', 'w/7')).toEqual({ workbook: '7' })
  expect(paramsOf('/invite/:token', '/invite/a%2Fb')).toEqual({ token: 'a/b' })
  expect(paramsOf('/invite/:token', '/invite/%E0%A4%A')).toEqual({ token: '%E0%A4%A' })
})

test('an address that is shorter, longer or another fits no pattern', () => {
  expect(paramsOf('w/:workbook', 'w')).toBeUndefined()
  expect(paramsOf('w/:workbook', 'w/7/history')).toBeUndefined()
  expect(paramsOf('w/:workbook', 'x/7')).toBeUndefined()
})

test('the first row that fits is taken', () => {
  const rows = [
    { path: 'queue', page: 'list' },
    { path: 'queue/:submission', page: 'one' },
    { path: '', page: 'home' },
  ]
  expect(rowFor(rows, 'queue/3')).toEqual({ row: rows[1], params: { submission: '3' } })
  expect(rowFor(rows, '')?.row.page).toBe('home')
  expect(rowFor(rows, 'nowhere')).toBeUndefined()
})

test('an organisation lies in the path of its pages alone', () => {
  expect(organisationIn('/o/abc/queue/3')).toEqual({ id: 'abc', rest: 'queue/3' })
  expect(organisationIn('/o/abc')).toEqual({ id: 'abc', rest: '' })
  expect(organisationIn('/o')).toBeUndefined()
  expect(organisationIn('/organisations/new')).toBeUndefined()
})
