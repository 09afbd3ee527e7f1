import { expect, test } from 'vitest'
import { evaluateLadders } from '../../../assessments/evaluate-ladders.ts'
import { nextTarget } from '../../../assessments/road/next-target.ts'
import type { Ladders } from '../../../assessments/schema/result.ts'
import { AS_OF, catalogue, exampleFactory } from './make.ts'

const ladders = evaluateLadders(exampleFactory.request, catalogue, AS_OF)
const at = (tier: string | null, digital: number | null, maturity: number | null): Ladders =>
  ({
    'smart-factory-2025': { ...ladders['smart-factory-2025'], tier },
    'sme-digital-2024': { ...ladders['sme-digital-2024'], level: digital },
    'cmmm-2020': { ...ladders['cmmm-2020'], level: maturity },
  }) as Ladders

test('the next rung is the next tier, at the top a level of the two others, then none', () => {
  const next = (...of: Parameters<typeof at>) => nextTarget(at(...of), catalogue)
  expect(['basic', 'advanced', 'excellent'].map((tier) => next(tier, 4, 5))).toEqual([
    ...['advanced', 'excellent', 'leading'],
  ])
  expect(next(null, 2, 2)).toBe('basic')
  expect([1, 2, 3].map((level) => next('leading', level, 5))).toEqual([
    ...['sme-digital-2024:2', 'sme-digital-2024:3', 'sme-digital-2024:4'],
  ])
  expect([1, 3, 4].map((level) => next('leading', 4, level))).toEqual([
    ...['cmmm-2020:2', 'cmmm-2020:4', 'cmmm-2020:5'],
  ])
  expect(next('leading', 4, 5)).toBe(null)
})
