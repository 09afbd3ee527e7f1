import type { Candidate } from './candidate.ts'

/**
 * Whether the block at hand still owes a change once this candidate is passed; null when the block
 * ends without one.
 */
export function owedAfter(
  candidates: readonly Candidate[],
  blocks: ReadonlySet<string>,
  at: number,
  owed: boolean,
  taken: boolean,
): boolean | null {
  const block = candidates[at]?.block
  if (taken || block === undefined || !blocks.has(block)) return false
  const owes = candidates[at - 1]?.block === block ? owed : true
  return owes && candidates[at + 1]?.block !== block ? null : owes
}

/** The most of one figure, or null where there is no such set. */
export type MostGain = (at: number, owed: boolean, count: number, steps: number) => bigint | null

/**
 * The most that exactly `count` of the candidates from `at` on can add to a figure in at most
 * `steps` steps, with a change in every block asked for. Exact: each candidate is taken at one of
 * its choices or passed, and what follows depends on nothing else that came before.
 */
export function mostGain(
  candidates: readonly Candidate[],
  blocks: ReadonlySet<string>,
  figure: number,
): MostGain {
  const known = new Map<number, bigint | null>()
  const width = 1 + stepsOf(candidates)
  const most: MostGain = (at, owed, count, steps) => {
    const candidate = candidates[at]
    if (steps < 0 || count < 0 || count > candidates.length - at) return null
    if (candidate === undefined) return 0n
    const key =
      ((at * 2 + (owed ? 1 : 0)) * (candidates.length + 1) + count) * width +
      Math.min(steps, width - 1)
    const found = known.get(key)
    if (found !== undefined) return found

    const passed = owedAfter(candidates, blocks, at, owed, false)
    let best = passed === null ? null : most(at + 1, passed, count, steps)
    if (count > 0) {
      for (const choice of candidate.choices) {
        const rest = most(at + 1, false, count - 1, steps - choice.steps)
        if (rest === null) continue
        const gain = rest + (choice.gains[figure] ?? 0n)
        if (best === null || gain > best) best = gain
      }
    }
    known.set(key, best)
    return best
  }
  return most
}

/** All steps that the candidates have. */
export const stepsOf = (candidates: readonly Candidate[]): number =>
  candidates.reduce((sum, one) => sum + Math.max(0, ...one.choices.map((each) => each.steps)), 0)
