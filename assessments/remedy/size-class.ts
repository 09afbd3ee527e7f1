import { lastWholeYear } from '../days.ts'
import type { Day } from '../schema/provenance.ts'
import type { Enterprise } from '../schema/request.ts'

/** From the largest down. Industry, by 工信部联企业〔2011〕300号. */
const classes = [
  { id: 'large', staff: 1000, revenueFen: 40_000_000_000 },
  { id: 'medium', staff: 300, revenueFen: 2_000_000_000 },
  { id: 'small', staff: 20, revenueFen: 300_000_000 },
  { id: 'micro', staff: 0, revenueFen: 0 },
] as const

export type SizeClass = (typeof classes)[number]['id']

/** A firm is of the largest class whose two lines it reaches both. */
const classOf = (staff: number, revenueFen: number): SizeClass =>
  classes.find((one) => staff >= one.staff && revenueFen >= one.revenueFen)?.id ?? 'micro'

/**
 * The size class by staff and the revenue of the last whole year; null while what is not known can
 * still change it.
 */
export function sizeClassOf(
  enterprise: Pick<Enterprise, 'employees' | 'revenueFen'>,
  asOf: Day,
): SizeClass | null {
  const staff = enterprise.employees ?? null
  const revenueFen = enterprise.revenueFen?.[lastWholeYear(asOf)] ?? null
  const most = Number.POSITIVE_INFINITY
  const least = classOf(staff ?? 0, revenueFen ?? 0)
  return least === classOf(staff ?? most, revenueFen ?? most) ? least : null
}
