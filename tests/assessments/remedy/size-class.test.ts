import { describe, expect, test } from 'vitest'
import { sizeClassOf } from '../../../assessments/remedy/size-class.ts'

const AS_OF = '2026-11-22'
/** 万元 in fen. */
const WAN = 1_000_000

const sizeOf = (employees: number | null, wan: number | null) =>
  sizeClassOf({ employees, revenueFen: { '2025': wan === null ? null : wan * WAN } }, AS_OF)

describe('the size class of an industrial firm', () => {
  test.each([
    [1000, 40_000, 'large'],
    [999, 40_000, 'medium'],
    [1000, 39_999, 'medium'],
    [300, 2_000, 'medium'],
    [299, 2_000, 'small'],
    [300, 1_999, 'small'],
    [20, 300, 'small'],
    [19, 300, 'micro'],
    [20, 299, 'micro'],
    [0, 0, 'micro'],
    [100_000, 299, 'micro'],
    [19, 10_000_000, 'micro'],
    [5_000, 2_000, 'medium'],
    [25, 400_000, 'small'],
  ] as const)('with %i of staff and %i 万元 is %s', (staff, wan, size) => {
    expect(sizeOf(staff, wan)).toBe(size)
  })

  test.each([
    [1000, 40_000, 'medium'],
    [300, 2_000, 'small'],
    [20, 300, 'micro'],
  ] as const)('with %i of staff and one fen under %i 万元 is %s', (employees, wan, size) => {
    expect(sizeClassOf({ employees, revenueFen: { '2025': wan * WAN - 1 } }, AS_OF)).toBe(size)
  })
})

describe('a figure that is not known', () => {
  test('leaves a firm undecided while it can still change its class', () => {
    expect(sizeOf(null, null)).toBe(null)
    expect(sizeOf(null, 300)).toBe(null)
    expect(sizeOf(null, 50_000)).toBe(null)
    expect(sizeOf(20, null)).toBe(null)
    expect(sizeOf(5_000, null)).toBe(null)
  })

  test('decides nothing where the other one already makes the firm micro', () => {
    expect(sizeOf(19, null)).toBe('micro')
    expect(sizeOf(0, null)).toBe('micro')
    expect(sizeOf(null, 299)).toBe('micro')
    expect(sizeOf(null, 0)).toBe('micro')
  })

  test('is the revenue when only other years are given', () => {
    const revenueFen = { '2024': 50_000 * WAN, '2026': 50_000 * WAN, '2027': 50_000 * WAN }
    expect(sizeClassOf({ employees: 2_000, revenueFen }, AS_OF)).toBe(null)
  })

  test('is everything of a firm that says nothing', () => {
    expect(sizeClassOf({}, AS_OF)).toBe(null)
    expect(sizeClassOf({ employees: null, revenueFen: null }, AS_OF)).toBe(null)
  })
})

test('the year before the day counts, from the first of January on', () => {
  const enterprise = { employees: 1_000, revenueFen: { '2025': 40_000 * WAN, '2026': 300 * WAN } }
  expect(sizeClassOf(enterprise, '2026-12-31')).toBe('large')
  expect(sizeClassOf(enterprise, '2027-01-01')).toBe('small')
})
