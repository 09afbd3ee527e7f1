import type { Measure, MoneyField } from '../../../assessments/schema/measure.ts'
import type { Remedy, SpendKind } from '../../../assessments/schema/remedy.ts'
import type { RoadClaim, RoadRemedy } from '../../../assessments/schema/road.ts'
import { apportion } from '../money/apportion.ts'
import { PRINTED_FEN } from './printed-road.ts'

/** Aid of one measure that lies on what one remedy spends, in fen. */
export type AidShare = { readonly remedy: string; readonly measure: string; readonly fen: number }

type Lookup = {
  readonly remedyOf: (id: string) => Pick<Remedy, 'split'> | undefined
  readonly amountOf: (measure: string) => Measure['amount'] | undefined
}

const investment: readonly SpendKind[] = ['equipment', 'new-equipment', 'software', 'services']

/** The kinds of spending that make up a field of a project. */
function kindsIn(field: MoneyField): readonly SpendKind[] {
  switch (field) {
    case 'equipmentFen':
      return ['equipment', 'new-equipment']
    case 'softwareFen':
      return ['software']
    case 'newEquipmentExVatFen':
      return ['new-equipment']
    case 'investmentFen':
      return investment
    case 'amountFen':
    case 'fiscalFen':
      return []
  }
}

/** What a claim counts of a remedy: compute, model services, or what its measure reads of a project. */
function kindsOf(claim: RoadClaim, { amountOf }: Lookup): readonly SpendKind[] {
  if (claim.of === 'compute' || claim.of === 'model-service') return [claim.of]
  const amount = amountOf(claim.measure)
  return amount?.basis === 'rate' ? [...new Set(amount.base.flatMap(kindsIn))] : investment
}

/** The remedies that the claim counts and how much of each; by cost where it counts none of them. */
function payersOf(claim: RoadClaim, remedies: readonly RoadRemedy[], lookup: Lookup) {
  const kinds = kindsOf(claim, lookup)
  const weighed = remedies
    .filter(({ id }) => claim.remedies.includes(id))
    .map((one) => {
      const split = lookup.remedyOf(one.id)?.split ?? []
      const percent = split.reduce(
        (sum, part) => (kinds.includes(part.kind) ? sum + part.percent : sum),
        0,
      )
      return { id: one.id, weight: one.costFen * percent }
    })
    .filter(({ weight }) => weight > 0)
  return weighed.length > 0 ? weighed : remedies.map(({ id, costFen }) => ({ id, weight: costFen }))
}

/** In whole units of 100 yuan: `fen` is a multiple of them. */
const inUnits = (fen: number, weights: readonly number[]): readonly number[] =>
  apportion(fen / PRINTED_FEN, weights).map((units) => units * PRINTED_FEN)

/**
 * The aid of a road in printed figures shared out over the remedies that each claim counts, by what
 * it counts of them. What other claims lose by it is taken off all shares alike, so that they sum to
 * the aid.
 */
export function aidShares(
  aidFen: number,
  claims: readonly RoadClaim[],
  remedies: readonly RoadRemedy[],
  lookup: Lookup,
): readonly AidShare[] {
  const gains = claims.filter(({ amountFen }) => amountFen > 0)
  const amounts = inUnits(
    Math.max(0, aidFen),
    gains.map(({ amountFen }) => amountFen),
  )
  return gains.flatMap((claim, at) => {
    const payers = payersOf(claim, remedies, lookup)
    const shares = inUnits(
      amounts[at] ?? 0,
      payers.map(({ weight }) => weight),
    )
    return payers.flatMap(({ id }, index) => {
      const fen = shares[index] ?? 0
      return fen === 0 ? [] : [{ remedy: id, measure: claim.measure, fen }]
    })
  })
}
