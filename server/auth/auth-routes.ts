import { type Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { addressBlock, clientAddress } from '../client-address.ts'
import { isSameHash, sha256Of } from '../fingerprint.ts'
import { jsonBody } from '../json-body.ts'
import { Problem } from '../problem.ts'
import type { Services } from '../services.ts'
import {
  AskReset,
  ChangePassword,
  FirstAdministrator,
  handedOn,
  Reset,
  reads,
  SignIn,
  SignUp,
} from './auth-bodies.ts'
import { makeFirstAdministrator } from './first-administrator.ts'
import { forgive, type Limit, limits, spend } from './limits.ts'
import { type PasswordFault, passwordFault } from './password.ts'
import { fromOwnPage } from './same-origin.ts'

/** Under `/api`: the calls of the account library that pages need, and the first administrator. */
export function authRoutes(services: Pick<Services, 'auth' | 'mail' | 'db' | 'clock' | 'env'>) {
  const { auth, mail, env } = services
  const addressOf = (c: Context) => clientAddress(c, env.TRUST_PROXY)
  const counted = (limit: Limit) =>
    createMiddleware(async (c, next) => {
      await spend(services, limit, addressBlock(addressOf(c)))
      return next()
    })
  const forward = (c: Context, body?: object) => auth.forward(c.req.raw, addressOf(c), body)

  const toldAfterwards = createMiddleware(async (c, next) => {
    const session = await auth.sessionOf(c.req.raw.headers)
    await next()
    if (session === null || !c.res.ok) return
    auth.later(mail.notify(session.user.email, 'ways-in-changed'))
  })

  const routes = new Hono()
    .use('/auth/*', unstored, fromOwnPage(env))
    .on('POST', [...changesWaysIn], toldAfterwards)
    .get('/auth/first', async (c) =>
      c.json({ open: await auth.isOpen(), needsCode: auth.setupCode !== null }, 200),
    )
    .post('/auth/first', counted(limits.first), jsonBody(FirstAdministrator), async (c) => {
      const { code = '', ...person } = c.req.valid('json')
      if (!(await auth.isOpen())) throw closed()
      if (auth.setupCode !== null && !isSameCode(code, auth.setupCode)) {
        throw new Problem('forbidden', 'The code is not the one that the console tells')
      }
      const fault = passwordFault(person.password, [person.email, person.name])
      if (fault !== null) return c.json(faultOf(fault), 400)
      if (!(await makeFirstAdministrator(services, person))) throw closed()
      return c.json({ status: true }, 201)
    })
    .get('/auth/ways', (c) => c.json({ sso: env.OIDC_NAME ?? null, mail: mail.delivers }, 200))
    .post('/auth/sign-up/email', counted(limits.signUp), jsonBody(SignUp), async (c) => {
      const body = c.req.valid('json')
      const fault = passwordFault(body.password, [body.email, body.name])
      return fault === null ? forward(c, body) : c.json(faultOf(fault), 400)
    })
    .post('/auth/sign-in/email', counted(limits.signIn), jsonBody(SignIn), async (c) => {
      const body = c.req.valid('json')
      await spend(services, limits.signInOfName, body.email)
      const answer = await forward(c, body)
      if (answer.ok) await forgive(services, limits.signInOfName, body.email)
      return answer
    })
    .post('/auth/request-password-reset', counted(limits.reset), jsonBody(AskReset), async (c) => {
      const body = c.req.valid('json')
      await spend(services, limits.resetOfName, body.email)
      auth.later(forward(c, body))
      return c.json({ status: true }, 200)
    })
    .post('/auth/reset-password', counted(limits.password), jsonBody(Reset), async (c) => {
      const body = c.req.valid('json')
      const fault = passwordFault(body.newPassword, [])
      return fault === null ? forward(c, body) : c.json(faultOf(fault), 400)
    })
    .post(
      '/auth/change-password',
      counted(limits.password),
      jsonBody(ChangePassword),
      async (c) => {
        const body = c.req.valid('json')
        const session = await auth.sessionOf(c.req.raw.headers)
        const names = session === null ? [] : [session.user.email, session.user.name]
        const fault = passwordFault(body.newPassword, names)
        return fault === null ? forward(c, body) : c.json(faultOf(fault), 400)
      },
    )

  for (const path of reads) routes.get(`/auth${path}`, (c) => forward(c))
  for (const [path, { body, limit }] of Object.entries(handedOn)) {
    routes.post(`/auth${path}`, counted(limits[limit]), jsonBody(body), (c) =>
      forward(c, c.req.valid('json')),
    )
  }
  return routes
}

/** What someone who is signed in changes of the ways into the account. */
const changesWaysIn = [
  '/auth/change-password',
  '/auth/unlink-account',
  '/auth/two-factor/disable',
  '/auth/two-factor/generate-backup-codes',
  '/auth/two-factor/verify-totp',
] as const

const unstored = createMiddleware(async (c, next) => {
  await next()
  c.header('Cache-Control', 'no-store')
})

const closed = () => new Problem('conflict', 'There is an account already')

const isSameCode = (given: string, expected: string): boolean =>
  isSameHash(sha256Of(given.trim().toUpperCase()), sha256Of(expected))

/** In the library's own form, as it answers for the other faults of a password. */
const faultOf = (code: PasswordFault) => ({ code, message: 'Another password is needed' })
