import { canonicalJson } from '../../assessments/canonical-json.ts'
import type { Evaluation } from '../../assessments/schema/result.ts'
import { assessmentByLink, replaceRevision } from '../../db/queries/assessments.ts'
import type { Assessment } from '../../db/tables/assessments.ts'
import { isSameHash, sha256Of } from '../fingerprint.ts'
import { type Draft, freezeAssessment, keptText, thawAssessment } from '../freeze-assessment.ts'
import { Problem } from '../problem.ts'
import type { Services } from '../services.ts'

export type Updated = {
  readonly revision: number
  readonly result: Evaluation
  /** ISO 8601 in UTC. */
  readonly savedAt: string
}

export type Keys = { readonly link: string; readonly editKey: string | null }

/**
 * Whoever holds the edit key replaces the revision that they read. Another revision in between is a
 * conflict that names it, unless it is this very call, repeated. What is absent beside the request
 * stays. Answers to earlier content move to that of today only by `moved`, or null: never in silence.
 */
export async function updateAssessment(
  { db, clock, catalogue }: Pick<Services, 'db' | 'clock' | 'catalogue'>,
  { link, editKey }: Keys,
  revision: number,
  draft: Draft,
): Promise<Updated> {
  const row = await assessmentByLink(db.read, sha256Of(link))
  if (row === undefined || !holds(row, editKey)) throw unknownAssessment()
  const writtenBodySha256 = sha256Of(canonicalJson(draft))

  /** The answer of this very call, if it was already done; null while `revision` still stands. */
  const doneBefore = (current: Assessment): Updated | null => {
    if (current.revision === revision) return null
    const isThisCall = current.writtenBodySha256 === writtenBodySha256
    if (current.revision !== revision + 1 || !isThisCall) {
      const message = `Revision ${current.revision} stands by now`
      throw new Problem('conflict', message, { revision: current.revision })
    }
    return updatedOf(current.revision, current.updatedAt, thawAssessment(current).result)
  }

  const before = doneBefore(row)
  if (before !== null) return before
  if (row.catalogueVersion !== catalogue.version && draft.moved === undefined) {
    const message = `The answers stand on version ${row.catalogueVersion}: send \`moved\``
    throw new Problem('conflict', message, { revision: row.revision })
  }
  const now = clock()
  const { result, columns, outcome } = freezeAssessment(draft, catalogue, now)
  const isReplaced = await db.write((writer) =>
    replaceRevision(
      writer,
      row.id,
      revision,
      {
        ...columns,
        name: draft.name === undefined ? row.name : draft.name,
        industry: draft.industry === undefined ? row.industry : draft.industry,
        notebook: draft.notebook === undefined ? row.notebook : (keptText(draft.notebook) ?? null),
        moved: draft.moved === undefined ? row.moved : (keptText(draft.moved) ?? null),
        writtenBodySha256,
      },
      outcome,
    ),
  )
  const current = isReplaced ? undefined : await assessmentByLink(db.read, row.linkSha256)
  const meanwhile = current === undefined ? null : doneBefore(current)
  return meanwhile ?? updatedOf(revision + 1, now, result)
}

/** The same words for an unknown link and a wrong key: the answer tells neither from the other. */
export const unknownAssessment = () => new Problem('not-found', 'No such assessment')

/** Whether the key that was sent is the one that changes this assessment. */
export const holds = (row: Assessment, editKey: string | null): boolean =>
  editKey !== null && isSameHash(row.editKeySha256, sha256Of(editKey))

const updatedOf = (revision: number, updatedAt: number, result: Evaluation): Updated => ({
  revision,
  result,
  savedAt: new Date(updatedAt).toISOString(),
})
