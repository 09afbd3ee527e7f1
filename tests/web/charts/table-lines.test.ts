import { expect, test } from 'vitest'
import { linesText, plainFigure } from '../../../web/charts/table-lines.ts'

test.each([
  ['3,398,400.00', '3398400.00'],
  ['+182.64', '182.64'],
  ['−37.20', '-37.20'],
  ['0.00', '0.00'],
  ['1,234,5', '1,234,5'],
  ['3/12', '3/12'],
  ['50.0%', '50.0%'],
  ['2026-11-22', '2026-11-22'],
  ['1–2', '1–2'],
])('of the figure %s the file holds %s', (shown, held) => {
  expect(plainFigure(shown)).toBe(held)
})

test('a number stays a number, a text that looks like a formula stays a text', () => {
  const lines = [
    ['项', '元'],
    ['=甲', '-37.20'],
    ['乙，“丙”', '3398400.00'],
    ['丁"戊', '-'],
  ]
  expect(linesText(lines)).toBe(
    `\uFEFF项,元\r\n'=甲,-37.20\r\n乙，“丙”,3398400.00\r\n"丁""戊",'-\r\n`,
  )
})
