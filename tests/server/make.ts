import { onTestFinished } from 'vitest'
import { catalogue as published } from '../../assessments/content/catalogue.ts'
import type { Catalogue } from '../../assessments/schema/catalogue.ts'
import { type Database, openDatabase } from '../../db/open-database.ts'
import { createApp } from '../../server/app.ts'
import type { AppEnv } from '../../server/env.ts'
import { makeServices } from './services.ts'

/** 2026-11-20 23:30 in Shanghai; half an hour later it is the 21st there, and still the 20th in UTC. */
export const lateEvening = Date.UTC(2026, 10, 20, 15, 30)

type Settings = {
  readonly perMinute?: number
  readonly trustProxy?: boolean
  readonly peersEveryDays?: number
  readonly pagesFolder?: string
  readonly url?: string
  /** A database that another app has opened and closes. */
  readonly opened?: Database
  readonly catalogue?: Catalogue
  readonly env?: Partial<AppEnv>
  readonly setupCode?: string | null
}

/** The real app on a database of its own, with a clock that the test moves. */
export async function makeApp({
  perMinute = 0,
  trustProxy = false,
  peersEveryDays = 0,
  pagesFolder,
  url,
  opened,
  catalogue = published,
  env = {},
  setupCode = null,
}: Settings = {}) {
  const db = opened ?? (await openDatabase(url ?? ':memory:'))
  if (opened === undefined) onTestFinished(() => db.close())
  const time = { now: lateEvening }
  const { services, logged } = makeServices({
    ...{ db, catalogue, clock: () => time.now, setupCode },
    env: {
      EVALUATE_PER_MINUTE: perMinute,
      PEERS_EVERY_DAYS: peersEveryDays,
      TRUST_PROXY: trustProxy,
      ...env,
    },
  })
  const app = createApp(services, pagesFolder)

  const send = (method: string, path: string, body: unknown, headers = {}) =>
    app.request(path, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })

  return {
    app,
    services,
    logged,
    db,
    time,
    get: (path: string, headers = {}) => app.request(path, { headers }),
    post: (path: string, body: unknown, headers = {}) => send('POST', path, body, headers),
    put: (path: string, body: unknown, headers = {}) => send('PUT', path, body, headers),
  }
}

export type TestApp = Awaited<ReturnType<typeof makeApp>>

/** What an error says, without the id of the request, which is different each time. */
export async function problemIn(response: Response) {
  const { requestId, ...problem } = await response.json()
  return { status: response.status, hasId: typeof requestId === 'string', ...problem }
}
