import { createMiddleware } from 'hono/factory'
import { canonicalJson } from '../assessments/canonical-json.ts'
import { sha256Of } from './fingerprint.ts'

/** A public read of `value`, kept by anyone and asked for again only by its tag. */
export function revalidated(value: unknown) {
  const tag = sha256Of(canonicalJson(value)).slice(0, 32)
  return createMiddleware(async (c, next) => {
    c.header('ETag', `"${tag}"`)
    c.header('Cache-Control', 'public, no-cache')
    const known = c.req.header('If-None-Match') ?? ''
    if (known === '*' || known.includes(`"${tag}"`)) return c.body(null, 304)
    return next()
  })
}
