import { randomUUID } from 'node:crypto'
import type { Database } from '../../db/open-database.ts'
import { countOne, forgetCount } from '../../db/queries/rate-limits.ts'
import { sha256Of } from '../fingerprint.ts'
import { Problem } from '../problem.ts'

/** So many calls in so many minutes from the first of them. */
export type Limit = { readonly name: string; readonly most: number; readonly minutes: number }

type Counting = { readonly db: Database; readonly clock: () => number }

// A factory or a training room shares one address; a name belongs to one person.
export const limits = {
  /** Wrong passwords for one name, whether it exists or not. */
  signInOfName: { name: 'sign-in-name', most: 10, minutes: 15 },
  signIn: { name: 'sign-in', most: 60, minutes: 15 },
  signUp: { name: 'sign-up', most: 60, minutes: 60 },
  resetOfName: { name: 'reset-name', most: 3, minutes: 60 },
  reset: { name: 'reset', most: 30, minutes: 60 },
  secondFactor: { name: 'second-factor', most: 30, minutes: 15 },
  /** Calls that ask for the present password. */
  password: { name: 'password', most: 30, minutes: 15 },
  /** Reports, exports and results that take the server a second: by account. */
  heavy: { name: 'heavy', most: 60, minutes: 1 },
  first: { name: 'first', most: 10, minutes: 15 },
  /** All the rest that writes. */
  other: { name: 'other', most: 300, minutes: 5 },
} as const satisfies Record<string, Limit>

/** Counts a call by whoever makes it; throws `too-many` above the limit. */
export async function spend({ db, clock }: Counting, limit: Limit, who: string): Promise<void> {
  const { most, minutes } = limit
  const row = { id: randomUUID(), key: keyOf(limit, who) }
  const now = clock()
  const { count, endsAt } = await db.write((writer) => countOne(writer, row, now, minutes * 60_000))
  if (count <= most) return
  const retryAfter = Math.max(1, Math.ceil((endsAt - now) / 1000))
  throw new Problem('too-many', `More than ${most} calls in ${minutes} minutes`, { retryAfter })
}

/** Takes back what was counted, as a right password does with the wrong ones before it. */
export const forgive = ({ db }: Pick<Counting, 'db'>, limit: Limit, who: string): Promise<void> =>
  db.write((writer) => forgetCount(writer, keyOf(limit, who)))

/** Neither an address nor a name lies in the table. */
const keyOf = ({ name }: Limit, who: string): string => sha256Of(`${name} ${who}`)
