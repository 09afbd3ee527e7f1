import type { Reader } from '../../db/open-database.ts'
import { auditOf } from '../../db/queries/audit-page.ts'
import { invitationsOf, membersOf, namesOf } from '../../db/queries/organisations.ts'
import type { AuditEntry } from '../../db/tables/audit.ts'
import type { Organisation } from '../../db/tables/organisations.ts'
import { organisationSeen } from '../actions/change-organisation.ts'
import { stateOf } from '../actions/invite.ts'
import { auditSeen } from '../audit-seen.ts'
import { deskExport } from './desk-export.ts'
import { firmExport } from './firm-export.ts'

export type OrganisationExport = Awaited<ReturnType<typeof organisationExport>>

/** All that an organisation has here, for its owner. Instants are milliseconds since 1970. */
export async function organisationExport(reader: Reader, organisation: Organisation, now: number) {
  const { role: _, ...seen } = organisationSeen(organisation, 'owner')
  return {
    exportedAt: now,
    organisation: seen,
    members: await membersOut(reader, organisation.id),
    invitations: await invitationsOut(reader, organisation.id, now),
    ...(await firmExport(reader, organisation.id)),
    ...(await deskExport(reader, organisation, now)),
    audit: await auditOut(reader, organisation.id),
  }
}

async function membersOut(reader: Reader, organisationId: string) {
  const rows = await membersOf(reader, organisationId)
  return rows.map(({ membership, name }) => ({
    userId: membership.userId,
    name,
    role: membership.role,
    joinedAt: membership.createdAt,
  }))
}

async function invitationsOut(reader: Reader, organisationId: string, now: number) {
  const rows = await invitationsOf(reader, organisationId)
  const names = await namesOf(
    reader,
    rows.flatMap(({ invitedBy, acceptedBy }) =>
      acceptedBy === null ? [invitedBy] : [invitedBy, acceptedBy],
    ),
  )
  return rows.map((row) => ({
    id: row.id,
    role: row.role,
    invitee: row.invitee,
    state: stateOf(row, now),
    invitedBy: names.get(row.invitedBy) ?? null,
    acceptedBy: row.acceptedBy === null ? null : (names.get(row.acceptedBy) ?? null),
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
  }))
}

const PAGE = 1000

/** The first entry first. */
async function auditOut(reader: Reader, organisationId: string) {
  const rows: AuditEntry[] = []
  for (let before: number | undefined; ; before = rows.at(-1)?.seq) {
    const page = await auditOf(reader, organisationId, { before }, PAGE)
    rows.push(...page)
    if (page.length < PAGE) break
  }
  return auditSeen(reader, rows.reverse(), organisationId)
}
