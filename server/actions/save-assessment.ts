import { randomBytes, randomUUID } from 'node:crypto'
import { canonicalJson } from '../../assessments/canonical-json.ts'
import type { Evaluation } from '../../assessments/schema/result.ts'
import { assessmentByIdempotencyKey, insertAssessment } from '../../db/queries/assessments.ts'
import type { Assessment } from '../../db/tables/assessments.ts'
import { isUniqueClash } from '../../db/unique-clash.ts'
import { sha256Of, tokenOf } from '../fingerprint.ts'
import { type Draft, freezeAssessment, keptText, thawAssessment } from '../freeze-assessment.ts'
import { Problem } from '../problem.ts'
import type { Services } from '../services.ts'

export type Saved = {
  readonly link: string
  readonly editKey: string
  readonly revision: number
  readonly result: Evaluation
  /** ISO 8601 in UTC. */
  readonly savedAt: string
}

type Row = Pick<Assessment, 'revision' | 'updatedAt'>

/**
 * Evaluates and saves once for each idempotency key. A repeated call gets the same link and edit
 * key with what stands under them by now; the same key with another body is a conflict.
 */
export async function saveAssessment(
  { db, clock, catalogue }: Pick<Services, 'db' | 'clock' | 'catalogue'>,
  idempotencyKey: string,
  draft: Draft,
): Promise<Saved> {
  const idempotencyKeySha256 = sha256Of(idempotencyKey)
  const bodySha256 = sha256Of(canonicalJson(draft))

  const savedBefore = async (): Promise<Saved | null> => {
    const row = await assessmentByIdempotencyKey(db.read, idempotencyKeySha256)
    if (row === undefined) return null
    if (row.createdBodySha256 !== bodySha256) {
      throw new Problem('conflict', 'This Idempotency-Key has saved something else')
    }
    return savedOf(row, tokensOf(row.salt, idempotencyKey), thawAssessment(row).result)
  }

  const before = await savedBefore()
  if (before !== null) return before
  const now = clock()
  const { result, columns, outcome } = freezeAssessment(draft, catalogue, now)
  const salt = randomBytes(32).toString('hex')
  const tokens = tokensOf(salt, idempotencyKey)
  try {
    await db.write((writer) =>
      insertAssessment(
        writer,
        {
          ...columns,
          id: randomUUID(),
          linkSha256: sha256Of(tokens.link),
          editKeySha256: sha256Of(tokens.editKey),
          revision: 1,
          name: draft.name ?? null,
          industry: draft.industry ?? null,
          notebook: keptText(draft.notebook) ?? null,
          moved: keptText(draft.moved) ?? null,
          salt,
          idempotencyKeySha256,
          createdBodySha256: bodySha256,
          writtenBodySha256: bodySha256,
          createdAt: now,
        },
        outcome,
      ),
    )
  } catch (error) {
    const meanwhile = isUniqueClash(error) ? await savedBefore() : null
    if (meanwhile === null) throw error
    return meanwhile
  }
  return savedOf({ revision: 1, updatedAt: now }, tokens, result)
}

type Tokens = { readonly link: string; readonly editKey: string }

/** Half of them lies with the caller, half in the row: a repeated call finds them, a copy of the table does not. */
const tokensOf = (salt: string, idempotencyKey: string): Tokens => ({
  link: tokenOf(salt, `link:${idempotencyKey}`),
  editKey: tokenOf(salt, `edit:${idempotencyKey}`),
})

const savedOf = (row: Row, tokens: Tokens, result: Evaluation): Saved => ({
  ...tokens,
  revision: row.revision,
  result,
  savedAt: new Date(row.updatedAt).toISOString(),
})
