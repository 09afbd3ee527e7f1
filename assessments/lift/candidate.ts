import type { ChangeSet } from '../schema/lift.ts'
import type { Answer } from '../schema/request.ts'

/** An answer that a question can be given: how far it is, and what it adds to each figure. */
export type Choice = {
  readonly to: Answer
  readonly steps: number
  readonly gains: readonly bigint[]
}

/**
 * A question that can be answered otherwise. `choices` rise in steps. Candidates of one block stand
 * next to each other.
 */
export type Candidate = {
  readonly id: string
  readonly from: Answer
  readonly choices: readonly Choice[]
  readonly block?: string
  readonly outcome?: true
}

/**
 * What a set of changes must bring: so much in each figure, at least so many changes, and a change
 * in each of the blocks. What is not asked is left out.
 */
export type Demand = {
  readonly gains: readonly [bigint, ...bigint[]]
  readonly count?: number
  readonly blocks?: ReadonlySet<string>
}

/** More ways than this to do the same are not listed. */
export const mostSets = 3

export const nothingToChange: ChangeSet = { changes: [], steps: 0 }

/**
 * Sets for demands that share no question, each list in order and all sets of a list equally small:
 * every smallest set of the whole is one of each, so the first of the combinations are the first.
 */
export function combined(parts: readonly (readonly ChangeSet[])[]): ChangeSet[] {
  return parts.reduce<ChangeSet[]>(
    (sets, part) =>
      sets
        .flatMap((set) =>
          part.map((more) => ({
            changes: [...set.changes, ...more.changes],
            steps: set.steps + more.steps,
          })),
        )
        .slice(0, mostSets),
    [nothingToChange],
  )
}
