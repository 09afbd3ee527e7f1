import type { ChangeSet } from '../../../assessments/schema/lift.ts'
import type { Answer } from '../../../assessments/schema/request.ts'

export type Answers = Readonly<Record<string, Answer>>

/** Every way to raise one question, with the steps that it takes. */
export type Ways = {
  readonly id: string
  readonly ways: readonly { readonly to: Answer; readonly steps: number }[]
}

/** The answers with a set applied. */
export const applied = (answers: Answers, set: ChangeSet): Answers => ({
  ...answers,
  ...Object.fromEntries(set.changes.map((change) => [change.id, change.to])),
})

export type Smallest = {
  readonly count: number
  readonly steps: number
  /** The questions changed by each of the smallest sets, in order, at most three. */
  readonly ids: readonly (readonly string[])[]
}

type Best = {
  readonly count: number
  readonly steps: number
  readonly ids: Map<string, readonly string[]>
}

/** Tries every combination of every way; null when none is held. */
export function smallestOf(
  answers: Answers,
  questions: readonly Ways[],
  isHeld: (answers: Answers) => boolean,
): Smallest | null {
  let best: Best | null = null
  const isWorse = (count: number, steps: number): boolean =>
    best !== null && (count > best.count || (count === best.count && steps > best.steps))
  // Passing comes first, so that small sets are found early and the rest is cut short.
  const visit = (at: number, now: Answers, ids: readonly string[], steps: number): void => {
    if (isWorse(ids.length, steps)) return
    const question = questions[at]
    if (question === undefined) {
      if (!isHeld(now)) return
      if (best === null || ids.length < best.count || steps < best.steps) {
        best = { count: ids.length, steps, ids: new Map() }
      }
      best.ids.set(ids.join(), ids)
      return
    }
    visit(at + 1, now, ids, steps)
    for (const way of question.ways) {
      visit(at + 1, { ...now, [question.id]: way.to }, [...ids, question.id], steps + way.steps)
    }
  }
  visit(0, answers, [], 0)
  if (best === null) return null
  const { count, steps, ids } = best as Best
  const places = questions.map((question) => question.id)
  const byPlace = (one: readonly string[], other: readonly string[]): number => {
    const i = one.findIndex((id, at) => id !== other[at])
    return i === -1 ? 0 : places.indexOf(one[i] ?? '') - places.indexOf(other[i] ?? '')
  }
  return { count, steps, ids: [...ids.values()].sort(byPlace).slice(0, 3) }
}

/** What a solver answered, in the oracle's terms. */
export const inBrief = (sets: readonly ChangeSet[]): Smallest | null => {
  const [first] = sets
  if (first === undefined) return null
  return {
    count: first.changes.length,
    steps: first.steps,
    ids: sets.map((set) => set.changes.map((change) => change.id)),
  }
}
