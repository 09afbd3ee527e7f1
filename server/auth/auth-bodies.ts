import { z } from 'zod'
import { accountEmailOf } from './account-name.ts'

// What the pages may send; nothing else of what the account library would take gets through.

/** An e-mail address or a mainland mobile number, as the account is kept under it. */
export const Name = z
  .string()
  .max(320)
  .transform((typed, context) => {
    const email = accountEmailOf(typed)
    if (email !== null && z.email().safeParse(email).success) return email
    context.addIssue({ code: 'custom', message: 'an e-mail address or a mobile number' })
    return z.NEVER
  })

/** Its length is told with a code of its own. */
const Password = z.string().max(1024)
const PersonName = z.string().trim().min(1).max(80)
const Token = z.string().min(1).max(200)
const Nothing = z.strictObject({})

/** A place of ours that a sign-in comes back to. */
const Path = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])[\w\-./?=&%~]*$/, 'a path of this server')

export const FirstAdministrator = z.strictObject({
  name: PersonName,
  email: Name,
  password: Password,
  code: z.string().max(40).optional(),
})

export const SignUp = z.strictObject({ name: PersonName, email: Name, password: Password })

export const SignIn = z.strictObject({
  email: Name,
  password: Password,
  /** False: only until the browser is closed. */
  rememberMe: z.boolean().optional(),
})

export const AskReset = z.strictObject({ email: Name })
export const Reset = z.strictObject({ token: Token, newPassword: Password })

export const ChangePassword = z
  .strictObject({ currentPassword: Password, newPassword: Password })
  .transform((body) => ({ ...body, revokeOtherSessions: true }))

const Present = z.strictObject({ password: Password })
const ToProvider = z.strictObject({
  provider: z.literal('sso'),
  callbackURL: Path,
  errorCallbackURL: Path.optional(),
})

/** Calls that are handed on as they are, by their path, with what counts them. */
export const handedOn = {
  '/sign-out': { body: Nothing, limit: 'other' },
  '/sign-in/social': { body: ToProvider, limit: 'signIn' },
  '/link-social': { body: ToProvider, limit: 'other' },
  '/unlink-account': { body: z.strictObject({ accountId: Token }), limit: 'other' },
  '/update-user': { body: z.strictObject({ name: PersonName }), limit: 'other' },
  '/revoke-session': { body: z.strictObject({ token: Token }), limit: 'other' },
  '/revoke-other-sessions': { body: Nothing, limit: 'other' },
  '/revoke-sessions': { body: Nothing, limit: 'other' },
  '/two-factor/enable': { body: Present, limit: 'password' },
  '/two-factor/disable': { body: Present, limit: 'password' },
  '/two-factor/generate-backup-codes': { body: Present, limit: 'password' },
  '/two-factor/verify-totp': {
    body: z.strictObject({ code: z.string().regex(/^\d{6}$/, 'six figures') }),
    limit: 'secondFactor',
  },
  '/two-factor/verify-backup-code': {
    body: z.strictObject({ code: z.string().trim().min(1).max(40) }),
    limit: 'secondFactor',
  },
} as const

/** Reads that are handed on. */
export const reads = [
  '/get-session',
  '/list-sessions',
  '/list-accounts',
  '/verify-email',
  '/callback/sso',
] as const
