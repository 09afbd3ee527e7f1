import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

// Rows here are written whole, under their version, and each write is noted in the audit trail.
// Instants are milliseconds since 1970. People are named by their account's id alone.

export const organisations = sqliteTable(
  'organisations',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    kind: text({ enum: ['manufacturer', 'provider', 'bureau'] }).notNull(),
    name: text().notNull(),
    /** A path of the areas: where a manufacturer stands, what a bureau answers for. */
    area: text(),
    /** Unified social credit code; said by the firm, proved by a confirmed claim alone. */
    creditCode: text('credit_code'),
    /** GB/T 4754: C and two to four digits. */
    industryCode: text('industry_code'),
    sizeClass: text('size_class', { enum: ['large', 'medium', 'small', 'micro'] }),
    /** What a provider says of itself to everyone, as JSON. */
    profile: text(),
    createdAt: integer('created_at').notNull(),
    /** In the trash since; null: not. */
    deletedAt: integer('deleted_at'),
  },
  (table) => [
    check('organisations_version', sql`${table.version} >= 1`),
    index('organisations_kind').on(table.kind, table.area),
  ],
)

export const memberships = sqliteTable(
  'memberships',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    userId: text('user_id').notNull(),
    role: text({
      enum: ['owner', 'editor', 'viewer', 'assessor', 'reviewer', 'publisher'],
    }).notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('memberships_once').on(table.organisationId, table.userId),
    index('memberships_user').on(table.userId),
  ],
)

export const invitations = sqliteTable(
  'invitations',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    role: text({
      enum: ['owner', 'editor', 'viewer', 'assessor', 'reviewer', 'publisher'],
    }).notNull(),
    /** The e-mail address or mobile number that may accept; null: whoever holds the link. */
    invitee: text(),
    state: text({ enum: ['open', 'accepted', 'revoked'] }).notNull(),
    invitedBy: text('invited_by').notNull(),
    createdAt: integer('created_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
    acceptedBy: text('accepted_by'),
  },
  (table) => [index('invitations_organisation').on(table.organisationId)],
)

export type Organisation = typeof organisations.$inferSelect
export type Membership = typeof memberships.$inferSelect
export type Invitation = typeof invitations.$inferSelect
