import { describe, expect, test } from 'vitest'
import {
  gatesOf,
  gatesWithin,
  goalOf,
  isReached,
  maturityAsked,
} from '../../../assessments/road/goal.ts'
import type { Ladders } from '../../../assessments/schema/result.ts'
import type { Target } from '../../../assessments/schema/road.ts'
import { catalogue, exampleFactory, laddersAfter } from './make.ts'

const { request } = exampleFactory
const ladders = laddersAfter(request, { ...request.answers })
const idsFor = (target: Target) => gatesOf(goalOf(target), ladders).map(({ id }) => id)

/** The ladders of a firm that stands as said, whatever its gates. */
const standing = (tier: Ladders['smart-factory-2025']['tier'], sme: number | null): Ladders => ({
  ...ladders,
  'smart-factory-2025': { ...ladders['smart-factory-2025'], tier },
  'sme-digital-2024': { ...ladders['sme-digital-2024'], level: sme },
})

test('a target names a tier, or a ladder and its level', () => {
  expect(goalOf('excellent')).toEqual({ ladder: 'smart-factory-2025', rung: 'excellent' })
  expect(goalOf('sme-digital-2024:4')).toEqual({ ladder: 'sme-digital-2024', level: 4 })
  expect(goalOf('cmmm-2020:5')).toEqual({ ladder: 'cmmm-2020', level: 5 })
})

describe('a rung is reached', () => {
  const reached = (target: Target, of: Ladders) => isReached(goalOf(target), of, catalogue)

  test('by whoever stands on it or above, and by nobody of whom that is not certain', () => {
    const tiers = ['basic', 'advanced', 'excellent', 'leading'] as const
    const onExcellent = standing('excellent', null)
    expect(tiers.map((tier) => reached(tier, onExcellent))).toEqual([true, true, true, false])
    expect(tiers.map((tier) => reached(tier, standing(null, 4)))).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  test('level by level on the ladders with a score', () => {
    expect(reached('sme-digital-2024:2', standing(null, 2))).toBe(true)
    expect(reached('sme-digital-2024:3', standing(null, 2))).toBe(false)
    expect(reached('sme-digital-2024:1', standing(null, null))).toBe(false)
  })

  test('not for a level that the open answers merely allow', () => {
    const open = laddersAfter({}, {})
    expect(open['cmmm-2020'].possible).toBe(5)
    expect(reached('cmmm-2020:1', open)).toBe(false)
  })
})

describe('the gates of a target', () => {
  test('of a tier are its own and no others', () => {
    const ids = idsFor('advanced')
    expect(ids.length).toBeGreaterThan(0)
    expect(ids.every((id) => id.startsWith('smart-factory-2025/advanced/'))).toBe(true)
    expect(ids).toContain('smart-factory-2025/advanced/rung-below')
    expect(ids).not.toContain('smart-factory-2025/advanced/ai-share')
  })

  test('of a digital level are its three', () => {
    expect(idsFor('sme-digital-2024:3')).toEqual([
      'sme-digital-2024/3/score',
      'sme-digital-2024/3/scenarios',
      'sme-digital-2024/3/constraint-scenarios',
    ])
  })

  test('of a maturity level are those of every level up to it', () => {
    expect(idsFor('cmmm-2020:3')).toEqual([1, 2, 3].map((level) => `cmmm-2020/${level}/own-score`))
  })
})

describe('the maturity that a target asks for', () => {
  test('is that of the tier, and none of other targets', () => {
    const targets: readonly Target[] = ['basic', 'advanced', 'excellent', 'leading', 'cmmm-2020:4']
    expect(targets.map((target) => maturityAsked(goalOf(target), catalogue))).toEqual([
      2,
      2,
      3,
      4,
      null,
    ])
  })

  test('brings the gates of its levels within the target', () => {
    const within = (target: Target) =>
      gatesWithin(goalOf(target), ladders, catalogue)
        .map(({ id }) => id)
        .filter((id) => !idsFor(target).includes(id))
    expect(within('excellent')).toEqual([1, 2, 3].map((level) => `cmmm-2020/${level}/own-score`))
    expect(within('sme-digital-2024:4')).toEqual([])
    expect(within('cmmm-2020:3')).toEqual([])
  })
})
