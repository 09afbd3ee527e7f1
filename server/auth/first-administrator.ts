import { randomInt, randomUUID } from 'node:crypto'
import type { Database } from '../../db/open-database.ts'
import {
  insertAccount,
  insertFirstAccount,
  makeAdministrator,
  userByEmail,
} from '../../db/queries/accounts.ts'
import type { Env } from '../env.ts'
import { phoneOf } from './account-name.ts'
import { hashPassword } from './password-hash.ts'

const LOOPBACK = ['127.0.0.1', 'localhost', '::1']

/** Without what is mistaken for something else. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/**
 * What the console tells whoever started the server, and is asked of whoever makes the first
 * administrator: on a network, a stranger might be faster. Null where only this machine reaches it.
 */
export function setupCodeOf({ HOST, TRUST_PROXY }: Pick<Env, 'HOST' | 'TRUST_PROXY'>) {
  if (LOOPBACK.includes(HOST) && !TRUST_PROXY) return null
  const sign = () => SIGNS.charAt(randomInt(SIGNS.length))
  return [0, 1, 2].map(() => [sign(), sign(), sign(), sign()].join('')).join('-')
}

/** `email` as `accountEmailOf` gives it. */
export type Person = { readonly email: string; readonly name: string; readonly password: string }

type Services = { readonly db: Database; readonly clock: () => number }

/** Makes the first account, an administrator's; false where there is an account already. */
export async function makeFirstAdministrator({ db, clock }: Services, person: Person) {
  const { user, wayIn } = await rowsOf(person, clock())
  return insertFirstAccount(db, user, wayIn)
}

/**
 * Makes someone an administrator, under a new account or the one that stands. `password` is asked
 * for only where the account is new.
 */
export async function addAdministrator(
  { db, clock }: Services,
  { email, name }: Omit<Person, 'password'>,
  password: () => Promise<string>,
): Promise<'made' | 'promoted'> {
  const known = await userByEmail(db.read, email)
  if (known !== undefined) {
    await db.write((writer) => makeAdministrator(writer, known.id, clock()))
    return 'promoted'
  }
  const { user, wayIn } = await rowsOf({ email, name, password: await password() }, clock())
  await db.write((writer) => insertAccount(writer, user, wayIn))
  return 'made'
}

/** As the account library writes them. */
async function rowsOf({ email, name, password }: Person, at: number) {
  const userId = randomUUID()
  const times = { createdAt: new Date(at), updatedAt: new Date(at) }
  const hashed = await hashPassword(password)
  return {
    user: {
      ...{ id: userId, name, email, emailVerified: false, isAdmin: true, ...times },
      ...{ username: phoneOf(email), twoFactorEnabled: false },
    },
    wayIn: {
      ...{ id: randomUUID(), userId, accountId: userId, providerId: 'credential', ...times },
      password: hashed,
    },
  }
}
