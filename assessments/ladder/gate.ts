import type { Gate } from '../schema/result.ts'

/** Worst and best of a figure over all ways to fill in what is not answered. */
export type Bounds = { readonly low: number; readonly high: number }

type Named = Pick<Gate, 'id' | 'rung' | 'rule' | 'reads'>

/** True when even the worst reaches the line, false when even the best misses it, else not known. */
export const reaches = (value: Bounds, line: number): boolean | null =>
  value.low >= line ? true : value.high < line ? false : null

/**
 * A gate on a whole number. The figure is shown once nothing can change it; its distance once that
 * is known: 0 as soon as the gate holds.
 */
export function gateOn(
  named: Named,
  value: Bounds,
  threshold: number,
  shown: (units: number) => string | number = (units) => units,
): Gate {
  const holds = reaches(value, threshold)
  const settled = value.low === value.high
  return {
    ...named,
    holds,
    value: settled ? shown(value.low) : null,
    ...(settled ? {} : { range: { low: shown(value.low), high: shown(value.high) } }),
    threshold: shown(threshold),
    distance: holds ? shown(0) : settled ? shown(Math.max(0, threshold - value.low)) : null,
  }
}

/** A gate on a yes-or-no condition. */
export const gateOnFlag = (named: Named, value: boolean | null): Gate => ({
  ...named,
  holds: value,
  value,
  threshold: true,
  distance: value === null ? null : value ? 0 : 1,
})

/** A gate on an ordered answer: a higher one includes the lower; the distance counts steps. */
export function gateOnOrder(
  named: Named,
  order: readonly string[],
  value: string | null,
  threshold: string,
): Gate {
  const steps = value === null ? null : order.indexOf(threshold) - order.indexOf(value)
  return {
    ...named,
    holds: steps === null ? null : steps <= 0,
    value,
    threshold,
    distance: steps === null ? null : Math.max(0, steps),
  }
}
