import { and, asc, eq, max, sql } from 'drizzle-orm'
import type { Reader } from '../open-database.ts'
import {
  type Workbook,
  type WorkbookItem,
  type WorkbookItemVersion,
  workbookItems,
  workbookItemVersions,
  workbooks,
} from '../tables/workbooks.ts'

/** A workbook of this organisation; none for another's. */
export async function workbookIn(
  reader: Reader,
  organisationId: string,
  id: string,
): Promise<Workbook | undefined> {
  const rows = await reader
    .select()
    .from(workbooks)
    .where(and(eq(workbooks.organisationId, organisationId), eq(workbooks.id, id)))
    .limit(1)
  return rows[0]
}

export async function workbookTakenFrom(
  reader: Reader,
  assessmentId: string,
): Promise<Workbook | undefined> {
  const rows = await reader
    .select()
    .from(workbooks)
    .where(eq(workbooks.takenFrom, assessmentId))
    .limit(1)
  return rows[0]
}

/** In the order in which they were begun, those in the trash too. */
export const workbooksOf = (reader: Reader, organisationId: string): Promise<Workbook[]> =>
  reader
    .select()
    .from(workbooks)
    .where(eq(workbooks.organisationId, organisationId))
    .orderBy(asc(workbooks.createdAt), asc(workbooks.id))

export const itemsOf = (reader: Reader, workbookId: string): Promise<WorkbookItem[]> =>
  reader
    .select()
    .from(workbookItems)
    .where(eq(workbookItems.workbookId, workbookId))
    .orderBy(asc(workbookItems.key))

export const itemVersionsOf = (
  reader: Reader,
  workbookId: string,
  key: string,
): Promise<WorkbookItemVersion[]> =>
  reader
    .select()
    .from(workbookItemVersions)
    .where(and(eq(workbookItemVersions.workbookId, workbookId), eq(workbookItemVersions.key, key)))
    .orderBy(asc(workbookItemVersions.itemVersion))

/** How many answers stand in each workbook of an organisation, and its last change. */
export const lastChangesOf = (reader: Reader, organisationId: string) =>
  reader
    .select({
      workbookId: workbookItems.workbookId,
      answers: sql<number>`sum(${workbookItems.key} like 'answers.%' and ${workbookItems.value} is not null)`,
      changedAt: max(workbookItems.changedAt),
      // Beside a single max, SQLite gives the other columns of its row.
      changedBy: workbookItems.changedBy,
    })
    .from(workbookItems)
    .innerJoin(workbooks, eq(workbooks.id, workbookItems.workbookId))
    .where(eq(workbooks.organisationId, organisationId))
    .groupBy(workbookItems.workbookId)

/** Holds while the workbook stands and is not in the trash. */
export const workbookInUse = (id: string) =>
  sql`select count(*) from ${workbooks} where ${workbooks.id} = ${id} and ${workbooks.deletedAt} is null`

/** Holds while no item of the workbook is another than these: versions only ever grow. */
export const itemsStand = (workbookId: string, items: readonly WorkbookItem[]) =>
  sql`select coalesce(sum(${workbookItems.version}), 0) = ${items.reduce((sum, { version }) => sum + version, 0)} from ${workbookItems} where ${workbookItems.workbookId} = ${workbookId}`

/** Every version of every item, in the order of keys. */
export const allItemVersionsOf = (
  reader: Reader,
  workbookId: string,
): Promise<WorkbookItemVersion[]> =>
  reader
    .select()
    .from(workbookItemVersions)
    .where(eq(workbookItemVersions.workbookId, workbookId))
    .orderBy(asc(workbookItemVersions.key), asc(workbookItemVersions.itemVersion))
