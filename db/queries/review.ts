import { and, asc, eq, sql } from 'drizzle-orm'
import type { Reader } from '../open-database.ts'
import { type ReviewNote, reviewNotes, submissions } from '../tables/sharing.ts'

/** What reviewers said of a case, in the order of its rounds; internal only where that is asked. */
export const notesOf = (
  reader: Reader,
  submissionId: string,
  { internal }: { readonly internal: boolean },
): Promise<ReviewNote[]> =>
  reader
    .select()
    .from(reviewNotes)
    .where(
      and(
        eq(reviewNotes.submissionId, submissionId),
        internal ? undefined : eq(reviewNotes.internal, false),
      ),
    )
    .orderBy(asc(reviewNotes.round), asc(reviewNotes.writtenAt), asc(reviewNotes.id))

export async function noteIn(
  reader: Reader,
  submissionId: string,
  id: string,
): Promise<ReviewNote | undefined> {
  const rows = await reader
    .select()
    .from(reviewNotes)
    .where(and(eq(reviewNotes.submissionId, submissionId), eq(reviewNotes.id, id)))
    .limit(1)
  return rows[0]
}

type Round = { readonly id: string; readonly round: number }

/** Holds while a round is being reviewed. */
export const isInReview = ({ id, round }: Round) =>
  sql`select count(*) from ${submissions} where ${submissions.id} = ${id} and ${submissions.round} = ${round} and ${submissions.state} = 'in-review'`

/** Holds while a round has a note that its firm reads. */
export const isTold = ({ id, round }: Round) =>
  sql`select count(*) > 0 from ${reviewNotes} where ${reviewNotes.submissionId} = ${id} and ${reviewNotes.round} = ${round} and ${reviewNotes.internal} = 0 and ${reviewNotes.note} is not null`

/** Holds while no other note of a round scores this answer. */
export const isScoredOnce = ({ id, round }: Round, key: string, noteId: string) =>
  sql`select count(*) = 0 from ${reviewNotes} where ${reviewNotes.submissionId} = ${id} and ${reviewNotes.round} = ${round} and ${reviewNotes.key} = ${key} and ${reviewNotes.value} is not null and ${reviewNotes.id} <> ${noteId}`
