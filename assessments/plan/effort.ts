/**
 * What the searches of one request may cost together, in visits to a candidate: some tenths of a
 * second, whatever the number of records. Counted, not timed: the answer is the same everywhere.
 */
export const MOST_VISITS = 4_000_000

/** What it costs to fill caps anew, for each candidate of the programme. */
export const FILL_VISITS = 3

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
