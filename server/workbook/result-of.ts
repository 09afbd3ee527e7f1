import { civilDayOf } from '../../assessments/civil-day.ts'
import { evaluate } from '../../assessments/evaluate.ts'
import type { Catalogue } from '../../assessments/schema/catalogue.ts'
import type { Evaluation } from '../../assessments/schema/result.ts'
import { Problem } from '../problem.ts'
import { type Composable, composedOf } from './composed.ts'
import { composedIssues } from './item-issues.ts'

/** What a workbook comes to on the day of `now`, by the function that everyone evaluates with. */
export function resultOf(
  items: readonly Composable[],
  catalogue: Catalogue,
  now: number,
): Evaluation {
  const composed = composedOf(items)
  const issues = composedIssues(composed, catalogue)
  if (issues.length > 0) {
    throw new Problem('conflict', 'Answers do not fit the content of today', { issues })
  }
  const asOf = civilDayOf(now)
  return evaluate({ ...composed.request, asOf }, catalogue, asOf)
}
