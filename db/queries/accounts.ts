import { and, eq, lt, lte, sql } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../open-database.ts'
import {
  account,
  heldMessages,
  session,
  twoFactor,
  usedCodes,
  user,
  verification,
} from '../tables/accounts.ts'
import { writeGuards } from '../tables/audit.ts'
import { isUniqueClash } from '../unique-clash.ts'

export type NewUser = typeof user.$inferInsert
export type NewAccount = typeof account.$inferInsert

export const hasAccounts = async (reader: Reader): Promise<boolean> =>
  (await reader.select({ id: user.id }).from(user).limit(1)).length > 0

export async function userByEmail(reader: Reader, email: string) {
  const [found] = await reader.select().from(user).where(eq(user.email, email)).limit(1)
  return found
}

/** Whether a password opens the account; one of single sign-on alone has none. */
export async function hasPassword(reader: Reader, userId: string): Promise<boolean> {
  const ofUser = and(eq(account.userId, userId), eq(account.providerId, 'credential'))
  return (await reader.select({ id: account.id }).from(account).where(ofUser).limit(1)).length > 0
}

/** Writes an account with its way in, both or neither. Fails with a unique clash where its name stands. */
export const insertAccount = (writer: Writer, person: NewUser, wayIn: NewAccount) =>
  writer.batch([writer.insert(user).values(person), writer.insert(account).values(wayIn)])

/** Writes the very first account; false where another one stands, whoever came first. */
export async function insertFirstAccount(
  db: Database,
  person: NewUser,
  wayIn: NewAccount,
): Promise<boolean> {
  try {
    await db.write((writer) =>
      writer.batch([
        writer.insert(writeGuards).values({ holds: sql`(select count(*) = 0 from ${user})` }),
        writer.insert(user).values(person),
        writer.insert(account).values(wayIn),
        writer.delete(writeGuards),
      ]),
    )
    return true
  } catch (error) {
    if (isUniqueClash(error) || isGuarded(error)) return false
    throw error
  }
}

const isGuarded = (error: unknown): boolean =>
  error instanceof Error && (error.message.includes('write_guards_hold') || isGuarded(error.cause))

export async function makeAdministrator(writer: Writer, userId: string, at: number): Promise<void> {
  await writer
    .update(user)
    .set({ isAdmin: true, updatedAt: new Date(at) })
    .where(eq(user.id, userId))
}

/** Takes an account's second factor off and ends its sessions. */
export const withoutSecondFactor = (writer: Writer, userId: string, at: number) => [
  writer.delete(twoFactor).where(eq(twoFactor.userId, userId)),
  writer
    .update(user)
    .set({ twoFactorEnabled: false, updatedAt: new Date(at) })
    .where(eq(user.id, userId)),
  writer.delete(session).where(eq(session.userId, userId)),
]

/** Notes that a code was used; false where it was used already. Codes used before `since` are forgotten. */
export async function useCode(
  writer: Writer,
  id: string,
  now: number,
  since: number,
): Promise<boolean> {
  await writer.delete(usedCodes).where(lt(usedCodes.usedAt, since))
  const noted = await writer
    .insert(usedCodes)
    .values({ id, usedAt: now })
    .onConflictDoNothing()
    .returning({ id: usedCodes.id })
  return noted.length > 0
}

/** Removes sessions, links and held messages whose time is over. */
export async function forgetExpired(writer: Writer, now: number): Promise<void> {
  await writer.batch([
    writer.delete(session).where(lte(session.expiresAt, new Date(now))),
    writer.delete(verification).where(lte(verification.expiresAt, new Date(now))),
    writer.delete(heldMessages).where(lte(heldMessages.expiresAt, now)),
  ])
}
