import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api'
import type { Database } from '../../db/open-database.ts'
import { useCode } from '../../db/queries/accounts.ts'
import { sha256Of } from '../fingerprint.ts'

/** A code holds for its 30 seconds and those before and after; twice that is remembered. */
const REMEMBERED_MS = 3 * 60_000

/**
 * A TOTP code opens one thing once (RFC 6238, 5.2): it is noted before it is looked at, so of two
 * calls at once one is refused, as a wrong code is.
 */
export const refuseUsedCodes = ({ db, clock }: { readonly db: Database; clock: () => number }) =>
  createAuthMiddleware(async (context) => {
    if (context.path !== '/two-factor/verify-totp') return
    const userId = await whoVerifies(context)
    if (userId === null) return
    const now = clock()
    const id = sha256Of(`${userId} ${String(context.body?.code)}`)
    if (await db.write((writer) => useCode(writer, id, now, now - REMEMBERED_MS))) return
    throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'Invalid code' })
  })

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0]

/** Who is signed in, or has given the password and now gives the code. */
async function whoVerifies(context: Context): Promise<string | null> {
  const session = await getSessionFromCtx(context)
  if (session !== null) return session.user.id
  const { context: library } = context
  const cookie = library.createAuthCookie('two_factor')
  const challenge = await context.getSignedCookie(cookie.name, library.secret)
  if (!challenge) return null
  return (await library.internalAdapter.findVerificationValue(challenge))?.value ?? null
}
