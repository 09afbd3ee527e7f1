import type { Department } from '../../../assessments/schema/department.ts'
import type { Draft } from '../assessment/draft.ts'
import { isCounted, type Progress, progressOf, type Step } from '../interview/steps.ts'

type Asks = Pick<Department, 'asks'>

/** The screens that hold a question of the department; one of several departments is in each. */
export const stepsOfDepartment = (steps: readonly Step[], { asks }: Asks): readonly Step[] =>
  steps.filter((step) => step.asks.some((id) => asks.includes(id)))

/** How far a screen is, counting only what the department is asked on it. */
export const progressIn = (draft: Draft, step: Step, { asks }: Asks): Progress =>
  progressOf(draft, { ...step, asks: step.asks.filter((id) => asks.includes(id)) })

/** Screens that nothing was said to yet; those that may stay empty are not counted. */
export const openSteps = (draft: Draft, steps: readonly Step[], department: Asks) =>
  stepsOfDepartment(steps, department)
    .filter(isCounted)
    .filter((step) => progressIn(draft, step, department) === 'untouched')

/** Where a department goes on: its first screen that nothing was said to, else its first that is not done. */
export function firstOpen(
  draft: Draft,
  steps: readonly Step[],
  department: Asks,
): Step | undefined {
  const own = stepsOfDepartment(steps, department).filter(isCounted)
  const isAt = (progress: Progress) => (step: Step) =>
    progressIn(draft, step, department) === progress
  return own.find(isAt('untouched')) ?? own.find(isAt('open')) ?? own[0]
}
