import { getTableName } from 'drizzle-orm'
import { invitations, memberships, organisations } from './tables/organisations.ts'
import { registerClaims, registerEntries, targetValues } from './tables/register.ts'
import {
  assessorAnswers,
  benchmarkConsents,
  reviewNotes,
  shares,
  submissionRounds,
  submissions,
} from './tables/sharing.ts'
import { assignments, workbookItems, workbookItemVersions, workbooks } from './tables/workbooks.ts'

/** The tables of which every change stands in the audit trail; each row has an id and a version. */
export const audited = [
  ...([organisations, memberships, invitations] as const),
  ...([workbooks, workbookItems, workbookItemVersions, assignments] as const),
  ...([shares, benchmarkConsents, assessorAnswers] as const),
  ...([submissions, submissionRounds, reviewNotes] as const),
  ...([registerEntries, registerClaims, targetValues] as const),
] as const

export type AuditedTable = (typeof audited)[number]

export const nameOf = (table: AuditedTable): string => getTableName(table)
