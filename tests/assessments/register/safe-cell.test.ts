import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainCell, safeCell } from '../../../assessments/register/safe-cell.ts'
import { runs } from '../runs.ts'

test.each([
  ['=1+1'],
  ['+8675612345678'],
  ['-科技'],
  ['@SUM(A1)'],
  ['＝1+1'],
  ['＋86'],
  ['－科技'],
  ['＠甲'],
  [' =1+1'],
  ['\u3000=1+1'],
  ['\t甲'],
  ['\r甲'],
  ['\n甲'],
  ['\0甲'],
  ["'=1+1"],
  ["''=1+1"],
])('%j is written behind an apostrophe and read back', (text) => {
  expect(safeCell(text)).toBe(`'${text}`)
  expect(plainCell(`'${text}`)).toBe(text)
})

test.each([
  [''],
  ['珠海甲科技有限公司'],
  ['91440400192548256N'],
  ['a=b'],
  ["'甲'"],
  [' 甲'],
  ["'"],
])('%j stays as it is', (text) => {
  expect(safeCell(text)).toBe(text)
  expect(plainCell(text)).toBe(text)
})

test('no cell begins as a formula, and every text comes back', () => {
  const unit = fc.constantFrom(...`'=+-@＝＋－＠\t\r\n\0 甲a`)
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 6 }), (text) => {
      expect(safeCell(text)).not.toMatch(/^(\s*[=+\-@＝＋－＠]|[\t\r\n])/)
      expect(plainCell(safeCell(text))).toBe(text)
    }),
    runs(1000),
  )
})
