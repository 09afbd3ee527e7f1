import { desc } from 'drizzle-orm'
import type { Reader } from '../open-database.ts'
import { type AuditEntry, auditEntries } from '../tables/audit.ts'

/** What the first entry is chained to. */
export const FIRST = '0'.repeat(64)

/** The last entry's number and hash: kept elsewhere, it tells when the end was cut off. */
export async function auditHead(reader: Reader): Promise<Pick<AuditEntry, 'seq' | 'sha256'>> {
  const { seq, sha256 } = auditEntries
  const [last] = await reader.select({ seq, sha256 }).from(auditEntries).orderBy(desc(seq)).limit(1)
  return last ?? { seq: 0, sha256: FIRST }
}
