import { eq } from 'drizzle-orm'
import { catalogue } from '../../assessments/content/catalogue.ts'
import { type Database, openDatabase } from '../../db/open-database.ts'
import { account, session, user } from '../../db/tables/accounts.ts'
import { createApp } from '../../server/app.ts'
import { answerOf, browser } from './auth/make.ts'
import { makeServices } from './services.ts'

/** Somebody who has signed up and in by the real calls: the rows that this left, and the cookie. */
type Ready = {
  readonly user: typeof user.$inferSelect
  readonly account: typeof account.$inferSelect
  readonly session: typeof session.$inferSelect
  readonly cookie: string
}

// To sign up and in takes a tenth of a second of arithmetic each: done once for a file of tests, and
// not for each of its databases.
const ready: Promise<Ready>[] = []
let home: Promise<Database> | undefined

/** The same person for the same number; another database may let each of them in once. */
export function readyPerson(number: number): Promise<Ready> {
  ready[number] ??= signUp(number)
  return ready[number]
}

async function signUp(number: number): Promise<Ready> {
  home ??= openDatabase(':memory:')
  const db = await home
  const { services } = makeServices({ db, catalogue, clock: Date.now })
  const page = browser({ app: createApp(services) })
  const email = `person-${number}@example.com`
  await answerOf(page.signUp(email), 200)
  const signedIn = await answerOf(page.signIn(email), 200)
  const id = String(signedIn.user.id)
  const [[one], [key], [open]] = await Promise.all([
    db.read.select().from(user).where(eq(user.id, id)),
    db.read.select().from(account).where(eq(account.userId, id)),
    db.read.select().from(session).where(eq(session.userId, id)),
  ])
  if (one === undefined || key === undefined || open === undefined) {
    throw new Error('who signed up and in has left no rows')
  }
  return { user: one, account: key, session: open, cookie: page.cookie() }
}

/** Lets them into a database, under another name. */
export async function moveIn(
  db: Database,
  { user: one, account: key, session: open }: Ready,
  as: { readonly email: string; readonly name: string },
): Promise<void> {
  await db.write((writer) =>
    writer.batch([
      writer.insert(user).values({ ...one, ...as }),
      writer.insert(account).values(key),
      writer.insert(session).values(open),
    ]),
  )
}
