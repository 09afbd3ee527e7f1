import type { Answers } from '../ladder/sme-digital.ts'
import type { Moved, VersionMap } from '../schema/version.ts'
import { followIds } from './follow-ids.ts'
import { moveAnswers } from './move-answers.ts'

/** The maps from one version to another, in order. */
export type Maps = readonly [VersionMap, ...VersionMap[]]

/** One step for each map, each from where the step before has led. */
export function stepsThrough(
  answers: Answers,
  [first, ...rest]: Maps,
): readonly [Moved, ...Moved[]] {
  const steps: [Moved, ...Moved[]] = [moveAnswers(answers, first)]
  let last = steps[0]
  for (const map of rest) {
    last = moveAnswers(last.answers, map)
    steps.push(last)
  }
  return steps
}

/**
 * The answers as the last version asks them, as one move that is undone at once. A question that
 * an earlier step leaves open is asked where it stands in the end, unless it is gone by then.
 */
export function moveThrough(answers: Answers, maps: Maps): Moved {
  const steps = stepsThrough(answers, maps)
  const last = steps.at(-1) ?? steps[0]
  const toAsk = steps.flatMap((step, i) => followIds(step.toAsk, maps.slice(i + 1)))
  return {
    ...last,
    from: steps[0].from,
    dropped: steps.flatMap((step) => step.dropped),
    toAsk: [...new Set(toAsk)],
    kept: steps[0].kept,
  }
}
