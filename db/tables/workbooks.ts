import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { organisations } from './organisations.ts'

/** An assessment that an organisation works on: a draft, its own alone until it gives it away. */
export const workbooks = sqliteTable(
  'workbooks',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    name: text().notNull(),
    /** An industry of the catalogue. */
    industry: text(),
    catalogueVersion: text('catalogue_version').notNull(),
    /** The saved assessment without an account that it was taken over from. */
    takenFrom: text('taken_from'),
    createdBy: text('created_by').notNull(),
    createdAt: integer('created_at').notNull(),
    deletedAt: integer('deleted_at'),
  },
  (table) => [
    index('workbooks_organisation').on(table.organisationId),
    uniqueIndex('workbooks_taken_once').on(table.takenFrom),
  ],
)

/**
 * One answer, fact, record or note of a workbook. `key` is `enterprise.area`, `answers.sme.q1`,
 * `records.r1`, `evidence.sme.q1`, `kpis.<id>` or `notKnown.<question>`; `value` is JSON, null where
 * it was taken back.
 */
export const workbookItems = sqliteTable(
  'workbook_items',
  {
    /** `<workbook>/<key>` */
    id: text().primaryKey(),
    version: integer().notNull(),
    workbookId: text('workbook_id')
      .notNull()
      .references(() => workbooks.id),
    key: text().notNull(),
    value: text(),
    changedBy: text('changed_by').notNull(),
    changedAt: integer('changed_at').notNull(),
  },
  (table) => [index('workbook_items_workbook').on(table.workbookId)],
)

/** Every version of every item: who answered what, and when. Rows are never changed. */
export const workbookItemVersions = sqliteTable(
  'workbook_item_versions',
  {
    /** `<workbook>/<key>/<version of the item>` */
    id: text().primaryKey(),
    version: integer().notNull(),
    workbookId: text('workbook_id')
      .notNull()
      .references(() => workbooks.id),
    key: text().notNull(),
    itemVersion: integer('item_version').notNull(),
    value: text(),
    changedBy: text('changed_by').notNull(),
    changedAt: integer('changed_at').notNull(),
  },
  (table) => [index('workbook_item_versions_workbook').on(table.workbookId, table.key)],
)

/** A section of the interview in the hands of a colleague, with a due day; of nobody once it was taken back. */
export const assignments = sqliteTable(
  'assignments',
  {
    /** `<workbook>/<department>` */
    id: text().primaryKey(),
    version: integer().notNull(),
    workbookId: text('workbook_id')
      .notNull()
      .references(() => workbooks.id),
    department: text().notNull(),
    /** Null where it was taken back: the row stays, so that its version goes on. */
    userId: text('user_id'),
    /** A civil day, `YYYY-MM-DD`. */
    dueOn: text('due_on'),
    assignedBy: text('assigned_by').notNull(),
    assignedAt: integer('assigned_at').notNull(),
  },
  (table) => [index('assignments_workbook').on(table.workbookId)],
)

export type Workbook = typeof workbooks.$inferSelect
export type WorkbookItem = typeof workbookItems.$inferSelect
export type WorkbookItemVersion = typeof workbookItemVersions.$inferSelect
export type Assignment = typeof assignments.$inferSelect
