import { expect, test } from 'vitest'
import { liesIn } from '../../../assessments/measure/area.ts'

const zhuhai = { area: 'gd/zhuhai', without: ['gd/zhuhai/hengqin'] }

test.each([
  ['gd/zhuhai/jinwan', true],
  ['gd/zhuhai/jinwan/sanzao', true],
  ['gd/zhuhai/hengqin', false],
  ['gd/zhuhai/hengqin/east', false],
  ['gd/zhongshan', false],
  ['gd/zhuhaix', false],
  ['gx', false],
  // Holds the part that is left out, or the whole area: does not tell.
  ['gd/zhuhai', null],
  ['gd', null],
  [null, null],
  [undefined, null],
])('a firm of %s lies in Zhuhai outside Hengqin: %s', (area, lies) => {
  expect(liesIn(area, zhuhai)).toBe(lies)
})

test('the whole area of a document that leaves nothing out lies in it', () => {
  expect(liesIn('gd', { area: 'gd', without: [] })).toBe(true)
})
