import { and, eq } from 'drizzle-orm'
import type { Reader, Writer } from '../open-database.ts'
import { type Assessment, assessments, type NewAssessment } from '../schema.ts'

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

/** Fails with a unique clash when the link or the idempotency key is taken. */
export async function insertAssessment(writer: Writer, row: NewAssessment): Promise<void> {
  await writer.insert(assessments).values(row)
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
>

/**
 * Replaces exactly the revision that was read, in one statement. False when that revision no longer
 * stands, so the later of two writers never wins in silence.
 */
export async function replaceRevision(
  writer: Writer,
  id: string,
  revision: number,
  next: Revision,
): Promise<boolean> {
  const rows = await writer
    .update(assessments)
    .set({ ...next, revision: revision + 1 })
    .where(and(eq(assessments.id, id), eq(assessments.revision, revision)))
    .returning({ id: assessments.id })
  return rows.length === 1
}
