import type { Bundle } from '../measure/bundle.ts'

/**
 * What the searches of one request may cost together, in visits to a candidate: some tenths of a
 * second, whatever the number of records. Counted, not timed: the answer is the same everywhere.
 */
export const MOST_VISITS = 4_000_000

/** What it costs to fill caps anew, by the candidates of the bundle; totals are worked out besides. */
export function fillVisits({ candidates, programmes, pools }: Bundle): number {
  const isPlain = programmes.length === 1 && pools.length === 0
  return candidates.length * (isPlain ? 3 : 12)
}

/** Visits that may still be made. */
export type Effort = { left: number }

/** Lets `work` make one of so many even parts of the visits; what it does not need stays. */
export function withPart<Of>(effort: Effort, parts: number, work: (part: Effort) => Of): Of {
  const whole = Math.max(0, Math.floor(effort.left / parts))
  const part = { left: whole }
  const result = work(part)
  effort.left -= whole - part.left
  return result
}
