/** What another way through the interview than the plain one needs, loaded when it is taken. */

import { departments } from '../../../assessments/content/interview/departments.ts'
import type { Draft } from '../assessment/draft.ts'
import { firstOpen, stepsOfDepartment } from '../departments/department-steps.ts'
import { bestStep, type Sitting } from './best-step.ts'
import { type Step, stepsFor } from './steps.ts'
import type { Way } from './way.ts'

const departmentOf = (way: Way) =>
  way.by === 'department' ? departments.find(({ id }) => id === way.department) : undefined

/** The screens of the way; undefined where the address names no department that there is. */
export function stepsOn(way: Way, draft: Draft): readonly Step[] | undefined {
  const department = departmentOf(way)
  return department === undefined ? undefined : stepsOfDepartment(stepsFor(draft), department)
}

/** Where the way begins, or goes on after a pause. */
export function startOf(way: Way, sitting: Sitting): Step | undefined {
  const department = departmentOf(way)
  if (department !== undefined) return firstOpen(sitting.draft, stepsFor(sitting.draft), department)
  return way.by === 'quick' ? bestStep(sitting)?.step : undefined
}

/** On the quick way: the screen after this one, and none that was passed before. */
export const quickNext = (sitting: Sitting, passed: readonly Step[]): Step | undefined =>
  bestStep(sitting, passed)?.step
