import type { Ladders } from '../../../assessments/schema/result.ts'
import type { Draft } from '../assessment/draft.ts'
import { isCounted, progressOf, stepsFor } from './steps.ts'

/** From so many screens on, the ranges are narrow enough to be read. */
export const ENOUGH_SCREENS = 8

/** Whether a rough result tells something: a ladder is certain, or enough was said for a range. */
export function isWorthTelling(draft: Draft, ladders: Ladders): boolean {
  if (Object.values(ladders).some(({ status }) => status === 'complete')) return true
  const touched = stepsFor(draft).filter(
    (step) => isCounted(step) && progressOf(draft, step) !== 'untouched',
  )
  return touched.length >= ENOUGH_SCREENS
}
