import { z } from 'zod'
import { Notebook } from '../../assessments/schema/notebook.ts'
import { Day } from '../../assessments/schema/provenance.ts'
import { Request } from '../../assessments/schema/request.ts'
import { Version } from './organisation.ts'

// Instants are milliseconds since 1970.

/** More than a whole interview has. */
const MOST_ITEMS = 400

/** The version of a row that may not be there yet: 0. */
const VersionOrNone = z.int().min(0)

const fields = {
  name: z.string().trim().min(1).max(120),
  /** Id of an industry of the questionnaire. */
  industry: z.string().max(64).nullish(),
}

export const NewWorkbook = z.strictObject(fields)
export const ChangedWorkbook = z.strictObject({ version: Version, ...fields })

/** An account; the name is null where it is gone. */
export const Person = z.strictObject({ id: z.string(), name: z.string().nullable() })
export type Person = z.infer<typeof Person>

export const WorkbookSeen = z.strictObject({
  id: z.string(),
  version: Version,
  name: z.string(),
  industry: z.string().nullable(),
  /** The content that it was begun with. */
  catalogueVersion: z.string(),
  createdAt: z.int(),
  /** In the trash since; null: not. */
  deletedAt: z.int().nullable(),
})
export type WorkbookSeen = z.infer<typeof WorkbookSeen>

export const WorkbookListed = WorkbookSeen.extend({
  /** How many answers stand. */
  answers: z.int(),
  changedAt: z.int(),
  changedBy: Person,
})

export const ItemSeen = z.strictObject({
  key: z.string(),
  /** As it was said; null where it was taken back. */
  value: z.unknown(),
  version: Version,
  changedBy: Person,
  changedAt: z.int(),
})

export const ItemVersions = z.strictObject({
  key: z.string(),
  /** Oldest first. */
  versions: z.array(ItemSeen.omit({ key: true })),
})

/** A section in the hands of a colleague, or of nobody. Version 0: it never was in any. */
export const AssignmentSeen = z.strictObject({
  department: z.string(),
  version: VersionOrNone,
  user: Person.nullable(),
  dueOn: Day.nullable(),
})
export type AssignmentSeen = z.infer<typeof AssignmentSeen>

export const WholeWorkbook = WorkbookSeen.extend({
  items: z.array(ItemSeen),
  assignments: z.array(AssignmentSeen),
  /** Composed of the items, without a day. */
  request: Request,
  notebook: Notebook,
})

export const ChangedItems = z.strictObject({
  items: z
    .array(
      z.strictObject({
        /** `enterprise.…`, `answers.…`, `records.…`, `evidence.…`, `kpis.…` or `notKnown.…`. */
        key: z.string().max(200),
        /** Null takes back. */
        value: z.unknown(),
        /** The version that was read; 0 where nothing stood. */
        version: VersionOrNone,
      }),
    )
    .min(1)
    .max(MOST_ITEMS),
})

/** The version of each item that stands now. */
export const ItemsNow = z.strictObject({ versions: z.record(z.string(), Version) })

export const ChangedAssignment = z.strictObject({
  version: VersionOrNone,
  /** Null takes it from whoever has it. */
  userId: z.string().max(64).nullable(),
  dueOn: Day.nullable(),
})

export const MyAssignment = z.strictObject({
  organisation: z.strictObject({ id: z.string(), name: z.string() }),
  workbook: z.strictObject({ id: z.string(), name: z.string() }),
  department: z.string(),
  dueOn: Day.nullable(),
  /** Questions of the department that are answered, of those that count. */
  answered: z.int(),
  of: z.int(),
})

export const TakeOver = z.strictObject({
  /** What stands behind the address of a saved assessment, and the key that changes it. */
  link: z.string().max(200),
  editKey: z.string().max(200),
  /** Null or absent: as it was called there. */
  name: z.string().trim().min(1).max(120).nullish(),
})
