import { describe, expect, test } from 'vitest'
import {
  againstTime,
  bandOf,
  countText,
  lengthOf,
  percentText,
} from '../../../web/features/desk/share-text.ts'

const share = (of: number, among: number) => ({ of, among, defined: among > 0 })

describe('a share of the desk', () => {
  test('is cut to one decimal, never rounded up', () => {
    expect(percentText(share(792, 1778))).toBe('44.5%')
    expect(percentText(share(1999, 2000))).toBe('99.9%')
    expect(percentText(share(29, 100))).toBe('29.0%')
    expect(percentText(share(0, 5))).toBe('0.0%')
    expect(percentText(share(5, 5))).toBe('100.0%')
  })

  test('of nothing is none', () => {
    expect(percentText(share(0, 0))).toBeUndefined()
    expect(bandOf(share(0, 0))).toBeUndefined()
    expect(lengthOf(share(0, 0))).toBe(0)
  })

  test('is shaded by the band that it has reached', () => {
    const bands = [0, 199, 200, 349, 350, 449, 450, 549, 550, 1000]
    expect(bands.map((tenths) => bandOf(share(tenths, 1000)))).toEqual([
      1, 1, 2, 2, 3, 3, 4, 4, 5, 5,
    ])
  })

  test('is drawn no longer than its whole', () => {
    expect(lengthOf(share(3, 2))).toBe(100)
    expect(lengthOf(share(1, 3))).toBe(33.3)
  })

  test('stands before or behind time in tenths of a point, and not at all where it is open', () => {
    expect(againstTime(share(36, 100), share(297, 1000))).toBe(63)
    expect(againstTime(share(0, 49), share(297, 1000))).toBe(-297)
    expect(againstTime(share(0, 0), share(297, 1000))).toBeNull()
  })
})

test('a count is written in groups of three', () => {
  expect([0, 986, 1778, 1234567].map(countText)).toEqual(['0', '986', '1,778', '1,234,567'])
})
