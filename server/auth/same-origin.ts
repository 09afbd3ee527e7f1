import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../env.ts'
import { Problem } from '../problem.ts'
import { isFromOwnPage } from './own-origin.ts'

const isRead = (method: string) => ['GET', 'HEAD', 'OPTIONS'].includes(method)

/** Refuses a write that a page of another origin sends with our cookies. */
export const fromOwnPage =
  (env: Pick<AppEnv, 'PUBLIC_URL'>): MiddlewareHandler =>
  (c, next) => {
    if (isRead(c.req.method) || isFromOwnPage(c.req.raw, env)) return next()
    throw new Problem('forbidden', 'The call does not come from a page of this server')
  }

/** For `/api/*`: the public API takes no cookies, and the accounts have the same check of their own. */
export function sameOrigin(env: Pick<AppEnv, 'PUBLIC_URL'>): MiddlewareHandler {
  const check = fromOwnPage(env)
  return (c, next) => (/^\/api\/(v1|auth)\//.test(c.req.path) ? next() : check(c, next))
}
