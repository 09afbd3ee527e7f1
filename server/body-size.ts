import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Problem } from './problem.ts'

const LARGEST_BODY = 1024 * 1024

const refuse = (): never => {
  throw new Problem('too-large', `The body is above ${LARGEST_BODY} bytes`)
}

const counted = bodyLimit({ maxSize: LARGEST_BODY, onError: refuse })

/**
 * Refuses what is too large. A body that tells its length is not touched for that: once opened and
 * not read to its end, it takes the connection, and the next call on it, down.
 */
export const bodySize: MiddlewareHandler = (c, next) => {
  const length = c.req.header('Content-Length')
  if (length === undefined || c.req.header('Transfer-Encoding') !== undefined) {
    return counted(c, next)
  }
  if (Number(length) > LARGEST_BODY) refuse()
  return next()
}
