import type { Outcome } from '../../db/queries/assessment-results.ts'
import type { Revision } from '../../db/queries/assessments.ts'
import type { NewAssessment } from '../../db/tables/assessments.ts'

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
  sizeClass: null,
  comparableSince: null,
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
  sizeClass: 'small',
}

/** What a revision came to, as it may be: all of it known, or hardly anything. */
export const outcome: Outcome = {
  savedAt: 1_795_000_000_000,
  asOf: '2026-11-18',
  catalogueVersion: '1',
  smeLevel: 2,
  smeStatus: 'complete',
  smeScore: '45.325',
  cmmmLevel: 2,
  cmmmStatus: 'complete',
  cmmmScore: '2.55',
  tier: 'basic',
  tierStatus: 'complete',
  planFen: 239_840_000_00,
  links: '{"operation":{"all":12,"inPlace":3,"unknown":0}}',
}

export const openOutcome: Outcome = {
  ...outcome,
  savedAt: 1_795_000_000_001,
  catalogueVersion: '2',
  smeLevel: null,
  smeStatus: 'incomplete',
  smeScore: null,
  cmmmLevel: null,
  cmmmScore: null,
  tier: null,
  planFen: 0,
  links: null,
}
