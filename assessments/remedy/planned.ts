import type { Remedy } from '../schema/remedy.ts'
import type { SizeClass } from './size-class.ts'

/** A firm's own figures in place of the assumptions. */
export type OwnFigures = { readonly costFen?: number; readonly months?: number }

/** What a road counts with: `costFen` and `months` are the firm's own, or the middle of the range. */
export type Planned = {
  readonly costFen: number
  readonly costRangeFen: { readonly low: number; readonly high: number }
  readonly months: number
  readonly isOwn: boolean
}

/** Half-up to whole units of `unit`. */
const middle = (low: number, high: number, unit: number): number =>
  Math.floor((low + high) / (2 * unit) + 0.5) * unit

/** The class that ranges are read by: a micro firm plans as a small one, an unknown one as medium. */
export const rangeOf = (size: SizeClass | null): keyof Remedy['cost'] =>
  size === null ? 'medium' : size === 'micro' ? 'small' : size

/** Half a 万元: nothing finer is assumed of a cost. */
const UNIT = 500_000

export function plannedOf(
  remedy: Pick<Remedy, 'cost' | 'months'>,
  size: SizeClass | null,
  own: OwnFigures = {},
): Planned {
  const range = remedy.cost[rangeOf(size)]
  return {
    costFen: own.costFen ?? middle(range.low, range.high, UNIT),
    costRangeFen: own.costFen === undefined ? range : { low: own.costFen, high: own.costFen },
    months: own.months ?? middle(remedy.months.low, remedy.months.high, 1),
    isOwn: own.costFen !== undefined || own.months !== undefined,
  }
}
