import { and, eq, notInArray, sql } from 'drizzle-orm'
import type { Reader } from '../open-database.ts'
import { submissions } from '../tables/sharing.ts'

const standing = (workbookId: string) =>
  and(
    eq(submissions.workbookId, workbookId),
    notInArray(submissions.state, ['withdrawn', 'returned']),
  )

/** How many cases before a bureau, or confirmed by it, rest on a workbook. */
export const casesOn = (reader: Reader, workbookId: string): Promise<number> =>
  reader.$count(submissions, standing(workbookId))

/** Holds while there are none. */
export const restsOnNone = (workbookId: string) =>
  sql`select count(*) = 0 from ${submissions} where ${standing(workbookId)}`
