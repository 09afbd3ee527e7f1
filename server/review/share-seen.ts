import type { AssessorAnswer, BenchmarkConsent, Share } from '../../db/tables/sharing.ts'
import type { AssessorTold, Benchmark, ConsentSeen, ShareSeen } from '../schemas/sharing.ts'
import { itemValue, type Names } from '../workbook/seen.ts'
import type { Given } from './given.ts'

// Field by field: what a table gains is seen by nobody until it is named here.

type Shared = { readonly share: Share; readonly workbook: string; readonly provider: string }

const nameIn = (names: Names, id: string | null): string | null =>
  id === null ? null : (names.get(id) ?? null)

/** The accounts that a firm is told of: its own people, who gave and who withdrew. */
export const peopleOf = (
  rows: readonly { readonly givenBy: string; readonly withdrawnBy: string | null }[],
): readonly string[] =>
  rows.flatMap(({ givenBy, withdrawnBy }) => [
    givenBy,
    ...(withdrawnBy === null ? [] : [withdrawnBy]),
  ])

export const shareSeen = ({ share, workbook, provider }: Shared, names: Names): ShareSeen => ({
  id: share.id,
  version: share.version,
  workbook: { id: share.workbookId, name: workbook },
  provider: { id: share.providerId, name: provider },
  purpose: share.purpose,
  givenBy: nameIn(names, share.givenBy),
  givenAt: share.givenAt,
  withdrawnBy: nameIn(names, share.withdrawnBy),
  withdrawnAt: share.withdrawnAt,
})

export const assessorTold = (row: AssessorAnswer): AssessorTold => ({
  key: row.key,
  value: itemValue(row),
  note: row.note,
  changedAt: row.changedAt,
})

/** The version counts every change that was ever made, so that none of them passes for another. */
export const benchmarkVersion = (rows: readonly BenchmarkConsent[]): number =>
  rows.reduce((sum, { version }) => sum + version, 0)

/** `rows`: each time that the firm agreed, the latest first. */
export function benchmarkSeen(rows: readonly BenchmarkConsent[], names: Names): Benchmark {
  const [last] = rows
  return {
    version: benchmarkVersion(rows),
    agreed: last !== undefined && last.withdrawnAt === null,
    givenBy: nameIn(names, last?.givenBy ?? null),
    givenAt: last?.givenAt ?? null,
    withdrawnBy: nameIn(names, last?.withdrawnBy ?? null),
    withdrawnAt: last?.withdrawnAt ?? null,
  }
}

export const consentSeen = (given: Given, names: Names): ConsentSeen => ({
  kind: given.kind,
  id: given.id,
  to: given.to,
  workbook: given.workbook,
  round: given.round,
  purpose: given.purpose,
  givenBy: nameIn(names, given.givenBy),
  givenAt: given.givenAt,
  withdrawnBy: nameIn(names, given.withdrawnBy),
  withdrawnAt: given.withdrawnAt,
})
