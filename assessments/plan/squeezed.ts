import type { Bundle } from '../measure/bundle.ts'
import type { Candidate } from '../measure/candidate.ts'
import { fillCaps } from '../measure/fill-caps.ts'
import { type End, totalOf } from '../measure/filling.ts'
import { payOf, withinInvestment } from '../measure/within-investment.ts'

/**
 * The candidates of a bundle that it may pay to leave out though nothing excludes them. Two totals
 * or caps bind at once, and what a claim takes of one while the other holds it down would bring more
 * elsewhere: room in a project's investment under another measure, room in the cap of a term in
 * another year. Where a document rounds down, what is left of an investment may be lost to rounding.
 * Most bundles have none.
 */
export function squeezedIn(bundle: Bundle, end: End): readonly number[] {
  const { candidates, pools } = bundle
  const within = withinInvestment(candidates, end, () => true)
  const cut = new Set(
    candidates.flatMap(({ record }, at) => (within[at] === candidates[at] ? [] : [record?.id])),
  )
  if (cut.size === 0 && pools.length === 0) return []
  const paid = totalOf(fillCaps(bundle, end))
  const due = within.reduce((sum, candidate) => sum + payOf(candidate, end), 0)
  const isRounded = within.some((each, at) => each !== candidates[at] && each.quantum > 1)
  if (paid === due && !isRounded) return []
  const isPooled = ({ measureId, termCap }: Candidate) =>
    Number.isFinite(termCap) && pools.some(({ pool }) => pool.measures.includes(measureId))
  return [...candidates.keys()].filter((at) => {
    const candidate = candidates[at]
    return candidate && (cut.has(candidate.record?.id) || isPooled(candidate))
  })
}
