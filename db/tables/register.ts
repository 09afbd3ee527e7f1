import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { organisations } from './organisations.ts'

/** A firm in the register of the bureaus whose area holds it. One entry a credit code. */
export const registerEntries = sqliteTable(
  'register_entries',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    creditCode: text('credit_code').notNull().unique(),
    name: text().notNull(),
    area: text().notNull(),
    zone: text(),
    industryCode: text('industry_code'),
    aboveScale: integer('above_scale', { mode: 'boolean' }),
    sizeClass: text('size_class', { enum: ['large', 'medium', 'small', 'micro'] }),
    changedBy: text('changed_by').notNull(),
    changedAt: integer('changed_at').notNull(),
  },
  (table) => [index('register_entries_area').on(table.area)],
)

/** A manufacturer says that an entry is its own; the bureau confirms or refuses. */
export const registerClaims = sqliteTable(
  'register_claims',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    entryId: text('entry_id')
      .notNull()
      .references(() => registerEntries.id),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    /** What proves it, in words. */
    proof: text().notNull(),
    state: text({ enum: ['pending', 'confirmed', 'refused', 'withdrawn'] }).notNull(),
    reason: text(),
    madeBy: text('made_by').notNull(),
    madeAt: integer('made_at').notNull(),
    decidedBy: text('decided_by'),
    decidedAt: integer('decided_at'),
  },
  (table) => [
    index('register_claims_entry').on(table.entryId),
    index('register_claims_organisation').on(table.organisationId),
  ],
)

/** What a bureau states of a target where nothing here counts it. */
export const targetValues = sqliteTable(
  'target_values',
  {
    /** `<bureau>/<target>` */
    id: text().primaryKey(),
    version: integer().notNull(),
    bureauId: text('bureau_id')
      .notNull()
      .references(() => organisations.id),
    target: text().notNull(),
    /** A plain decimal in the unit of the target. */
    value: text().notNull(),
    statedOn: text('stated_on').notNull(),
    source: text().notNull(),
    statedBy: text('stated_by').notNull(),
    statedAt: integer('stated_at').notNull(),
  },
  (table) => [index('target_values_bureau').on(table.bureauId)],
)

export type RegisterEntryRow = typeof registerEntries.$inferSelect
export type RegisterClaim = typeof registerClaims.$inferSelect
export type TargetValue = typeof targetValues.$inferSelect
