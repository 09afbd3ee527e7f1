import type { Assignment, Workbook, WorkbookItem } from '../../db/tables/workbooks.ts'
import type { AssignmentSeen, Person, WorkbookSeen } from '../schemas/workbook.ts'

// Field by field: what a table gains is seen by nobody until it is named here.

export type Names = ReadonlyMap<string, string>

export const personOf = (id: string, names: Names): Person => ({ id, name: names.get(id) ?? null })

export const workbookSeen = (row: Workbook): WorkbookSeen => ({
  id: row.id,
  version: row.version,
  name: row.name,
  industry: row.industry,
  catalogueVersion: row.catalogueVersion,
  createdAt: row.createdAt,
  deletedAt: row.deletedAt,
})

/** What an item holds. It was written as JSON by `answerItems` and its like. */
export const itemValue = ({ value }: Pick<WorkbookItem, 'value'>): unknown =>
  value === null ? null : JSON.parse(value)

export const itemSeen = (row: WorkbookItem, names: Names) => ({
  key: row.key,
  value: itemValue(row),
  version: row.version,
  changedBy: personOf(row.changedBy, names),
  changedAt: row.changedAt,
})

export const assignmentSeen = (row: Assignment, names: Names): AssignmentSeen => ({
  department: row.department,
  version: row.version,
  user: row.userId === null ? null : personOf(row.userId, names),
  dueOn: row.dueOn,
})
