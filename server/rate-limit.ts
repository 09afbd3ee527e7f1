import { createMiddleware } from 'hono/factory'
import { clientAddress } from './client-address.ts'
import type { AppEnv } from './env.ts'
import { Problem } from './problem.ts'

const MINUTE = 60_000

/** Calls per client address and minute of the clock, counted in this process; 0 sets no limit. */
export function rateLimit(most: number, env: Pick<AppEnv, 'TRUST_PROXY'>, clock: () => number) {
  let minute = 0
  let calls = new Map<string, number>()
  return createMiddleware(async (c, next) => {
    if (most === 0) return next()
    const now = clock()
    const current = Math.floor(now / MINUTE)
    if (current !== minute) {
      minute = current
      calls = new Map()
    }
    const address = clientAddress(c, env.TRUST_PROXY)
    const count = (calls.get(address) ?? 0) + 1
    if (count > most) {
      const retryAfter = Math.ceil(((current + 1) * MINUTE - now) / 1000)
      throw new Problem('too-many', `More than ${most} calls in a minute`, { retryAfter })
    }
    calls.set(address, count)
    return next()
  })
}
