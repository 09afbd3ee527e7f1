import type { Database } from '../../db/open-database.ts'
import { hasAccounts } from '../../db/queries/accounts.ts'
import type { AppEnv } from '../env.ts'
import type { Log } from '../log.ts'
import type { Mail } from '../mail/mail.ts'
import { phoneOf } from './account-name.ts'
import { ADDRESS_HEADER, createLibrary } from './library.ts'
import { ownOrigin } from './own-origin.ts'

/** Who calls: an account, by a session that stands. */
export type Session = {
  readonly user: {
    readonly id: string
    readonly name: string
    /** For a mobile number `<11 digits>@phone.invalid`: never shown, never mailed. */
    readonly email: string
    /** Null where the account has an e-mail address. */
    readonly phone: string | null
    readonly isAdmin: boolean
    readonly twoFactorEnabled: boolean
  }
  readonly sessionId: string
  /** Milliseconds since 1970. */
  readonly createdAt: number
}

export type AuthSettings = {
  readonly db: Database
  readonly env: AppEnv
  readonly clock: () => number
  readonly mail: Mail
  readonly secret: string
  /** What the first administrator must know; null: nothing. */
  readonly setupCode: string | null
  readonly log: Pick<Log, 'error'>
}

export type Auth = ReturnType<typeof createAuth>

/** Accounts and sessions. `auth-routes.ts` is the only road to `forward`. */
export function createAuth({ setupCode, ...settings }: AuthSettings) {
  const { db, env, log } = settings
  const pending = new Set<Promise<unknown>>()
  const later = (work: Promise<unknown>): void => {
    const done = work.catch(() => log.error('accounts: a call that nobody waits for failed'))
    pending.add(done)
    void done.finally(() => pending.delete(done))
  }
  const library = createLibrary({ ...settings, later })
  return {
    setupCode,
    /** The account of the caller's cookie; null where it opens none. */
    sessionOf: async (headers: Headers): Promise<Session | null> => {
      if (!headers.has('Cookie')) return null
      const query = { disableRefresh: true }
      const found = await library.api.getSession({ headers: onlyCookie(headers), query })
      if (found === null) return null
      const { id, name, email, isAdmin, twoFactorEnabled } = found.user
      const user = { id, name, email, phone: phoneOf(email), isAdmin: isAdmin === true }
      return {
        user: { ...user, twoFactorEnabled: twoFactorEnabled === true },
        sessionId: found.session.id,
        createdAt: found.session.createdAt.getTime(),
      }
    },
    /**
     * Hands a call that was looked at to the account library: of its headers the cookie and the
     * browser's name alone, with the address that the caller cannot set.
     */
    forward: (request: Request, address: string, body?: object): Promise<Response> => {
      const { pathname, search } = new URL(request.url)
      const origin = ownOrigin(request, env)
      const headers = onlyCookie(request.headers)
      headers.set('User-Agent', (request.headers.get('User-Agent') ?? '').slice(0, 200))
      headers.set(ADDRESS_HEADER, address)
      headers.set('Origin', origin)
      if (body === undefined) {
        return library.handler(new Request(`${origin}${pathname}${search}`, { headers }))
      }
      headers.set('Content-Type', 'application/json')
      const sent = { method: 'POST', headers, body: JSON.stringify(body) }
      return library.handler(new Request(`${origin}${pathname}`, sent))
    },
    /** Takes work that the caller does not wait for, so that its time tells nothing. */
    later,
    /** When all such work is done. */
    settled: async (): Promise<void> => {
      while (pending.size > 0) await Promise.all(pending)
    },
    /** Whether the first account is still to be made. */
    isOpen: async (): Promise<boolean> => !(await hasAccounts(db.read)),
    /** The code for the console, while it is of use. */
    openSetupCode: async (): Promise<string | null> =>
      setupCode === null || (await hasAccounts(db.read)) ? null : setupCode,
  }
}

function onlyCookie(headers: Headers): Headers {
  const cookie = headers.get('Cookie')
  return new Headers(cookie === null ? {} : { Cookie: cookie })
}
