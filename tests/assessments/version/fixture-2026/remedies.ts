import { answerIssues } from '../../../../assessments/check-request.ts'
import { remedies } from '../../../../assessments/content/remedies/remedies.ts'
import type { Lift, Remedy } from '../../../../assessments/schema/remedy.ts'
import { catalogueFixture } from './catalogue.ts'

const fits = (answer: string, value: string | number | boolean | string[]): boolean =>
  answerIssues({ [answer]: value }, catalogueFixture).length === 0

/** What of a lift the second version still asks. */
function fitting(lift: Lift): readonly Lift[] {
  if (!('ticks' in lift)) return fits(lift.answer, lift.atLeast) ? [lift] : []
  const ticks = lift.ticks.filter((key) => fits(lift.answer, [key]))
  return ticks.length === 0 ? [] : [{ ...lift, ticks }]
}

/** TEST FIXTURE: remedies of today as the lint would have them beside the second version. */
export const remediesFixture: readonly Remedy[] = remedies.map((remedy) => ({
  ...remedy,
  lifts: remedy.lifts.flatMap(fitting),
}))
