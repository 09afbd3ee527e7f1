import { Writable } from 'node:stream'
import { textOf } from '../../assessments/content/policies/texts.ts'
import { remedies } from '../../assessments/content/remedies/remedies.ts'
import { roadOf } from '../../assessments/road/road-of.ts'
import type { Catalogue } from '../../assessments/schema/catalogue.ts'
import type { Database } from '../../db/open-database.ts'
import { createAuth } from '../../server/auth/auth.ts'
import { type AppEnv, readEnv } from '../../server/env.ts'
import { createLog } from '../../server/log.ts'
import { createMail } from '../../server/mail/mail.ts'
import type { SeekRoad } from '../../server/road/seek-road.ts'
import type { Services } from '../../server/services.ts'

/** Roads are sought where the call is made: the thread of the built server is no part of a test's. */
export const seekWith =
  (catalogue: Catalogue): SeekRoad =>
  async (request, asOf) =>
    roadOf(request, catalogue, remedies, asOf)

type Settings = {
  readonly db: Database
  readonly catalogue: Catalogue
  readonly clock: () => number
  readonly env?: Partial<AppEnv>
  readonly setupCode?: string | null
}

/** What the app is made of, all of it real; `logged` collects the lines of the log. */
export function makeServices({ db, catalogue, clock, env = {}, setupCode = null }: Settings) {
  const logged: string[] = []
  const log = createLog(
    'info',
    new Writable({
      write(line, _encoding, done) {
        logged.push(String(line))
        done()
      },
    }),
  )
  const secret = 'a secret of the tests, long enough'
  const all: AppEnv = { ...readEnv({ EVALUATE_PER_MINUTE: '0', PEERS_EVERY_DAYS: '0' }), ...env }
  const mail = createMail({ db, env: all, clock, secret, log })
  const auth = createAuth({ db, env: all, clock, mail, secret, setupCode, log })
  const services: Services = {
    ...{ db, clock, catalogue, texts: textOf, env: all, seekRoad: seekWith(catalogue) },
    ...{ auth, mail, secret, log },
  }
  return { services, logged }
}
