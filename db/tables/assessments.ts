import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * A saved assessment, frozen with what it was computed from. Of the link and the edit key only the
 * SHA-256 is kept, so that a copy of the table opens nothing. Instants are milliseconds since 1970.
 */
export const assessments = sqliteTable(
  'assessments',
  {
    id: text().primaryKey(),
    linkSha256: text('link_sha256').notNull().unique(),
    editKeySha256: text('edit_key_sha256').notNull(),
    revision: integer().notNull(),
    name: text(),
    industry: text(),
    request: text().notNull(),
    result: text().notNull(),
    catalogueVersion: text('catalogue_version').notNull(),
    catalogueSha256: text('catalogue_sha256').notNull(),
    answersSha256: text('answers_sha256').notNull(),
    /** What stands beside the answers, and the move that brought them to their version, as JSON. */
    notebook: text(),
    moved: text(),
    /** With the caller's idempotency key, which is not kept, it gives the link and the edit key. */
    salt: text().notNull(),
    idempotencyKeySha256: text('idempotency_key_sha256').notNull().unique(),
    /** What the first and the latest write sent, to tell a repeated call from another one. */
    createdBodySha256: text('created_body_sha256').notNull(),
    writtenBodySha256: text('written_body_sha256').notNull(),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    /** `large`, `medium`, `small` or `micro`; null while it is not known. */
    sizeClass: text('size_class'),
    /** Since when it may count in the comparison with others; null: it may not. */
    comparableSince: integer('comparable_since'),
  },
  (table) => [
    check('assessments_revision_from_one', sql`${table.revision} >= 1`),
    index('assessments_comparable')
      .on(table.industry, table.sizeClass)
      .where(sql`${table.comparableSince} is not null`),
  ],
)

export type Assessment = typeof assessments.$inferSelect
export type NewAssessment = typeof assessments.$inferInsert

/**
 * What each revision of an assessment came to. Rows are added and never changed. A score is the
 * exact decimal, null where open answers can still move it; money is fen.
 */
export const assessmentResults = sqliteTable(
  'assessment_results',
  {
    assessmentId: text('assessment_id')
      .notNull()
      .references(() => assessments.id, { onDelete: 'cascade' }),
    revision: integer().notNull(),
    savedAt: integer('saved_at').notNull(),
    asOf: text('as_of').notNull(),
    catalogueVersion: text('catalogue_version').notNull(),
    smeLevel: integer('sme_level'),
    smeStatus: text('sme_status').notNull(),
    smeScore: text('sme_score'),
    cmmmLevel: integer('cmmm_level'),
    cmmmStatus: text('cmmm_status').notNull(),
    cmmmScore: text('cmmm_score'),
    tier: text(),
    tierStatus: text('tier_status').notNull(),
    planFen: integer('plan_fen').notNull(),
    /** Scenes by 环节 as JSON; null for what was saved before they were counted. */
    links: text(),
  },
  (table) => [primaryKey({ columns: [table.assessmentId, table.revision] })],
)

export type AssessmentResult = typeof assessmentResults.$inferSelect
