import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fenOf, yuanCell } from '../../../assessments/workbook/yuan.ts'
import { runs } from '../runs.ts'

test('fen stand in yuan, as text where a number would lose digits', () => {
  expect([0, 1, 50, -123_456, 999_999_999_999_999].map(yuanCell)).toEqual([
    ...[0, 0.01, 0.5, -1234.56, 9_999_999_999_999.99],
  ])
  expect([1_000_000_000_000_000, -1_000_000_000_000_001].map(yuanCell)).toEqual([
    ...['10000000000000.00', '-10000000000000.01'],
  ])
})

test('every whole amount in fen reads back', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (fen) => {
      expect(fenOf(yuanCell(fen))).toBe(fen)
    }),
    runs(200),
  )
})

test('yuan are read with two decimals at most, typed or worked out', () => {
  expect([12, 12.3, 12.34, -0.05, 0.1 + 0.2, 1.1 * 3].map(fenOf)).toEqual([
    ...[1200, 1230, 1234, -5, 30, 330],
  ])
  expect([' 12 ', '12.3', '-12.34', '007'].map(fenOf)).toEqual([1200, 1230, -1234, 700])
})

test('what is no amount is null', () => {
  const others = [12.345, 1e21, Number.NaN, Number.POSITIVE_INFINITY, '', 'a', '1,200', '1.', '.5']
  expect(others.map(fenOf)).toEqual(others.map(() => null))
  expect(['12.345', '--1', '+1', 'a1', '1a', '1 2', '90071992547409.92'].map(fenOf)).toEqual(
    new Array(7).fill(null),
  )
  expect(fenOf('90071992547409.91')).toBe(9_007_199_254_740_991)
})
