import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { serve } from '@hono/node-server'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import type { Catalogue } from '../../../assessments/schema/catalogue.ts'
import { openDatabase } from '../../../db/open-database.ts'
import { createApp } from '../../../server/app.ts'
import { catalogueFixture } from '../../assessments/version/fixture-2026/catalogue.ts'
import { makeServices } from '../../server/services.ts'

const root = resolve(import.meta.dirname, '../../..')

/** The pages with the second version, beside those of the first; in a process without a test's names. */
async function buildPages() {
  const env = { ...process.env, NODE_ENV: 'production' }
  for (const name of Object.keys(env))
    if (name.startsWith('VITEST')) Reflect.deleteProperty(env, name)
  const vite = spawn(
    process.execPath,
    [
      join(root, 'node_modules/vite/bin/vite.js'),
      'build',
      '--config',
      join(import.meta.dirname, 'vite.config.ts'),
      '--logLevel',
      'error',
    ],
    { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const code = await new Promise((done) => vite.on('close', done))
  if (code !== 0) throw new Error('The pages with the second version were not built; see above.')
}

/**
 * A server on the day after a new version was published, and one from the day before on the same
 * database: what the earlier one has saved, the later one finds.
 */
export async function serveSecondVersion() {
  const [db] = await Promise.all([openDatabase(':memory:'), buildPages()])
  const on = (content: Catalogue) =>
    makeServices({ db, clock: Date.now, catalogue: content }).services
  const app = createApp(on(catalogueFixture), join(root, '.cache/second-version/web'))
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((ready) => server.once('listening', ready))
  const place = server.address()
  if (place === null || typeof place === 'string') throw new Error('the server has no port')
  return {
    address: `http://127.0.0.1:${place.port}`,
    before: createApp(on(catalogue)),
    stop: async () => {
      await new Promise((closed) => {
        server.close(closed)
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
      db.close()
    },
  }
}
