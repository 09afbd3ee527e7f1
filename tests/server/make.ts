import { onTestFinished } from 'vitest'
import { catalogue as published } from '../../assessments/content/catalogue.ts'
import { textOf } from '../../assessments/content/policies/texts.ts'
import { remedies } from '../../assessments/content/remedies/remedies.ts'
import { roadOf } from '../../assessments/road/road-of.ts'
import type { Catalogue } from '../../assessments/schema/catalogue.ts'
import { type Database, openDatabase } from '../../db/open-database.ts'
import { createApp } from '../../server/app.ts'
import type { SeekRoad } from '../../server/road/seek-road.ts'

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
}

/** Roads are sought where the call is made: the thread of the built server is no part of a test's. */
export const seekWith =
  (catalogue: Catalogue): SeekRoad =>
  async (request, asOf) =>
    roadOf(request, catalogue, remedies, asOf)

/** The real app on a database of its own, with a clock that the test moves. */
export async function makeApp({
  perMinute = 0,
  trustProxy = false,
  peersEveryDays = 0,
  pagesFolder,
  url,
  opened,
  catalogue = published,
}: Settings = {}) {
  const db = opened ?? (await openDatabase(url ?? ':memory:'))
  if (opened === undefined) onTestFinished(() => db.close())
  const time = { now: lateEvening }
  const env = {
    EVALUATE_PER_MINUTE: perMinute,
    PEERS_EVERY_DAYS: peersEveryDays,
    TRUST_PROXY: trustProxy,
  }
  const services = {
    db,
    clock: () => time.now,
    catalogue,
    texts: textOf,
    env,
    seekRoad: seekWith(catalogue),
  }
  const app = createApp(services, pagesFolder)

  const send = (method: string, path: string, body: unknown, headers = {}) =>
    app.request(path, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })

  return {
    app,
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
