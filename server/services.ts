import type { Catalogue } from '../assessments/schema/catalogue.ts'
import type { Database } from '../db/open-database.ts'
import type { AppEnv } from './env.ts'
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
}
