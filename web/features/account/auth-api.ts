/** What was not done, by the code of the answer: `INVALID_EMAIL_OR_PASSWORD`, `too-many`, … */
export type AuthRefusal = {
  /** `UNREACHABLE` where nothing answered. */
  readonly code: string
  readonly status: number
  /** Seconds after which another try makes sense. */
  readonly retryAfter: number | null
}
export type AuthTold<Value = unknown> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: AuthRefusal }

async function told<Value>(path: string, init: RequestInit): Promise<AuthTold<Value>> {
  try {
    const answer = await fetch(`/api/auth/${path}`, init)
    const body: unknown = await answer.json().catch(() => null)
    // The account library answers each path in one form.
    if (answer.ok) return { ok: true, value: body as Value }
    const { code } = (body ?? {}) as { code?: string }
    const wait = Number(answer.headers.get('Retry-After') ?? '')
    return {
      ok: false,
      refusal: {
        code: code ?? (answer.status === 429 ? 'too-many' : 'FAILED'),
        status: answer.status,
        retryAfter: wait > 0 ? wait : null,
      },
    }
  } catch {
    return { ok: false, refusal: { code: 'UNREACHABLE', status: 0, retryAfter: null } }
  }
}

const get = <Value>(path: string) => told<Value>(path, {})
const post = <Value = unknown>(path: string, body: object = {}) =>
  told<Value>(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })

export type SessionRow = {
  readonly id: string
  readonly token: string
  readonly createdAt: string
  readonly ipAddress?: string | null
  readonly userAgent?: string | null
}
export type Signed = {
  readonly session: { readonly id: string }
  readonly user: {
    readonly name: string
    readonly email: string
    readonly username?: string | null
    readonly twoFactorEnabled?: boolean | null
    readonly isAdmin: boolean
  }
}
type Person = { readonly name: string; readonly email: string; readonly password: string }
type Credentials = Pick<Person, 'email' | 'password'>
type Entered = { readonly twoFactorRedirect?: boolean }
type Sent = { readonly url?: string }

/** The calls of accounts, under `/api/auth`. A password or token is sent and never kept. */
export const auth = {
  first: () => get<{ open: boolean; needsCode: boolean }>('first'),
  makeFirst: (person: Person & { readonly code?: string }) => post('first', person),
  ways: () => get<{ sso: string | null; mail: boolean }>('ways'),
  signUp: (person: Person) => post('sign-up/email', person),
  signIn: (credentials: Credentials) => post<Entered>('sign-in/email', credentials),
  verifyCode: (code: string) => post('two-factor/verify-totp', { code }),
  verifyRecovery: (code: string) => post('two-factor/verify-backup-code', { code }),
  /** Makes the session last on: once for a page load. */
  session: () => get<Signed | null>('get-session'),
  rename: (name: string) => post('update-user', { name }),
  sessions: () => get<readonly SessionRow[]>('list-sessions'),
  end: (token: string) => post('revoke-session', { token }),
  endOthers: () => post('revoke-other-sessions'),
  changePassword: (currentPassword: string, newPassword: string) =>
    post('change-password', { currentPassword, newPassword }),
  askReset: (email: string) => post('request-password-reset', { email }),
  reset: (token: string, newPassword: string) => post('reset-password', { token, newPassword }),
  beginFactor: (password: string) =>
    post<{ totpURI: string; backupCodes: readonly string[] }>('two-factor/enable', { password }),
  newCodes: (password: string) =>
    post<{ backupCodes: readonly string[] }>('two-factor/generate-backup-codes', { password }),
  endFactor: (password: string) => post('two-factor/disable', { password }),
  toSso: (back: string, failed: string) =>
    post<Sent>('sign-in/social', { provider: 'sso', callbackURL: back, errorCallbackURL: failed }),
  linkSso: (back: string) =>
    post<Sent>('link-social', { provider: 'sso', callbackURL: back, errorCallbackURL: back }),
  unlinkSso: () => post('unlink-account', { providerId: 'sso' }),
  accounts: () => get<readonly { providerId: string }[]>('list-accounts'),
  signOut: () => post('sign-out'),
}
