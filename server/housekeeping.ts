import type { SQL } from 'drizzle-orm'
import { commit } from '../db/commit.ts'
import { forgetExpired } from '../db/queries/accounts.ts'
import {
  forgetCalls,
  forgetCallsBefore,
  hasNoCasesBefore,
  isAtVersion,
  ofOrganisation,
  ofWorkbook,
  organisationsTrashedBefore,
  removalOf,
  workbooksTrashedBefore,
} from '../db/queries/organisation-data.ts'
import { casesOn, restsOnNone } from '../db/queries/workbook-cases.ts'
import { organisations } from '../db/tables/organisations.ts'
import { workbooks } from '../db/tables/workbooks.ts'
import { isNeeded } from './actions/erase-organisation.ts'
import { innermost } from './problem.ts'
import type { Services } from './services.ts'

const DAY = 24 * 3600 * 1000
const TRASH_DAYS = 30
const CALL_DAYS = 7

type Uses = Pick<Services, 'db' | 'clock'>

/**
 * What has lain in the trash for 30 days goes, each with its audit entry; so does what was answered
 * to calls more than a week ago, and what has expired of sessions and links. What others rest on stays, and what moves meanwhile waits a day.
 */
export async function housekeep({ db, clock }: Uses): Promise<void> {
  const now = clock()
  const before = now - TRASH_DAYS * DAY
  for (const row of await organisationsTrashedBefore(db.read, before)) {
    if (await isNeeded({ db }, row)) continue
    const standing = [isAtVersion(organisations, row), hasNoCasesBefore(row.id)]
    await remove('organisation', row.id, row.id, standing)
  }
  for (const row of await workbooksTrashedBefore(db.read, before)) {
    if ((await casesOn(db.read, row.id)) > 0) continue
    const standing = [isAtVersion(workbooks, row), restsOnNone(row.id)]
    await remove('workbook', row.organisationId, row.id, standing)
  }
  await db.write((writer) => forgetCallsBefore(writer, now - CALL_DAYS * DAY))
  await db.write((writer) => forgetExpired(writer, now))

  /** `standing`: what must hold of it still, as when it was listed. */
  async function remove(
    kind: 'organisation' | 'workbook',
    organisationId: string,
    id: string,
    standing: readonly SQL[],
  ) {
    const belonging = kind === 'organisation' ? ofOrganisation(id) : ofWorkbook(id)
    const { changes, guards, ids } = await removalOf(db.read, belonging)
    const noted = {
      ...{ at: now, actorId: null, action: `${kind}.purged`, organisationId },
      subject: `${kind}s/${id}`,
    }
    const done = await commit(db, { noted, changes, guards: [...standing, ...guards] })
    if (done === 'done') await db.write((writer) => forgetCalls(writer, ids, null))
  }
}

/** Now and every day; a day that fails is told and is no end. */
export function keepHouse({ db, clock, log }: Uses & Pick<Services, 'log'>): void {
  const keep = () =>
    housekeep({ db, clock }).catch((error: unknown) =>
      log.error({ err: innermost(error) }, 'housekeeping failed'),
    )
  void keep()
  setInterval(keep, DAY).unref()
}
