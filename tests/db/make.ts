import type { Revision } from '../../db/queries/assessments.ts'
import type { NewAssessment } from '../../db/schema.ts'

/** A row whose unique values follow from `n`. */
export const assessmentRow = (n: number): NewAssessment => ({
  id: `id-${n}`,
  linkSha256: `link-${n}`,
  editKeySha256: `edit-${n}`,
  revision: 1,
  name: null,
  industry: null,
  request: '{}',
  result: '{}',
  catalogueVersion: '1',
  catalogueSha256: 'c',
  answersSha256: 'a',
  notebook: null,
  moved: null,
  salt: 's',
  idempotencyKeySha256: `key-${n}`,
  createdBodySha256: 'b',
  writtenBodySha256: 'b',
  createdAt: 1_795_000_000_000,
  updatedAt: 1_795_000_000_000,
})

export const nextRevision: Revision = {
  name: '甲厂',
  industry: null,
  request: '{"asOf":"2026-11-21"}',
  result: '{}',
  catalogueVersion: '2',
  catalogueSha256: 'd',
  answersSha256: 'e',
  notebook: '{"notKnown":["sme.q3"]}',
  moved: '{"from":"1","to":"2"}',
  writtenBodySha256: 'f',
  updatedAt: 1_795_000_000_001,
}
