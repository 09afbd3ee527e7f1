import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ServerType, serve } from '@hono/node-server'
import { catalogue } from '../assessments/content/catalogue.ts'
import { textOf } from '../assessments/content/policies/texts.ts'
import { openDatabase } from '../db/open-database.ts'
import { createApp } from './app.ts'
import { createAuth } from './auth/auth.ts'
import { setupCodeOf } from './auth/first-administrator.ts'
import { authSecretOf } from './auth/secret.ts'
import { validCatalogue } from './catalogue-version.ts'
import { type Env, readEnv } from './env.ts'
import { keepHouse } from './housekeeping.ts'
import { createLog } from './log.ts'
import { createMail } from './mail/mail.ts'
import { innermost } from './problem.ts'
import { seekInThread } from './road/seek-road.ts'

const GRACE_MS = 5000

/** In the bundle this file is dist/server/main.js; in the source it stands beside dist. */
function builtPages(): string | undefined {
  const home = new URL('..', import.meta.url)
  const folder = fileURLToPath(new URL(home.pathname.endsWith('/dist/') ? 'web' : 'dist/web', home))
  return existsSync(`${folder}/index.html`) ? folder : undefined
}

async function start() {
  const env = readEnv(process.env)
  const valid = validCatalogue(catalogue, textOf)
  const db = await openedDatabase(env)
  const secret = authSecretOf(env)
  const seekRoad = seekInThread(new URL('./road-thread.js', import.meta.url))
  const log = createLog(env.LOG_LEVEL)
  const clock = Date.now
  const mail = createMail({ db, env, clock, secret, log })
  const setupCode = setupCodeOf(env)
  const auth = createAuth({ db, env, clock, mail, secret, setupCode, log })
  const content = { catalogue: valid, texts: textOf }
  const services = { db, clock, ...content, env, seekRoad, auth, mail, secret, log }
  const app = createApp(services, builtPages())
  keepHouse(services)
  const code = await auth.openSetupCode()
  const server = serve({ fetch: app.fetch, port: env.PORT, hostname: env.HOST }, ({ port }) => {
    const host = env.HOST.includes(':') ? `[${env.HOST}]` : env.HOST
    console.log(`Tidu 梯度 http://${host}:${port}`)
    if (code !== null) console.log(`Code for the first administrator: ${code}`)
  })
  server.on('error', fail)
  const stop = () => close(server, () => auth.settled().finally(db.close))
  process.once('SIGINT', stop).once('SIGTERM', stop)
}

async function openedDatabase({ DATABASE_URL: url, DATABASE_AUTH_TOKEN: authToken }: Env) {
  try {
    return await openDatabase(url, { authToken })
  } catch (error) {
    // What follows a question mark may be a secret.
    const place = url.replace(/\?.*$/, '')
    throw new Error(`the database ${place} cannot be opened (${reasonOf(error)})`)
  }
}

/** Calls that run are answered, for a while; connections that are only kept open are cut. */
function close(server: ServerType, after: () => Promise<void>) {
  server.close(() => void after().finally(() => process.exit(0)))
  if (!('closeAllConnections' in server)) return
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), GRACE_MS).unref()
}

function fail(error: unknown): never {
  console.error(`Tidu 梯度 cannot start: ${reasonOf(error)}`)
  process.exit(1)
}

/** On one line. */
function reasonOf(error: unknown): string {
  const reason = innermost(error)
  return (reason instanceof Error ? reason.message : String(reason)).replace(/\s+/g, ' ')
}

start().catch(fail)
