import { randomUUID } from 'node:crypto'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { generateRandomString } from 'better-auth/crypto'
import { betterAuth } from 'better-auth/minimal'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { Database } from '../../db/open-database.ts'
import { hasPassword } from '../../db/queries/accounts.ts'
import {
  account,
  twoFactor as factors,
  session,
  user,
  verification,
} from '../../db/tables/accounts.ts'
import type { AppEnv } from '../env.ts'
import type { Log } from '../log.ts'
import type { Mail } from '../mail/mail.ts'
import { innermost } from '../problem.ts'
import { phoneOf } from './account-name.ts'
import { hashPassword, verifyPassword } from './password-hash.ts'
import { singleSignOn } from './single-sign-on.ts'
import { refuseUsedCodes } from './used-codes.ts'

export type LibrarySettings = {
  readonly db: Database
  readonly env: AppEnv
  readonly clock: () => number
  readonly mail: Mail
  readonly secret: string
  readonly log: Pick<Log, 'error'>
  /** Takes work that no caller waits for. */
  readonly later: (work: Promise<unknown>) => void
}

export const BASE_PATH = '/api/auth'

/** In which the address of the caller is told to the library, which believes no other header. */
export const ADDRESS_HEADER = 'x-tidu-address'

/** NIST SP 800-63B and ASVS 2.1: long rather than mixed. */
export const SHORTEST_PASSWORD = 12
export const LONGEST_PASSWORD = 128

const DAY_S = 24 * 60 * 60

/** A working day: whoever is signed in longer signs in again, busy or not (ASVS 3.3.2). */
const SESSION_S = 12 * 60 * 60

export type Library = ReturnType<typeof createLibrary>

/**
 * The account library as it is set up here. It is reached through `auth-routes.ts` alone, which
 * lets only the named calls and fields through, counts them and checks where they come from.
 */
export function createLibrary({ db, env, clock, mail, secret, log, later }: LibrarySettings) {
  const isSecure = env.PUBLIC_URL?.startsWith('https:') ?? false
  return betterAuth({
    appName: 'Tidu 梯度',
    ...(env.PUBLIC_URL === undefined ? {} : { baseURL: env.PUBLIC_URL }),
    basePath: BASE_PATH,
    secret,
    telemetry: { enabled: false },
    database: drizzleAdapter(db.accounts, {
      provider: 'sqlite',
      schema: { user, session, account, verification, twoFactor: factors },
    }),
    user: {
      additionalFields: {
        username: { type: 'string', required: false, input: false },
        isAdmin: { type: 'boolean', defaultValue: false, input: false },
      },
    },
    session: { expiresIn: SESSION_S, disableSessionRefresh: true },
    verification: { storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      // Signing up answers the same whether the name stands or not; signing in is a call of its own.
      autoSignIn: false,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => verifyPassword(hash, password),
      },
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: DAY_S,
      onPasswordReset: async ({ user: { email } }) => later(mail.notify(email, 'ways-in-changed')),
      sendResetPassword: async ({ user: { id, email }, token }) => {
        // Who signs in through the bureau alone is not given a second way in.
        if (!(await hasPassword(db.read, id))) return
        await mail.send({ to: email, kind: 'reset-password', link: `/reset?token=${token}` })
      },
    },
    emailVerification: {
      sendOnSignUp: mail.delivers,
      expiresIn: DAY_S,
      sendVerificationEmail: async ({ user: { email }, token }) => {
        if (phoneOf(email) !== null) return
        const link = `${BASE_PATH}/verify-email?token=${token}&callbackURL=%2Faccount`
        await mail.send({ to: email, kind: 'verify', link })
      },
    },
    account: {
      updateAccountOnSignIn: false,
      // An account is joined to the provider by someone signed in to both, never by an e-mail address.
      accountLinking: {
        enabled: true,
        disableImplicitLinking: true,
        allowDifferentEmails: true,
        trustedProviders: ['sso'],
      },
    },
    databaseHooks: {
      user: {
        create: {
          before: async (person) => ({ data: { ...person, username: phoneOf(person.email) } }),
        },
      },
      session: {
        create: {
          // A session until the browser is closed would else last a day.
          before: async (session) => ({
            data: { ...session, expiresAt: new Date(Date.now() + SESSION_S * 1000) },
          }),
        },
      },
      account: {
        create: {
          // The provider is asked at sign-in and never again.
          before: async (wayIn) => ({
            data: { ...wayIn, accessToken: null, refreshToken: null, idToken: null },
          }),
        },
      },
    },
    hooks: { before: refuseUsedCodes({ db, clock }) },
    plugins: [
      twoFactor({
        issuer: 'Tidu 梯度',
        accountLockout: { maxFailedAttempts: 10 },
        backupCodeOptions: { customBackupCodesGenerate: recoveryCodes },
      }),
      ...singleSignOn(env, Date.now),
    ],
    // Calls are counted in auth-routes.ts, by address and by name.
    rateLimit: { enabled: false },
    advanced: {
      // Over https no other host, and no page without https, can set a cookie of this name.
      cookiePrefix: isSecure ? '__Host-tidu' : 'tidu',
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isSecure },
      disableCSRFCheck: false,
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: { generateId: () => randomUUID() },
      backgroundTasks: { handler: later },
    },
    onAPIError: { throw: true, errorURL: '/sign-in' },
    logger: {
      level: 'error',
      disableColors: true,
      log: (_level, message, ...rest) =>
        log.error(`accounts: ${[message, ...rest].map(told).join(' ')}`),
    },
  })
}

/** Ten codes of 119 bits each, in pieces that can be copied by hand. */
const recoveryCodes = (): string[] =>
  Array.from({ length: 10 }, () =>
    [0, 1, 2, 3].map(() => generateRandomString(5, 'a-z', '0-9', 'A-Z')).join('-'),
  )

/** What may be logged: the innermost reason on one line, without the values of a statement. */
function told(part: unknown): string {
  const reason = innermost(part)
  if (reason instanceof Error) return oneLine(`${reason.name}: ${reason.message}`)
  return typeof reason === 'string' ? oneLine(reason) : ''
}

const oneLine = (text: string) => (text.split('\n')[0] ?? '').slice(0, 200)
