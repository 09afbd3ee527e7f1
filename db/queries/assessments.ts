import { and, eq, sql } from 'drizzle-orm'
import type { Reader, Writer } from '../open-database.ts'
import {
  type Assessment,
  assessmentResults,
  assessments,
  type NewAssessment,
} from '../tables/assessments.ts'
import { type Outcome, outcomeOfNext } from './assessment-results.ts'

export async function assessmentByLink(
  reader: Reader,
  linkSha256: string,
): Promise<Assessment | undefined> {
  const rows = await reader
    .select()
    .from(assessments)
    .where(eq(assessments.linkSha256, linkSha256))
    .limit(1)
  return rows[0]
}

export async function assessmentByIdempotencyKey(
  reader: Reader,
  keySha256: string,
): Promise<Assessment | undefined> {
  const rows = await reader
    .select()
    .from(assessments)
    .where(eq(assessments.idempotencyKeySha256, keySha256))
    .limit(1)
  return rows[0]
}

export function countAssessments(reader: Reader): Promise<number> {
  return reader.$count(assessments)
}

/**
 * Writes the first revision with what it came to, both or neither. Fails with a unique clash when
 * the link or the idempotency key is taken.
 */
export async function insertAssessment(
  writer: Writer,
  row: NewAssessment,
  outcome: Outcome,
): Promise<void> {
  const { id: assessmentId, revision } = row
  await writer.batch([
    writer.insert(assessments).values(row),
    writer.insert(assessmentResults).values({ ...outcome, assessmentId, revision }),
  ])
}

/** What a new revision replaces; the rest of the row stays. */
export type Revision = Pick<
  Assessment,
  | 'name'
  | 'industry'
  | 'request'
  | 'result'
  | 'catalogueVersion'
  | 'catalogueSha256'
  | 'answersSha256'
  | 'notebook'
  | 'moved'
  | 'writtenBodySha256'
  | 'updatedAt'
  | 'sizeClass'
>

/**
 * Replaces exactly the revision that was read and adds what the new one came to, both or neither.
 * False when that revision no longer stands, so the later of two writers never wins in silence.
 */
export async function replaceRevision(
  writer: Writer,
  id: string,
  revision: number,
  next: Revision,
  outcome: Outcome,
): Promise<boolean> {
  const isStanding = and(eq(assessments.id, id), eq(assessments.revision, revision))
  const [, rows] = await writer.batch([
    writer.insert(assessmentResults).select(outcomeOfNext(outcome, isStanding)),
    writer
      .update(assessments)
      .set({ ...next, revision: revision + 1 })
      .where(isStanding)
      .returning({ id: assessments.id }),
  ])
  return rows.length === 1
}

/** Since when it counts in the comparison with others; null: no longer. */
export async function setComparable(
  writer: Writer,
  id: string,
  since: number | null,
): Promise<void> {
  // One statement, whatever stands: what was asked last holds, and the day of the first yes stays.
  const comparableSince =
    since === null ? null : sql`coalesce(${assessments.comparableSince}, ${since})`
  await writer.update(assessments).set({ comparableSince }).where(eq(assessments.id, id))
}
