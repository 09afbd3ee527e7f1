import { and, desc, eq, gte, like, lt, or, type SQL } from 'drizzle-orm'
import type { Reader } from '../open-database.ts'
import { type AuditEntry, auditEntries } from '../tables/audit.ts'

export type AuditFilter = {
  /** `member` finds `member.removed` and its like. */
  readonly action?: string | undefined
  readonly actorId?: string | undefined
  /** Milliseconds since 1970, `to` not included. */
  readonly from?: number | undefined
  readonly to?: number | undefined
  /** Only what stands before this entry. */
  readonly before?: number | undefined
}

/** What concerns an organisation, the latest first. */
export function auditOf(
  reader: Reader,
  organisationId: string,
  { action, actorId, from, to, before }: AuditFilter,
  most: number,
): Promise<AuditEntry[]> {
  const { organisationId: own, otherId, at, seq } = auditEntries
  const given: (SQL | undefined)[] = [
    or(eq(own, organisationId), eq(otherId, organisationId)),
    action === undefined ? undefined : like(auditEntries.action, `${action}.%`),
    // Who acted on the other side is not told, so not asked for either.
    actorId === undefined
      ? undefined
      : and(eq(auditEntries.actorId, actorId), eq(own, organisationId)),
    from === undefined ? undefined : gte(at, from),
    to === undefined ? undefined : lt(at, to),
    before === undefined ? undefined : lt(seq, before),
  ]
  return reader
    .select()
    .from(auditEntries)
    .where(and(...given))
    .orderBy(desc(seq))
    .limit(most)
}
