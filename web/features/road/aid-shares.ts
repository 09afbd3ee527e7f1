import type { Remedy } from '../../../assessments/schema/remedy.ts'
import type { RoadClaim, RoadRemedy } from '../../../assessments/schema/road.ts'
import { apportion } from '../money/apportion.ts'

/** Aid of one measure that lies on what one remedy spends, in fen. */
export type AidShare = { readonly remedy: string; readonly measure: string; readonly fen: number }

type Spends = Pick<Remedy, 'split'>

const ofProject: readonly string[] = ['software', 'equipment', 'new-equipment', 'services']

/** What a remedy spends of the kind that a claim counts: weight enough to share an amount out. */
function weightOf({ costFen }: RoadRemedy, { split }: Spends, of: RoadClaim['of']): number {
  const counts = (kind: string) =>
    of === 'other' || (of === 'project' ? ofProject.includes(kind) : kind === of)
  const percent = split.reduce((sum, one) => (counts(one.kind) ? sum + one.percent : sum), 0)
  return costFen * percent
}

/** What is done by the year that a project is claimed in; of a spend, what is paid in its year. */
const isCounted = (remedy: RoadRemedy, { of, year }: RoadClaim): boolean =>
  of === 'compute' || of === 'model-service'
    ? remedy.year === year || remedy.year === year - 1
    : remedy.year <= year

/**
 * The aid shared out over the remedies by what they spend of the kind that each claim counts, to the
 * fen. What other claims lose by it is taken off all shares alike, so that they sum to the aid.
 */
export function aidShares(
  aidFen: number,
  claims: readonly RoadClaim[],
  remedies: readonly RoadRemedy[],
  remedyOf: (id: string) => Spends | undefined,
): readonly AidShare[] {
  const gains = claims.filter(({ amountFen }) => amountFen > 0)
  const amounts = apportion(
    Math.max(0, aidFen),
    gains.map(({ amountFen }) => amountFen),
  )
  return gains.flatMap((claim, at) => {
    const weightIn = (one: RoadRemedy) => weightOf(one, remedyOf(one.id) ?? { split: [] }, claim.of)
    const counted = remedies.filter((one) => isCounted(one, claim) && weightIn(one) > 0)
    const payers = counted.length > 0 ? counted : remedies
    return apportion(amounts[at] ?? 0, payers.map(weightIn)).flatMap((fen, index) => {
      const remedy = payers[index]?.id
      return fen === 0 || remedy === undefined ? [] : [{ remedy, measure: claim.measure, fen }]
    })
  })
}
