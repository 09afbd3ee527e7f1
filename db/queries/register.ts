import { type AnyColumn, asc, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import { isIn } from '../../assessments/measure/area.ts'
import type { Reader } from '../open-database.ts'
import { type RegisterEntryRow, registerEntries } from '../tables/register.ts'

const AT_ONCE = 500

/** Whether a place is, or lies in, an area. */
export const isWithin = (place: AnyColumn, area: string): SQL | undefined =>
  or(eq(place, area), sql`substr(${place}, 1, ${area.length + 1}) = ${`${area}/`}`)

/** The register of an area and of all that lies in it, by credit code. */
export const registerOf = (reader: Reader, area: string): Promise<RegisterEntryRow[]> =>
  reader
    .select()
    .from(registerEntries)
    .where(isWithin(registerEntries.area, area))
    .orderBy(asc(registerEntries.creditCode))

export async function entryWithin(
  reader: Reader,
  area: string,
  id: string,
): Promise<RegisterEntryRow | undefined> {
  const rows = await reader
    .select()
    .from(registerEntries)
    .where(eq(registerEntries.id, id))
    .limit(1)
  return rows.find((row) => isIn(row.area, area))
}

export async function entryByCode(
  reader: Reader,
  creditCode: string,
): Promise<RegisterEntryRow | undefined> {
  const rows = await reader
    .select()
    .from(registerEntries)
    .where(eq(registerEntries.creditCode, creditCode))
    .limit(1)
  return rows[0]
}

/** Those of the codes that stand in any register. */
export async function codesStanding(
  reader: Reader,
  codes: readonly string[],
): Promise<ReadonlySet<string>> {
  const standing = new Set<string>()
  for (let at = 0; at < codes.length; at += AT_ONCE) {
    const rows = await reader
      .select({ creditCode: registerEntries.creditCode })
      .from(registerEntries)
      .where(inArray(registerEntries.creditCode, codes.slice(at, at + AT_ONCE)))
    for (const { creditCode } of rows) standing.add(creditCode)
  }
  return standing
}

/** Holds while an entry stands in the register as it was read. */
export const entryStands = ({ id, version }: RegisterEntryRow) =>
  sql`select count(*) from ${registerEntries} where ${registerEntries.id} = ${id} and ${registerEntries.version} = ${version}`
