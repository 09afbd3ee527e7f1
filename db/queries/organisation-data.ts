import { eq, inArray, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import type { AuditedTable } from '../audited.ts'
import type { Change } from '../commit.ts'
import type { Reader, Writer } from '../open-database.ts'
import { idempotencyKeys } from '../tables/audit.ts'
import {
  invitations,
  memberships,
  type Organisation,
  organisations,
} from '../tables/organisations.ts'
import { registerClaims, targetValues } from '../tables/register.ts'
import {
  assessorAnswers,
  benchmarkConsents,
  reviewNotes,
  shares,
  submissionRounds,
  submissions,
} from '../tables/sharing.ts'
import {
  assignments,
  type Workbook,
  workbookItems,
  workbookItemVersions,
  workbooks,
} from '../tables/workbooks.ts'

/** Rows of a table that belong to something and go with it. */
type Belonging = { readonly table: AuditedTable; readonly where: SQL | undefined }

const idsOf = (table: typeof workbooks | typeof shares | typeof submissions, where?: SQL) =>
  sql`(select ${table.id} from ${table} where ${where})`

/** What rests on a case before a bureau, children first. */
const casesWhere = (where?: SQL): Belonging[] => {
  const cases = idsOf(submissions, where)
  return [
    { table: reviewNotes, where: inArray(reviewNotes.submissionId, cases) },
    { table: submissionRounds, where: inArray(submissionRounds.submissionId, cases) },
    { table: submissions, where },
  ]
}

const sharesWhere = (where?: SQL): Belonging[] => [
  { table: assessorAnswers, where: inArray(assessorAnswers.shareId, idsOf(shares, where)) },
  { table: shares, where },
]

const workbooksWhere = (where?: SQL): Belonging[] => {
  const books = idsOf(workbooks, where)
  return [
    { table: assignments, where: inArray(assignments.workbookId, books) },
    { table: workbookItemVersions, where: inArray(workbookItemVersions.workbookId, books) },
    { table: workbookItems, where: inArray(workbookItems.workbookId, books) },
    { table: workbooks, where },
  ]
}

/** All rows of an organisation, those that refer to others before them. */
export const ofOrganisation = (id: string): readonly Belonging[] => [
  ...casesWhere(eq(submissions.organisationId, id)),
  ...sharesWhere(or(eq(shares.organisationId, id), eq(shares.providerId, id))),
  { table: benchmarkConsents, where: eq(benchmarkConsents.organisationId, id) },
  { table: registerClaims, where: eq(registerClaims.organisationId, id) },
  { table: targetValues, where: eq(targetValues.bureauId, id) },
  ...workbooksWhere(eq(workbooks.organisationId, id)),
  { table: invitations, where: eq(invitations.organisationId, id) },
  { table: memberships, where: eq(memberships.organisationId, id) },
  { table: organisations, where: eq(organisations.id, id) },
]

/** The same of one workbook. */
export const ofWorkbook = (id: string): readonly Belonging[] => [
  ...casesWhere(eq(submissions.workbookId, id)),
  ...sharesWhere(eq(shares.workbookId, id)),
  ...workbooksWhere(eq(workbooks.id, id)),
]

/** What calls name in their addresses and answers. */
const named: readonly AuditedTable[] = [organisations, workbooks, shares, submissions]

/** The removal of rows, with guards that hold while no other has come to them. */
export async function removalOf(reader: Reader, belonging: readonly Belonging[]) {
  const changes: Change[] = []
  const guards: SQL[] = []
  /** What is to be forgotten of earlier calls. */
  const ids: string[] = []
  for (const { table, where } of belonging) {
    const rows: readonly NonNullable<Change['before']>[] = await reader
      .select()
      .from(table)
      .where(where)
    changes.push(...rows.map((before) => ({ table, before, after: null })))
    if (named.includes(table)) ids.push(...rows.map(({ id }) => id))
    guards.push(sql`select count(*) = ${rows.length} from ${table} where ${where}`)
  }
  return { changes, guards, ids }
}

/** How many cases of other organisations lie before a bureau, whatever their state. */
export const casesBefore = (reader: Reader, bureauId: string): Promise<number> =>
  reader.$count(submissions, eq(submissions.bureauId, bureauId))

/** Holds while there are none. */
export const hasNoCasesBefore = (bureauId: string) =>
  sql`select count(*) = 0 from ${submissions} where ${submissions.bureauId} = ${bureauId}`

/** Holds while a row stands as it was read. */
export const isAtVersion = (table: AuditedTable, { id, version }: Organisation | Workbook) =>
  sql`select count(*) from ${table} where ${table.id} = ${id} and ${table.version} = ${version}`

/** What has lain in the trash since this moment, or longer. */
export const organisationsTrashedBefore = (
  reader: Reader,
  moment: number,
): Promise<Organisation[]> =>
  reader.select().from(organisations).where(lte(organisations.deletedAt, moment))

export const workbooksTrashedBefore = (reader: Reader, moment: number): Promise<Workbook[]> =>
  reader.select().from(workbooks).where(lte(workbooks.deletedAt, moment))

/** Forgets what was answered to calls about any of these ids, but to one operation. */
export async function forgetCalls(
  writer: Writer,
  ids: readonly string[],
  but: string | null,
): Promise<void> {
  const { operation, response } = idempotencyKeys
  for (const id of ids) {
    await writer
      .delete(idempotencyKeys)
      .where(
        sql`${operation} is not ${but} and (instr(${operation}, ${id}) > 0 or instr(coalesce(${response}, ''), ${id}) > 0)`,
      )
  }
}

/** Forgets what was answered to calls before this moment. */
export async function forgetCallsBefore(writer: Writer, moment: number): Promise<void> {
  await writer.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, moment))
}
