import type { Bundle } from '../measure/bundle.ts'
import { fillCaps } from '../measure/fill-caps.ts'
import { type End, totalOf } from '../measure/filling.ts'
import { payOf, withinInvestment } from '../measure/within-investment.ts'

/**
 * The candidates of a bundle that it may pay to leave out though nothing excludes them: the
 * investment of a project binds and so does another cap, and what one claim takes of the project's
 * room while that cap holds it down would bring more under another measure. Most bundles have none.
 */
export function squeezedIn(bundle: Bundle, end: End): readonly number[] {
  const { candidates } = bundle
  const within = withinInvestment(candidates, end, () => true)
  const cut = new Set(
    candidates.flatMap(({ record }, at) => (within[at] === candidates[at] ? [] : [record?.id])),
  )
  if (cut.size === 0) return []
  const due = within.reduce((sum, candidate) => sum + payOf(candidate, end), 0)
  if (totalOf(fillCaps(bundle, end)) === due) return []
  return [...candidates.keys()].filter((at) => cut.has(candidates[at]?.record?.id))
}
