import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Reader } from '../open-database.ts'
import { user } from '../tables/accounts.ts'
import {
  type Invitation,
  invitations,
  type Membership,
  memberships,
  type Organisation,
  organisations,
} from '../tables/organisations.ts'

export async function organisationById(
  reader: Reader,
  id: string,
): Promise<Organisation | undefined> {
  const rows = await reader.select().from(organisations).where(eq(organisations.id, id)).limit(1)
  return rows[0]
}

/** The organisation with the role of one of its members; none for others. */
export async function membershipIn(reader: Reader, organisationId: string, userId: string) {
  const rows = await reader
    .select({ organisation: organisations, role: memberships.role })
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(and(eq(memberships.organisationId, organisationId), eq(memberships.userId, userId)))
    .limit(1)
  return rows[0]
}

/** The organisations of a person, by name. */
export const organisationsOf = (reader: Reader, userId: string) =>
  reader
    .select({ organisation: organisations, role: memberships.role })
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(eq(memberships.userId, userId))
    .orderBy(asc(organisations.name), asc(organisations.id))

/** Members with their names, in the order in which they joined. */
export const membersOf = (reader: Reader, organisationId: string) =>
  reader
    .select({ membership: memberships, name: user.name, email: user.email, phone: user.username })
    .from(memberships)
    .leftJoin(user, eq(user.id, memberships.userId))
    .where(eq(memberships.organisationId, organisationId))
    .orderBy(asc(memberships.createdAt), asc(memberships.id))

export async function memberIn(
  reader: Reader,
  organisationId: string,
  id: string,
): Promise<Membership | undefined> {
  const rows = await reader
    .select()
    .from(memberships)
    .where(and(eq(memberships.organisationId, organisationId), eq(memberships.id, id)))
    .limit(1)
  return rows[0]
}

/** Holds while a person has this role in the organisation. */
export const isMemberAs = (organisationId: string, userId: string, role: Membership['role']) =>
  sql`select count(*) from ${memberships} where ${memberships.organisationId} = ${organisationId} and ${memberships.userId} = ${userId} and ${memberships.role} = ${role}`

/** Holds while the organisation is there and not in the trash. */
export const isInUse = (organisationId: string) =>
  sql`select count(*) from ${organisations} where ${organisations.id} = ${organisationId} and ${organisations.deletedAt} is null`

/** Holds while no other bureau answers for the area. */
export const isFreeArea = (area: string, bureauId: string) =>
  sql`select count(*) = 0 from ${organisations} where ${organisations.kind} = 'bureau' and ${organisations.area} = ${area} and ${organisations.deletedAt} is null and ${organisations.id} <> ${bureauId}`

/** Holds while the organisation has an owner besides this member. */
export const hasOtherOwner = (organisationId: string, membershipId: string) =>
  sql`select count(*) > 0 from ${memberships} where ${memberships.organisationId} = ${organisationId} and ${memberships.role} = 'owner' and ${memberships.id} <> ${membershipId}`

export const invitationsOf = (reader: Reader, organisationId: string): Promise<Invitation[]> =>
  reader
    .select()
    .from(invitations)
    .where(eq(invitations.organisationId, organisationId))
    .orderBy(asc(invitations.createdAt), asc(invitations.id))

export async function invitationById(reader: Reader, id: string): Promise<Invitation | undefined> {
  const rows = await reader.select().from(invitations).where(eq(invitations.id, id)).limit(1)
  return rows[0]
}

/** Bureaus that are not in the trash. */
export const bureaus = (reader: Reader): Promise<Organisation[]> =>
  reader
    .select()
    .from(organisations)
    .where(and(eq(organisations.kind, 'bureau'), isNull(organisations.deletedAt)))

/** Providers that show themselves, by name. */
export const publicProviders = (reader: Reader): Promise<Organisation[]> =>
  reader
    .select()
    .from(organisations)
    .where(and(eq(organisations.kind, 'provider'), isNull(organisations.deletedAt)))
    .orderBy(asc(organisations.name), asc(organisations.id))

/** The names of organisations by their ids; what is gone is absent. */
export function organisationNames(
  reader: Reader,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  return namesIn(reader, organisations, ids)
}

/** The names of people by their accounts' ids; who has none any more is absent. */
export function namesOf(
  reader: Reader,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  return namesIn(reader, user, ids)
}

/** At most so many ids in one statement. */
const IDS_AT_ONCE = 200

async function namesIn(
  reader: Reader,
  table: typeof user | typeof organisations,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)]
  const names = new Map<string, string>()
  for (let at = 0; at < wanted.length; at += IDS_AT_ONCE) {
    const some = wanted.slice(at, at + IDS_AT_ONCE)
    const rows = await reader
      .select({ id: table.id, name: table.name })
      .from(table)
      .where(sql`${table.id} in ${some}`)
    for (const { id, name } of rows) names.set(id, name)
  }
  return names
}
