import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { organisations } from './organisations.ts'
import { workbooks } from './workbooks.ts'

/** A workbook in the sight of a provider, until it is withdrawn. Part of the consent ledger. */
export const shares = sqliteTable(
  'shares',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    workbookId: text('workbook_id')
      .notNull()
      .references(() => workbooks.id),
    providerId: text('provider_id')
      .notNull()
      .references(() => organisations.id),
    purpose: text().notNull(),
    givenBy: text('given_by').notNull(),
    givenAt: integer('given_at').notNull(),
    withdrawnBy: text('withdrawn_by'),
    withdrawnAt: integer('withdrawn_at'),
  },
  (table) => [
    index('shares_organisation').on(table.organisationId),
    index('shares_provider').on(table.providerId),
  ],
)

/** Whether a firm counts, without its name, in the comparison with others. */
export const benchmarkConsents = sqliteTable(
  'benchmark_consents',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    givenBy: text('given_by').notNull(),
    givenAt: integer('given_at').notNull(),
    withdrawnBy: text('withdrawn_by'),
    withdrawnAt: integer('withdrawn_at'),
  },
  (table) => [index('benchmark_consents_organisation').on(table.organisationId)],
)

/** What an assessor saw, beside the firm's answer and never over it. `value` is JSON. */
export const assessorAnswers = sqliteTable(
  'assessor_answers',
  {
    /** `<share>/<key>` */
    id: text().primaryKey(),
    version: integer().notNull(),
    shareId: text('share_id')
      .notNull()
      .references(() => shares.id),
    key: text().notNull(),
    value: text(),
    note: text(),
    changedBy: text('changed_by').notNull(),
    changedAt: integer('changed_at').notNull(),
  },
  (table) => [index('assessor_answers_share').on(table.shareId)],
)

/** A case before a bureau. What was submitted stands in its rounds, frozen. */
export const submissions = sqliteTable(
  'submissions',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    workbookId: text('workbook_id')
      .notNull()
      .references(() => workbooks.id),
    /** The bureau that reviews; others whose area holds the firm's only read. */
    bureauId: text('bureau_id')
      .notNull()
      .references(() => organisations.id),
    area: text().notNull(),
    state: text({
      enum: [
        'submitted',
        'in-review',
        'changes-requested',
        'resubmitted',
        'confirmed',
        'returned',
        'withdrawn',
      ],
    }).notNull(),
    round: integer().notNull(),
    submittedAt: integer('submitted_at').notNull(),
    changedBy: text('changed_by').notNull(),
    changedAt: integer('changed_at').notNull(),
  },
  (table) => [
    index('submissions_organisation').on(table.organisationId),
    index('submissions_area').on(table.area, table.state),
  ],
)

/** What was submitted, with its hashes: never changed, computed again by anyone to the same digits. */
export const submissionRounds = sqliteTable(
  'submission_rounds',
  {
    /** `<submission>/<round>` */
    id: text().primaryKey(),
    version: integer().notNull(),
    submissionId: text('submission_id')
      .notNull()
      .references(() => submissions.id),
    round: integer().notNull(),
    /** The firm as it called itself then. */
    name: text().notNull(),
    creditCode: text('credit_code'),
    industry: text(),
    request: text().notNull(),
    result: text().notNull(),
    notebook: text(),
    catalogueVersion: text('catalogue_version').notNull(),
    catalogueSha256: text('catalogue_sha256').notNull(),
    answersSha256: text('answers_sha256').notNull(),
    resultSha256: text('result_sha256').notNull(),
    smeLevel: integer('sme_level'),
    smeStatus: text('sme_status').notNull(),
    tier: text(),
    tierStatus: text('tier_status').notNull(),
    submittedBy: text('submitted_by').notNull(),
    submittedAt: integer('submitted_at').notNull(),
  },
  (table) => [uniqueIndex('submission_rounds_once').on(table.submissionId, table.round)],
)

/**
 * What a reviewer says of an answer, or of the whole where `key` is null: a score of its own beside
 * the firm's answer, and a note. What is internal never leaves the server for others than reviewers.
 */
export const reviewNotes = sqliteTable(
  'review_notes',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    submissionId: text('submission_id')
      .notNull()
      .references(() => submissions.id),
    round: integer().notNull(),
    key: text(),
    /** The answer as the reviewer would give it, as JSON. */
    value: text(),
    note: text(),
    internal: integer({ mode: 'boolean' }).notNull(),
    writtenBy: text('written_by').notNull(),
    writtenAt: integer('written_at').notNull(),
  },
  (table) => [index('review_notes_submission').on(table.submissionId)],
)

export type Share = typeof shares.$inferSelect
export type BenchmarkConsent = typeof benchmarkConsents.$inferSelect
export type AssessorAnswer = typeof assessorAnswers.$inferSelect
export type Submission = typeof submissions.$inferSelect
export type SubmissionRound = typeof submissionRounds.$inferSelect
export type ReviewNote = typeof reviewNotes.$inferSelect
