import type { Reader } from '../db/open-database.ts'
import { namesOf, organisationNames } from '../db/queries/organisations.ts'
import type { AuditEntry } from '../db/tables/audit.ts'

/**
 * People are named to their own organisation alone: what the other side did is told by the name of
 * that organisation.
 */
export async function auditSeen(
  reader: Reader,
  rows: readonly AuditEntry[],
  organisationId: string,
) {
  const isOwn = (row: AuditEntry) => row.organisationId === organisationId
  const names = await namesOf(
    reader,
    rows.filter(isOwn).flatMap(({ actorId }) => actorId ?? []),
  )
  const otherOf = (row: AuditEntry) => (isOwn(row) ? row.otherId : row.organisationId)
  const others = await organisationNames(
    reader,
    rows.flatMap((row) => otherOf(row) ?? []),
  )
  return rows.map((row) => {
    const { seq, at, actorId, action, subject, sha256 } = row
    const isNamed = isOwn(row) && actorId !== null
    const actor = isNamed ? { id: actorId, name: names.get(actorId) ?? null } : null
    const id = otherOf(row)
    const other = id === null ? null : { id, name: others.get(id) ?? null, acted: !isOwn(row) }
    // Written by `commit` as an object.
    const detail = JSON.parse(row.detail) as Record<string, unknown>
    return { seq, at, actor, action, subject, other, detail, sha256 }
  })
}
