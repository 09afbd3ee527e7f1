import { and, asc, desc, eq, getTableColumns, isNull, ne, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Reader } from '../open-database.ts'
import { type Organisation, organisations } from '../tables/organisations.ts'
import {
  type Submission,
  type SubmissionRound,
  submissionRounds,
  submissions,
} from '../tables/sharing.ts'
import { workbooks } from '../tables/workbooks.ts'

const { request, result, notebook, ...head } = getTableColumns(submissionRounds)

/** A round without what was frozen in it. */
export type RoundHead = Omit<SubmissionRound, 'request' | 'result' | 'notebook'>

/** A round without its result. */
export type RoundSaid = Omit<SubmissionRound, 'result'>

const bureau = alias(organisations, 'bureau')

const isLatestRound = and(
  eq(submissionRounds.submissionId, submissions.id),
  eq(submissionRounds.round, submissions.round),
)

/** A firm's cases, the latest first. */
export const submissionsOf = (reader: Reader, organisationId: string) =>
  reader
    .select({ submission: submissions, workbook: workbooks.name, bureau: bureau.name, round: head })
    .from(submissions)
    .innerJoin(workbooks, eq(workbooks.id, submissions.workbookId))
    .innerJoin(bureau, eq(bureau.id, submissions.bureauId))
    .innerJoin(submissionRounds, isLatestRound)
    .where(eq(submissions.organisationId, organisationId))
    .orderBy(desc(submissions.submittedAt), desc(submissions.id))

export async function submissionIn(reader: Reader, organisationId: string, id: string) {
  const rows = await reader
    .select({ submission: submissions, workbook: workbooks.name, bureau: bureau.name })
    .from(submissions)
    .innerJoin(workbooks, eq(workbooks.id, submissions.workbookId))
    .innerJoin(bureau, eq(bureau.id, submissions.bureauId))
    .where(and(eq(submissions.organisationId, organisationId), eq(submissions.id, id)))
    .limit(1)
  return rows[0]
}

/** The rounds of a case with what the firm said in each, the first one first. */
export const roundsOf = (reader: Reader, submissionId: string): Promise<RoundSaid[]> =>
  reader
    .select({ ...head, request, notebook })
    .from(submissionRounds)
    .where(eq(submissionRounds.submissionId, submissionId))
    .orderBy(asc(submissionRounds.round))

export async function roundOf(
  reader: Reader,
  submissionId: string,
  round: number,
): Promise<SubmissionRound | undefined> {
  const rows = await reader
    .select()
    .from(submissionRounds)
    .where(and(eq(submissionRounds.submissionId, submissionId), eq(submissionRounds.round, round)))
    .limit(1)
  return rows[0]
}

/** Every round that a firm has submitted, the latest first. */
export const roundsGivenBy = (reader: Reader, organisationId: string) =>
  reader
    .select({
      submission: submissions,
      workbook: workbooks.name,
      bureau: bureau.name,
      round: submissionRounds.round,
      submittedBy: submissionRounds.submittedBy,
      submittedAt: submissionRounds.submittedAt,
    })
    .from(submissionRounds)
    .innerJoin(submissions, eq(submissions.id, submissionRounds.submissionId))
    .innerJoin(workbooks, eq(workbooks.id, submissions.workbookId))
    .innerJoin(bureau, eq(bureau.id, submissions.bureauId))
    .where(eq(submissions.organisationId, organisationId))
    .orderBy(desc(submissionRounds.submittedAt), desc(submissionRounds.id))

/** Holds while no case about a workbook is open. */
export const isNotSubmitted = (workbookId: string) =>
  sql`select count(*) = 0 from ${submissions} where ${submissions.workbookId} = ${workbookId} and ${submissions.state} not in ('confirmed', 'returned', 'withdrawn')`

export async function openSubmissionAbout(
  reader: Reader,
  workbookId: string,
): Promise<Submission | undefined> {
  const rows = await reader
    .select()
    .from(submissions)
    .where(
      and(
        eq(submissions.workbookId, workbookId),
        sql`${submissions.state} not in ('confirmed', 'returned', 'withdrawn')`,
      ),
    )
    .limit(1)
  return rows[0]
}

/**
 * What a bureau may read: the cases given to it and all others of its area, but none that its firm
 * took back and none of a firm in the trash.
 */
const isBefore = ({ id, area }: Organisation) =>
  and(
    ne(submissions.state, 'withdrawn'),
    isNull(organisations.deletedAt),
    or(
      eq(submissions.bureauId, id),
      eq(submissions.area, area ?? ''),
      sql`substr(${submissions.area}, 1, ${(area?.length ?? 0) + 1}) = ${`${area}/`}`,
    ),
  )

/** The cases before a bureau, the one that has waited longest first. */
export const casesBefore = (
  reader: Reader,
  {
    bureau,
    state,
  }: { readonly bureau: Organisation; readonly state?: Submission['state'] | undefined },
) =>
  reader
    .select({ submission: submissions, round: head })
    .from(submissions)
    .innerJoin(organisations, eq(organisations.id, submissions.organisationId))
    .innerJoin(submissionRounds, isLatestRound)
    .where(and(isBefore(bureau), state === undefined ? undefined : eq(submissions.state, state)))
    .orderBy(asc(submissions.submittedAt), asc(submissions.id))

export async function caseBefore(
  reader: Reader,
  bureau: Organisation,
  id: string,
): Promise<Submission | undefined> {
  const rows = await reader
    .select({ submission: submissions })
    .from(submissions)
    .innerJoin(organisations, eq(organisations.id, submissions.organisationId))
    .where(and(isBefore(bureau), eq(submissions.id, id)))
    .limit(1)
  return rows[0]?.submission
}
