import type { Ladders } from '../schema/result.ts'
import type { Target } from '../schema/road.ts'
import type { Scales } from '../schema/scales.ts'

/** The rung that a firm is asked about first: the next tier, else the next level; null at the top. */
export function nextTarget(
  ladders: Ladders,
  { factory, indicator, maturity }: Scales,
): Target | null {
  const { tier } = ladders['smart-factory-2025']
  const rung = factory.rungs[factory.rungs.findIndex(({ id }) => id === tier) + 1]
  if (rung !== undefined) return rung.id
  const digital = (ladders['sme-digital-2024'].level ?? 0) + 1
  if (indicator.levels.some(({ level }) => level === digital)) {
    return `sme-digital-2024:${digital}` as Target
  }
  const level = (ladders['cmmm-2020'].level ?? 0) + 1
  return maturity.levels.some((one) => one.level === level)
    ? (`cmmm-2020:${level}` as Target)
    : null
}
