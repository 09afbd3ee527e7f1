import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * Who did what: rows are added and never changed, each chained to the one before by its SHA-256. It
 * holds ids, names of fields and states, and no answer, note or name of a person.
 */
export const auditEntries = sqliteTable(
  'audit_entries',
  {
    seq: integer().primaryKey(),
    /** Milliseconds since 1970. */
    at: integer().notNull(),
    /** The account that did it; null: the house itself. */
    actorId: text('actor_id'),
    action: text().notNull(),
    organisationId: text('organisation_id'),
    /** Another organisation that it concerns: a provider, a bureau, a manufacturer. */
    otherId: text('other_id'),
    subject: text().notNull(),
    /** JSON of ids, fields and states. */
    detail: text().notNull(),
    /** The rows as they stand after it: JSON of `[table, id, version, SHA-256 or null if removed]`. */
    rows: text().notNull(),
    previousSha256: text('previous_sha256').notNull(),
    sha256: text().notNull(),
  },
  (table) => [
    index('audit_entries_organisation').on(table.organisationId),
    index('audit_entries_other').on(table.otherId),
  ],
)

/** What a write answered, by the caller's key, so that a repeated call does nothing twice. */
export const idempotencyKeys = sqliteTable(
  'idempotency_keys',
  {
    /** SHA-256 of account and key. */
    id: text().primaryKey(),
    operation: text().notNull(),
    bodySha256: text('body_sha256').notNull(),
    /** JSON, null where there is nothing to say. */
    response: text(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [index('idempotency_keys_day').on(table.createdAt)],
)

/** Takes a row only where what a write stands on still holds, and is empty after every write. */
export const writeGuards = sqliteTable('write_guards', { holds: integer().notNull() }, (table) => [
  check('write_guards_hold', sql`${table.holds} = 1`),
])

export type AuditEntry = typeof auditEntries.$inferSelect
