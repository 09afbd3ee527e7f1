import type { Claim, Plans } from '../../../assessments/schema/result.ts'
import { planRows } from '../result/plan-rows.ts'

export type ChangedClaim = { readonly claim: Claim; readonly fen: number }

/** From the plan in force to the plan if the drafts pass; amounts in fen. */
export type PlanDifference = {
  readonly fromFen: number
  readonly toFen: number
  /** `toFen` less `fromFen`; never negative, since nobody has to claim under a draft. */
  readonly moreFen: number
  readonly comes: readonly ChangedClaim[]
  readonly goes: readonly ChangedClaim[]
}

/** What passing the drafts changes: `fromFen` + all that comes − all that goes = `toFen`. */
export function planDifference(plans: Plans): PlanDifference {
  const rows = planRows(plans)
  const changed = (kind: 'added' | 'dropped') =>
    rows.flatMap((row) => (row.kind === kind ? [{ claim: row.claim, fen: row.fen }] : []))
  const [fromFen, toFen] = [plans.inForce.totalFen, plans.withDrafts.totalFen]
  return {
    fromFen,
    toFen,
    moreFen: toFen - fromFen,
    comes: changed('added'),
    goes: changed('dropped'),
  }
}
