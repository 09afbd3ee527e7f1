import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { Problem } from './problem.ts'

/** Endings of files that a page asks for; places inside the app have dots too: /check/sme.q3. */
const fileEnding = /\.(css|html|ico|js|json|map|mjs|png|svg|txt|webmanifest|woff2|xml)$/i

/** Files under /assets are named by their content: they never change. */
const isNamedByContent = (path: string) => path.startsWith('/assets/')

const caching = createMiddleware(async (c, next) => {
  await next()
  if (!c.res.ok) return
  const isFixed = isNamedByContent(c.req.path)
  c.header('Cache-Control', isFixed ? 'public, max-age=31536000, immutable' : 'no-cache')
})

/**
 * The built pages in `folder` (an absolute path). What is no file is a place inside the app, which
 * index.html finds its way to; but only for who asks for a page.
 */
export function pages(folder: string) {
  const index = serveStatic({ path: join(folder, 'index.html') })
  return new Hono().use(caching, serveStatic({ root: folder })).get('*', (c, next) => {
    const { path } = c.req
    const takesPages = /text\/html|\*\/\*/.test(c.req.header('Accept') ?? '*/*')
    if (fileEnding.test(path) || isNamedByContent(path) || !takesPages) {
      throw new Problem('not-found', 'No such page')
    }
    return index(c, next)
  })
}
