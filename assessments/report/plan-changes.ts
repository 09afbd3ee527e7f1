import type { Claim, Plans } from '../schema/result.ts'

/** A claim that the draft would bring, or take the place of, and how much it changes. */
export type Change = {
  readonly kind: 'added' | 'dropped'
  readonly claim: Claim
  /** Never negative: a dropped claim takes it away. */
  readonly fen: number
}

const keyOf = ({ measure, year, records }: Claim): string =>
  `${measure} ${year} ${records.toSorted().join(' ')}`

/** From the plan in force to the plan with drafts: total in force − dropped + added = its total. */
export function planChanges({ inForce, withDrafts }: Plans): readonly Change[] {
  const excess = (kind: Change['kind'], claims: readonly Claim[], others: readonly Claim[]) =>
    claims.flatMap((claim): Change[] => {
      const same = others.find((other) => keyOf(other) === keyOf(claim))
      const fen = claim.amountFen - (same?.amountFen ?? 0)
      return fen > 0 ? [{ kind, claim, fen }] : []
    })
  return [
    ...excess('dropped', inForce.claims, withDrafts.claims),
    ...excess('added', withDrafts.claims, inForce.claims),
  ]
}
