import { eq } from 'drizzle-orm'
import type { Reader } from '../open-database.ts'
import { idempotencyKeys } from '../tables/audit.ts'

/** What was answered to the call under this key, if there was one. */
export async function callBefore(reader: Reader, id: string) {
  const rows = await reader
    .select()
    .from(idempotencyKeys)
    .where(eq(idempotencyKeys.id, id))
    .limit(1)
  return rows[0]
}
