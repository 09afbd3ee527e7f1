import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { Problem } from './problem.ts'

/**
 * The built pages in `folder` (an absolute path). Files under /assets are named by their content and
 * never change; any other page of the app is index.html, which is asked for again each time.
 */
export function pages(folder: string) {
  const index = serveStatic({
    path: join(folder, 'index.html'),
    onFound: (_, c) => c.header('Cache-Control', 'no-cache'),
  })
  return new Hono()
    .use(
      serveStatic({
        root: folder,
        onFound: (_, c) => {
          const isNamed = c.req.path.startsWith('/assets/')
          c.header('Cache-Control', isNamed ? 'public, max-age=31536000, immutable' : 'no-cache')
        },
      }),
    )
    .get('*', (c, next) => {
      const isFile = /\.\w+$/.test(c.req.path) || c.req.path.startsWith('/assets/')
      const takesPages = /text\/html|\*\/\*/.test(c.req.header('Accept') ?? '*/*')
      if (isFile || !takesPages) throw new Problem('not-found', 'No such page')
      return index(c, next)
    })
}
