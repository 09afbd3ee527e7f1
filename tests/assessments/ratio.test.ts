import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  compareRatios,
  cutParts,
  cutSum,
  cutToQuantum,
  MOST,
  partsOf,
  shareOf,
} from '../../assessments/ratio.ts'

const fen = fc.oneof(fc.maxSafeNat(), fc.nat(100))
const small = fc.integer({ min: 1, max: 100 })

test('every amount with two decimals is cut to itself', () => {
  const amounts = Array.from({ length: 100_000 }, (_, hundredths) => hundredths)
  expect(amounts.filter((fen) => cutParts(partsOf(fen, 100), 100) !== fen)).toEqual([])
})

test('a share is the exact quotient, its fraction cut, also beyond the integers of a float', () => {
  fc.assert(
    fc.property(fen, small, small, (amount, one, other) => {
      const [num, den] = [Math.min(one, other), Math.max(one, other)]
      const exact = (BigInt(amount) * BigInt(num)) / BigInt(den)
      expect(shareOf(amount, num, den)).toBe(Number(exact))
    }),
  )
})

test('parts add up exactly and are cut once', () => {
  expect(cutSum([partsOf(1, 1), partsOf(1, 1)], 2)).toBe(1)
  expect(cutParts(partsOf(1, 1), 2)).toBe(0)
  expect(shareOf(37, 2, 37)).toBe(2)
})

test('a sum of parts is exact beyond the integers of a float', () => {
  const parts = Array.from({ length: 200 }, () => partsOf(10_000_000_000_001, 99))
  expect(cutSum(parts, 100)).toBe(1_980_000_000_000_198)
})

test('parts stop at the largest exact figure, whatever goes in', () => {
  expect(partsOf(Number.POSITIVE_INFINITY, 3)).toBe(MOST)
  expect(partsOf(MOST, 3)).toBe(MOST)
})

test('ratios compare as fractions do', () => {
  fc.assert(
    fc.property(fen, fc.maxSafeNat(), fen, fc.maxSafeNat(), (a, b, c, d) => {
      const exact = BigInt(a) * BigInt(d + 1) - BigInt(c) * BigInt(b + 1)
      const sign = exact > 0n ? 1 : exact < 0n ? -1 : 0
      expect(Math.sign(compareRatios(a, b + 1, c, d + 1))).toBe(sign)
    }),
  )
})

test('ratios that floats cannot tell apart are counted out', () => {
  const [one, two] = [MOST - 1, MOST - 2]
  expect(Math.sign(compareRatios(MOST, one, one, two))).toBe(-1)
  expect(Math.sign(compareRatios(one, two, MOST, one))).toBe(1)
  expect(compareRatios(MOST, one, MOST, one)).toBe(0)
  expect(Math.sign(compareRatios(1, MOST, 1, one))).toBe(-1)
  expect([compareRatios(1, 3, 2, 6), Math.sign(compareRatios(1, 3, 333, 1000))]).toEqual([0, 1])
  expect(Math.sign(compareRatios(0, 1, 0, MOST))).toBe(0)
})

test('an amount is cut to whole quanta, and an endless one stays', () => {
  expect([0, 99, 100, 250].map((fen) => cutToQuantum(fen, 100))).toEqual([0, 0, 100, 200])
  expect(cutToQuantum(99, 1)).toBe(99)
  expect(cutToQuantum(Number.POSITIVE_INFINITY, 100)).toBe(Number.POSITIVE_INFINITY)
})
