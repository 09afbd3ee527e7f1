import { describe, expect, test } from 'vitest'
import {
  cutTo,
  decimalOf,
  exactOf,
  fraction,
  fractionOf,
  gcd,
  isBelow,
  isEqual,
  plus,
} from '../../../assessments/ladder/decimal.ts'

test('a decimal has no zeros at its end, no bare point and no exponent', () => {
  expect(
    [
      [39_975n, 3],
      [100_000n, 3],
      [5, 3],
      [0, 2],
      [-1250, 3],
      [7, 0],
      [10n ** 24n, 3],
    ].map(([units, places]) => decimalOf(units ?? 0, Number(places))),
  ).toEqual(['39.975', '100', '0.005', '0', '-1.25', '7', '1000000000000000000000'])
})

describe('fractions', () => {
  test('compare exactly', () => {
    const [third, more, same] = [fraction(1, 3), fraction(334, 1000), fraction(2n, 6n)]
    expect([isBelow(third, more), isBelow(more, third), isBelow(third, same)]).toEqual([
      ...[true, false, false],
    ])
    expect([isEqual(third, same), isEqual(third, more)]).toEqual([true, false])
    expect(fraction(4)).toEqual({ over: 4n, under: 1n })
  })

  test('add up in lowest terms', () => {
    expect(plus(fraction(1, 6), fraction(1, 3))).toEqual({ over: 1n, under: 2n })
    expect(plus(fraction(1, 4), fraction(2, 3))).toEqual({ over: 11n, under: 12n })
    expect([gcd(12n, 18n), gcd(7n, 0n), gcd(0n, 7n)]).toEqual([6n, 7n, 7n])
  })

  test('are cut to so many places', () => {
    expect([cutTo(fraction(2, 3), 3), cutTo(fraction(5), 1), cutTo(fraction(1, 8), 0)]).toEqual([
      ...[666n, 50n, 0n],
    ])
  })
})

describe('an exact number in a string', () => {
  test('is a decimal where that ends, else a fraction in lowest terms', () => {
    const numbers = [fraction(1, 8), fraction(6, 3), fraction(0), fraction(2, 6), fraction(30, 70)]
    expect(numbers.map(exactOf)).toEqual(['0.125', '2', '0', '1/3', '3/7'])
  })

  test('is a decimal however far it goes on', () => {
    const [twos, fives, both] = [2n ** 14n, 5n ** 13n, 2n ** 3n * 5n ** 14n]
    expect([twos, fives, both, 3n * twos].map((under) => exactOf(fraction(1n, under)))).toEqual([
      ...['0.00006103515625', '0.0000000008192', '0.00000000002048', `1/${3n * twos}`],
    ])
    expect(exactOf(fraction(3n, 3n * twos))).toBe('0.00006103515625')
  })

  test('reads back as it was', () => {
    expect(['0.125', '2', '1/3', '12.50', '0'].map(fractionOf)).toEqual([
      { over: 125n, under: 1000n },
      { over: 2n, under: 1n },
      { over: 1n, under: 3n },
      { over: 1250n, under: 100n },
      { over: 0n, under: 1n },
    ])
  })
})
