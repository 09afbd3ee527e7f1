import type { Catalogue } from '../assessments/schema/catalogue.ts'
import type { Database } from '../db/open-database.ts'
import type { Auth } from './auth/auth.ts'
import type { AppEnv } from './env.ts'
import type { Log } from './log.ts'
import type { Mail } from './mail/mail.ts'
import type { SeekRoad } from './road/seek-road.ts'

/** What the app is made of; nothing in the server reaches for them by itself. */
export type Services = {
  readonly db: Database
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly catalogue: Catalogue
  /** The official texts by document id. */
  readonly texts: Readonly<Record<string, string>>
  readonly env: AppEnv
  readonly seekRoad: SeekRoad
  readonly auth: Auth
  readonly log: Log
  readonly mail: Mail
  /** What links are signed with. */
  readonly secret: string
}
