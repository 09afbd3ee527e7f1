import { expect, test } from 'vitest'
import {
  cutText,
  decimalGap,
  fixedMillionsOf,
  millionsOf,
  percentOf,
  plainYuanOf,
  raisedText,
  rateText,
  unitsOf,
  wanOf,
  yuanOf,
} from '../../assessments/figures.ts'

test('yuan are written to the fen', () => {
  expect([0, 1, 99, 100, 182_640_000, 1_234_567_890_123, -7_500_001].map(yuanOf)).toEqual([
    ...['0.00', '0.01', '0.99', '1.00', '1,826,400.00', '12,345,678,901.23', '−75,000.01'],
  ])
})

test('larger units are cut, never rounded up', () => {
  expect([9_999, 10_000, 339_849_999].map(wanOf)).toEqual(['0.00', '0.01', '339.84'])
  expect([9_999, 10_000, 339_840_000, 100_000_000_000].map(millionsOf)).toEqual([
    ...['0', '0.0001', '3.3984', '1,000'],
  ])
})

test('scores are cut and distances rounded up', () => {
  expect(cutText('2.559964', 3)).toBe('2.559')
  expect(raisedText('0.240036', 3)).toBe('0.241')
  expect(raisedText('0.24', 3)).toBe('0.240')
  expect(raisedText('9.9991', 3)).toBe('10.000')
  expect(percentOf('0.1999999')).toBe('19.9%')
  expect(percentOf('1')).toBe('100.0%')
})

test('a gap is exact, and none where nothing is missing', () => {
  expect(decimalGap('60', '56.825')).toBe('3.175')
  expect(decimalGap('0.8', '0.5591641')).toBe('0.2408359')
  expect(decimalGap('0.8', '0.8')).toBe('0')
  expect(decimalGap('20', '33.3')).toBe('0')
})

test('a rate is a percentage where that says it exactly, else a fraction', () => {
  expect(
    [
      [1, 2],
      [1, 8],
      [3, 20],
      [2, 37],
      [1, 1],
    ].map(([a, b]) => rateText([a ?? 0, b ?? 1])),
  ).toEqual(['50%', '12.5%', '15%', '2/37', '100%'])
})

test('amounts for a spreadsheet and for a column keep their decimals', () => {
  expect([0, 5, 123_456_789, -250].map(plainYuanOf)).toEqual([
    '0.00',
    '0.05',
    '1234567.89',
    '-2.50',
  ])
  expect([9_999, 18_264_000_000, 123_456_789_012_345].map(fixedMillionsOf)).toEqual([
    ...['0.0000', '182.6400', '1,234,567.8901'],
  ])
})

test('whole figures are cut and raised without a point', () => {
  expect(cutText('12.9', 0)).toBe('12')
  expect(cutText('12', 2)).toBe('12.00')
  expect([raisedText('12.1', 0), raisedText('12.0', 0), raisedText('0.004', 2)]).toEqual([
    ...['13', '12', '0.01'],
  ])
})

test('a decimal is cut to units of its last place', () => {
  expect([unitsOf('39.975', 1), unitsOf('39.975', 4), unitsOf('40', 2), unitsOf('0.5', 0)]).toEqual(
    [...[399, 399_750, 4000, 0]],
  )
})

test('a share is cut to tenths of a percent', () => {
  expect(['0', '0.0009', '0.001', '0.05', '0.1428571', '1.25'].map(percentOf)).toEqual([
    ...['0.0%', '0.0%', '0.1%', '5.0%', '14.2%', '125.0%'],
  ])
})
