import { asc, eq, like, or } from 'drizzle-orm'
import type { Reader } from '../open-database.ts'
import {
  type RegisterClaim,
  type RegisterEntryRow,
  registerClaims,
  registerEntries,
  type TargetValue,
  targetValues,
} from '../tables/register.ts'

/** What a manufacturer has claimed, with the entry that each claim names. */
export const claimsMadeBy = (
  reader: Reader,
  organisationId: string,
): Promise<{ claim: RegisterClaim; creditCode: string }[]> =>
  reader
    .select({ claim: registerClaims, creditCode: registerEntries.creditCode })
    .from(registerClaims)
    .innerJoin(registerEntries, eq(registerEntries.id, registerClaims.entryId))
    .where(eq(registerClaims.organisationId, organisationId))
    .orderBy(asc(registerClaims.madeAt), asc(registerClaims.id))

/** The entries of an area and of all that lies in it, by credit code. */
export const entriesWithin = (reader: Reader, area: string): Promise<RegisterEntryRow[]> =>
  reader
    .select()
    .from(registerEntries)
    .where(or(eq(registerEntries.area, area), like(registerEntries.area, `${area}/%`)))
    .orderBy(asc(registerEntries.creditCode))

/** What a bureau has stated of its targets. */
export const targetValuesOf = (reader: Reader, bureauId: string): Promise<TargetValue[]> =>
  reader
    .select()
    .from(targetValues)
    .where(eq(targetValues.bureauId, bureauId))
    .orderBy(asc(targetValues.target))
