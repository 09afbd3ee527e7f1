import type { Reader } from '../../db/open-database.ts'
import { benchmarkConsentsOf, sharesOf } from '../../db/queries/shares.ts'
import { roundsGivenBy } from '../../db/queries/submissions.ts'
import type { ConsentSeen } from '../schemas/sharing.ts'

/** An entry of the consent ledger; people are named by their accounts' ids. */
export type Given = Omit<ConsentSeen, 'givenBy' | 'withdrawnBy'> & {
  readonly givenBy: string
  readonly withdrawnBy: string | null
}

/** All that a firm ever gave to anyone, the latest first. */
export async function givenBy(reader: Reader, organisationId: string): Promise<Given[]> {
  const [shares, rounds, benchmarks] = await Promise.all([
    sharesOf(reader, organisationId),
    roundsGivenBy(reader, organisationId),
    benchmarkConsentsOf(reader, organisationId),
  ])
  const given: Given[] = [
    ...shares.map(({ share, workbook, provider }) => ({
      ...{ kind: 'share' as const, id: share.id, round: null, purpose: share.purpose },
      to: { id: share.providerId, name: provider },
      workbook: { id: share.workbookId, name: workbook },
      ...{ givenBy: share.givenBy, givenAt: share.givenAt },
      ...{ withdrawnBy: share.withdrawnBy, withdrawnAt: share.withdrawnAt },
    })),
    ...rounds.map(({ submission, workbook, bureau, round, submittedBy, submittedAt }) => {
      const isWithdrawn = submission.state === 'withdrawn'
      return {
        ...{ kind: 'submission' as const, id: submission.id, round, purpose: null },
        to: { id: submission.bureauId, name: bureau },
        workbook: { id: submission.workbookId, name: workbook },
        ...{ givenBy: submittedBy, givenAt: submittedAt },
        withdrawnBy: isWithdrawn ? submission.changedBy : null,
        withdrawnAt: isWithdrawn ? submission.changedAt : null,
      }
    }),
    ...benchmarks.map((row) => ({
      ...{ kind: 'benchmark' as const, id: row.id, round: null, purpose: null },
      ...{ to: null, workbook: null, givenBy: row.givenBy, givenAt: row.givenAt },
      ...{ withdrawnBy: row.withdrawnBy, withdrawnAt: row.withdrawnAt },
    })),
  ]
  return given.sort((a, b) => b.givenAt - a.givenAt || (a.id < b.id ? 1 : -1))
}
