import { expect, test } from 'vitest'
import { entryFaults } from '../../../assessments/register/entry-faults.ts'
import { RegisterEntry } from '../../../assessments/schema/register.ts'
import { areas, entryOf } from './make.ts'

const inZhuhai = { area: 'gd/zhuhai', areas }

test('a right entry has no faults', () => {
  expect(entryFaults(entryOf(1), inZhuhai)).toEqual([])
  expect(entryFaults(entryOf(1, { industryCode: 'C3921', area: 'gd/zhuhai' }), inZhuhai)).toEqual(
    [],
  )
})

test('an entry is judged by its codes and its place, all at once', () => {
  const entry = entryOf(1, {
    creditCode: '91440400192548256P',
    industryCode: 'C44',
    area: 'gd/zhongshan',
  })
  expect(RegisterEntry.parse(entry)).toEqual(entry)
  expect(entryFaults(entry, inZhuhai)).toEqual([
    { column: 'creditCode', kind: 'check' },
    { column: 'area', kind: 'outside' },
    { column: 'industryCode', kind: 'division' },
  ])
})

test('an area that is no path of the catalogue is not known, its name neither', () => {
  for (const area of ['gd/zhuhai/nowhere', '金湾区'])
    expect(entryFaults(entryOf(1, { area }), inZhuhai)).toEqual([
      { column: 'area', kind: 'unknown' },
    ])
})

test.each([
  [{ creditCode: '91440400192548256' }],
  [{ creditCode: '91440400192548256I' }],
  [{ creditCode: '91440400192548256n' }],
  [{ creditCode: '9144A400192548256N' }],
  [{ industryCode: '3921' }],
  [{ industryCode: 'D44' }],
  [{ name: '' }],
  [{ name: '名'.repeat(121) }],
  [{ zone: '' }],
  [{ zone: '园'.repeat(61) }],
  [{ area: '金湾区' }],
])('the schema refuses %j', (own) => {
  expect(RegisterEntry.safeParse(entryOf(1, own)).success).toBe(false)
})
