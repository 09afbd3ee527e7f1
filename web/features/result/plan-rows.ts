import type { Claim, Plans } from '../../../assessments/schema/result.ts'

/**
 * A row of the waterfall, in fen. `in-force` claims and their total come first; then what changes
 * if the draft passes: what falls away, what comes in, and the total that then stands.
 */
export type PlanRow =
  | {
      readonly kind: 'in-force' | 'dropped' | 'added'
      readonly claim: Claim
      /** What the row changes; never negative: a dropped row takes it away. */
      readonly fen: number
      readonly from: number
      readonly to: number
    }
  | { readonly kind: 'total-in-force' | 'total-with-drafts'; readonly fen: number }

const keyOf = (claim: Claim): string => `${claim.measure} ${claim.year}`

/** How much of the claim the other plan does not hold. */
function excess(claim: Claim, others: readonly Claim[]): number {
  const same = others.find((other) => keyOf(other) === keyOf(claim))
  return Math.max(0, claim.amountFen - (same?.amountFen ?? 0))
}

/** The rows up to the total in force: no draft is looked at. */
export const inForceRows = (plans: Plans): readonly PlanRow[] =>
  planRows(plans).slice(0, plans.inForce.claims.length + 1)

/** Every row begins where the one before it ended, so that the bars add up to both totals. */
export function planRows({ inForce, withDrafts }: Plans): readonly PlanRow[] {
  let standing = 0
  const rise = (kind: 'in-force' | 'added', claim: Claim, fen: number): PlanRow => {
    const from = standing
    standing += fen
    return { kind, claim, fen, from, to: standing }
  }
  const fall = (claim: Claim, fen: number): PlanRow => {
    const to = standing
    standing -= fen
    return { kind: 'dropped', claim, fen, from: standing, to }
  }
  const changed = (claims: readonly Claim[], others: readonly Claim[]) =>
    claims.flatMap((claim) => {
      const fen = excess(claim, others)
      return fen === 0 ? [] : [{ claim, fen }]
    })
  return [
    ...inForce.claims.map((claim) => rise('in-force', claim, claim.amountFen)),
    { kind: 'total-in-force', fen: inForce.totalFen },
    ...changed(inForce.claims, withDrafts.claims).map(({ claim, fen }) => fall(claim, fen)),
    ...changed(withDrafts.claims, inForce.claims).map(({ claim, fen }) =>
      rise('added', claim, fen),
    ),
    { kind: 'total-with-drafts', fen: withDrafts.totalFen },
  ]
}

/** How much of a plan is claimed under measures that are in force. */
export const inForceFen = (claims: readonly Claim[], isDraft: (measure: string) => boolean) =>
  claims.filter((claim) => !isDraft(claim.measure)).reduce((sum, one) => sum + one.amountFen, 0)
