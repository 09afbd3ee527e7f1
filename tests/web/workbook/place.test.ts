import { expect, test } from 'vitest'
import { draftIdOf, isOfWorkbook } from '../../../web/features/assessment/draft.ts'
import { draftIdAt, placeOf, workbookHref } from '../../../web/features/workbook/place.ts'

const place = { organisation: '6f1c-a', workbook: '9b2d-c' }

test('a copy of a workbook is named by where the workbook stands', () => {
  expect(placeOf(draftIdAt(place))).toEqual(place)
  expect(workbookHref(place)).toBe('/o/6f1c-a/w/9b2d-c')
  expect(isOfWorkbook({ id: draftIdAt(place) })).toBe(true)
})

test('no other draft stands in a workbook', () => {
  expect(placeOf('own')).toBe(undefined)
  expect(placeOf('joined-1234')).toBe(undefined)
  expect(placeOf('workbook-half')).toBe(undefined)
  expect(isOfWorkbook({ id: 'own' })).toBe(false)
})

test('a device remembers that a workbook was on screen', () => {
  expect(draftIdOf(draftIdAt(place))).toBe(draftIdAt(place))
  expect(draftIdOf('examples')).toBe('own')
})
