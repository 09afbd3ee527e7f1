import type { Facts } from '../facts.ts'
import type { PolicyDocument } from '../schema/policy.ts'
import type { Fact } from '../schema/record.ts'
import type { Ends } from './record-money.ts'

/**
 * What all aid for a project may still come to, in fen, beside what was granted for it by whomever:
 * its real investment less those grants. An unknown investment limits nothing at `high` and leaves
 * nothing at `low`; so does a grant of unknown amount at `low`. Null where the document sets no such
 * ceiling or the record is no project.
 */
export function ceilingOf(
  { records, asOf }: Facts,
  { aidCeiling }: PolicyDocument,
  project: Fact | null,
): Ends | null {
  if (!aidCeiling || project?.kind !== 'project') return null
  const investment = project[aidCeiling.of] ?? null
  let granted = 0
  let isKnown = investment !== null
  for (const grant of records) {
    if (grant.kind !== 'granted' || grant.on > asOf) continue
    if (!grant.records?.includes(project.id)) continue
    granted += grant.amountFen ?? 0
    isKnown &&= grant.amountFen !== null && grant.amountFen !== undefined
  }
  const left = Math.max(0, (investment ?? Number.POSITIVE_INFINITY) - granted)
  return { low: isKnown ? left : 0, high: left }
}
