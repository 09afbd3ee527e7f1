import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Problem } from './problem.ts'

const MB = 1024 * 1024
const LARGEST_BODY = MB

/** A register of 20,000 firms is larger than anything else that is sent. */
const LARGEST_REGISTER = 5 * MB
const registerImport = /^\/api\/organisations\/[^/]+\/register\/import$/

function limitedTo(most: number): MiddlewareHandler {
  const refuse = (): never => {
    throw new Problem('too-large', `The body is above ${most} bytes`)
  }
  const counted = bodyLimit({ maxSize: most, onError: refuse })
  return (c, next) => {
    const length = c.req.header('Content-Length')
    if (length === undefined || c.req.header('Transfer-Encoding') !== undefined) {
      return counted(c, next)
    }
    if (Number(length) > most) refuse()
    return next()
  }
}

const usual = limitedTo(LARGEST_BODY)
const large = limitedTo(LARGEST_REGISTER)

/**
 * Refuses what is too large. A body that tells its length is not touched for that: once opened and
 * not read to its end, it takes the connection, and the next call on it, down.
 */
export const bodySize: MiddlewareHandler = (c, next) =>
  c.req.method === 'POST' && registerImport.test(c.req.path) ? large(c, next) : usual(c, next)
