import { and, asc, desc, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { Reader } from '../open-database.ts'
import { organisations } from '../tables/organisations.ts'
import { type RegisterClaim, registerClaims, registerEntries } from '../tables/register.ts'
import { isWithin } from './register.ts'

const ofEntry = eq(registerEntries.id, registerClaims.entryId)

/** What a firm has claimed, the latest first. */
export const claimsOf = (reader: Reader, organisationId: string) =>
  reader
    .select({ claim: registerClaims, entry: registerEntries })
    .from(registerClaims)
    .innerJoin(registerEntries, ofEntry)
    .where(eq(registerClaims.organisationId, organisationId))
    .orderBy(desc(registerClaims.madeAt), desc(registerClaims.id))

export async function claimIn(
  reader: Reader,
  organisationId: string,
  id: string,
): Promise<RegisterClaim | undefined> {
  const rows = await reader
    .select()
    .from(registerClaims)
    .where(and(eq(registerClaims.organisationId, organisationId), eq(registerClaims.id, id)))
    .limit(1)
  return rows[0]
}

/** What a bureau may read: claims on entries of its area, but none that its firm took back. */
const isBefore = (area: string) =>
  and(
    isWithin(registerEntries.area, area),
    ne(registerClaims.state, 'withdrawn'),
    isNull(organisations.deletedAt),
  )

const claimed = { claim: registerClaims, entry: registerEntries, firm: organisations }

/** The claims before a bureau: those to decide first, in the order in which they were made. */
export const claimsBefore = (reader: Reader, area: string) =>
  reader
    .select(claimed)
    .from(registerClaims)
    .innerJoin(registerEntries, ofEntry)
    .innerJoin(organisations, eq(organisations.id, registerClaims.organisationId))
    .where(isBefore(area))
    .orderBy(
      desc(sql`${registerClaims.state} = 'pending'`),
      asc(registerClaims.madeAt),
      asc(registerClaims.id),
    )

export async function claimBefore(reader: Reader, area: string, id: string) {
  const rows = await reader
    .select(claimed)
    .from(registerClaims)
    .innerJoin(registerEntries, ofEntry)
    .innerJoin(organisations, eq(organisations.id, registerClaims.organisationId))
    .where(and(isBefore(area), eq(registerClaims.id, id)))
    .limit(1)
  return rows[0]
}

export type StandingClaim = Pick<RegisterClaim, 'id' | 'entryId' | 'organisationId' | 'state'>

/** The claims of an area that are open or confirmed, in the order in which they were made. */
export const standingClaimsOf = (reader: Reader, area: string): Promise<StandingClaim[]> =>
  reader
    .select({
      id: registerClaims.id,
      entryId: registerClaims.entryId,
      organisationId: registerClaims.organisationId,
      state: registerClaims.state,
    })
    .from(registerClaims)
    .innerJoin(registerEntries, ofEntry)
    .where(
      and(
        isWithin(registerEntries.area, area),
        inArray(registerClaims.state, ['pending', 'confirmed']),
      ),
    )
    .orderBy(asc(registerClaims.madeAt), asc(registerClaims.id))

/** Every claim on an entry, whatever became of it. */
export const claimsOn = (reader: Reader, entryId: string): Promise<RegisterClaim[]> =>
  reader
    .select()
    .from(registerClaims)
    .where(eq(registerClaims.entryId, entryId))
    .orderBy(asc(registerClaims.madeAt), asc(registerClaims.id))

/** Holds while so many claims were ever made on an entry. */
export const hasClaims = (entryId: string, count: number) =>
  sql`select count(*) = ${count} from ${registerClaims} where ${registerClaims.entryId} = ${entryId}`

/** Holds while a firm has neither an open nor a confirmed claim on an entry. */
export const isNotClaimed = (entryId: string, organisationId: string) =>
  sql`select count(*) = 0 from ${registerClaims} where ${registerClaims.entryId} = ${entryId} and ${registerClaims.organisationId} = ${organisationId} and ${registerClaims.state} in ('pending', 'confirmed')`

/** Holds while no claim on an entry is confirmed. */
export const isNobodys = (entryId: string) =>
  sql`select count(*) = 0 from ${registerClaims} where ${registerClaims.entryId} = ${entryId} and ${registerClaims.state} = 'confirmed'`

/** Holds while a firm says that this credit code is its own. */
export const saysCode = (organisationId: string, creditCode: string) =>
  sql`select count(*) from ${organisations} where ${organisations.id} = ${organisationId} and ${organisations.creditCode} = ${creditCode}`
