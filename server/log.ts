import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import pino, { type DestinationStream, type Logger } from 'pino'

export type Log = Logger

/**
 * Lines of JSON. They hold ids of requests and accounts, routes and times; no body, query, cookie,
 * link or name ever goes in, for whoever reads a log is not whom a firm gave its answers to.
 */
export const createLog = (level: string, to: DestinationStream = pino.destination(2)): Log =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, to)

/** One line a request: the pattern of its route, since what stands in the path may open something. */
export const requestLog = (log: Log, clock: () => number) =>
  createMiddleware(async (c, next) => {
    const start = clock()
    await next()
    const { status } = c.res
    const line = {
      requestId: c.get('requestId') as string,
      method: c.req.method,
      route: routePath(c),
      status,
      account: (c.get('actor') as { userId: string } | undefined)?.userId,
      ms: clock() - start,
    }
    if (status >= 500) log.error(line, 'request')
    else log.info(line, 'request')
  })
