import { withPart } from '../plan/effort.ts'
import type { Sought, Work } from './branch.ts'
import type { Limits } from './compose.ts'
import { levelled } from './level.ts'
import { relaxed } from './relaxed.ts'
import { type Field, seek, weighed } from './seek.ts'
import type { Walk } from './walk.ts'

/**
 * The walk that costs least net of aid within the limits. Yearly budgets make many ways to spread
 * the same set: what it costs without them, spread once, is often the answer and its proof.
 */
export function leastNet(field: Field, limits: Limits, work: Work): Sought<Walk> {
  if (Object.keys(limits.yearBudgetFen).length === 0) return seek(field, limits, work)
  const free = withPart(work, 2, (part) => relaxed(field, limits, part))
  if (free.best === null && free.proven) return { best: null, least: null, proven: true }
  const years = free.best === null ? null : levelled(field.of, free.best.of, limits)
  const best = years === null ? null : weighed(field, years, limits)
  const floor = free.least
  if (best !== null && floor !== null && best.cost <= floor) {
    return { best, least: best.cost, proven: true }
  }
  const found = seek(field, limits, work, { best, floor })
  const isHigher = floor !== null && (found.least === null || found.least < floor)
  return isHigher && !found.proven ? { ...found, least: floor } : found
}
