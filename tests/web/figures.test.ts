import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutText, percentOf, raisedText, wanOf, yuanOf } from '../../assessments/figures.ts'
import { fenOfWan, wanTextOf } from '../../web/typed-wan.ts'

const twoDecimals = fc
  .tuple(fc.nat(1_000_000), fc.nat(99))
  .map(([whole, part]) => `${whole}.${String(part).padStart(2, '0')}`)

test('a decimal that has the asked places is cut to itself', () => {
  fc.assert(fc.property(twoDecimals, (decimal) => cutText(decimal, 2) === decimal))
})

test('what follows the asked places is cut, never rounded', () => {
  expect(cutText('57.5509', 3)).toBe('57.550')
  expect(cutText('2.5539999', 3)).toBe('2.553')
  expect(cutText('99.9999', 2)).toBe('99.99')
})

test('missing places are filled with zeros', () => {
  expect(cutText('60', 3)).toBe('60.000')
  expect(cutText('0.8', 1)).toBe('0.8')
  expect(cutText('12.9', 0)).toBe('12')
})

test('a distance that needs no rounding keeps its figure, and any rest raises it', () => {
  expect(raisedText('0.2470000', 3)).toBe('0.247')
  expect(raisedText('0.2470001', 3)).toBe('0.248')
  expect(raisedText('0.247', 3)).toBe('0.247')
  expect(raisedText('0.9999', 3)).toBe('1.000')
  expect(raisedText('0.0000001', 3)).toBe('0.001')
  expect(raisedText('2.1', 0)).toBe('3')
})

test('a raised distance is never below the distance, and less than one unit above it', () => {
  const distance = fc
    .tuple(fc.nat(100), fc.nat(9_999_999))
    .map(([whole, part]) => `${whole}.${String(part).padStart(7, '0')}`)
  fc.assert(
    fc.property(distance, (decimal) => {
      const exact = BigInt(decimal.replace('.', ''))
      const raised = BigInt(raisedText(decimal, 3).replace('.', '')) * 10_000n
      return raised >= exact && raised - exact < 10_000n
    }),
  )
})

test('fen are written as yuan to the fen, with groups of three', () => {
  expect(yuanOf(182_640_000)).toBe('1,826,400.00')
  expect(yuanOf(7)).toBe('0.07')
  expect(yuanOf(0)).toBe('0.00')
  expect(yuanOf(100_000_000_001)).toBe('1,000,000,000.01')
})

test('fen are cut to two decimals of ten thousand yuan', () => {
  expect(wanOf(182_640_000)).toBe('182.64')
  expect(wanOf(182_649_999)).toBe('182.64')
  expect(wanOf(9_999)).toBe('0.00')
  expect(wanOf(10_000)).toBe('0.01')
  expect(wanOf(2_000_000_000)).toBe('2,000.00')
})

test('an amount typed in ten thousand yuan and written again is the same to the fen', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999_999), (fen) => {
      expect(fenOfWan(wanTextOf(fen))).toBe(fen)
    }),
  )
})

test('what is no amount in ten thousand yuan is refused', () => {
  for (const text of ['', 'a', '1.2345678', '-1', '1e3', '１２', '1.'])
    expect(fenOfWan(text)).toBeNull()
  expect(fenOfWan(' 1,826.40 ')).toBe(1_826_400_000)
})

test('a share is cut to one decimal of a per cent', () => {
  expect(percentOf('0.1428571')).toBe('14.2%')
  expect(percentOf('0.1999999')).toBe('19.9%')
  expect(percentOf('0.2')).toBe('20.0%')
  expect(percentOf('1')).toBe('100.0%')
  expect(percentOf('0')).toBe('0.0%')
})
