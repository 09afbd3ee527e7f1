import { assessmentByLink, setComparable } from '../../db/queries/assessments.ts'
import type { Assessment } from '../../db/tables/assessments.ts'
import { sha256Of } from '../fingerprint.ts'
import { Problem } from '../problem.ts'
import type { Services } from '../services.ts'
import { holds, type Keys, unknownAssessment } from './update-assessment.ts'

/** The assessment behind a link, for whoever holds its edit key; else there is none. */
export async function heldAssessment(
  { db }: Pick<Services, 'db'>,
  { link, editKey }: Keys,
): Promise<Assessment> {
  const row = await assessmentByLink(db.read, sha256Of(link))
  if (row === undefined || !holds(row, editKey)) throw unknownAssessment()
  return row
}

const nameless = () =>
  new Problem('invalid', 'Only a firm with a name can be counted once', {
    issues: [{ path: 'name', message: 'the saved assessment has no name' }],
  })

/**
 * Whether the result may count among those of its industry and size: yes only under a name, by which
 * a firm counts once. It is no revision, waits for no new content, and holds from this moment. A
 * second yes keeps the first one's day.
 */
export async function setComparableOf(
  services: Pick<Services, 'db' | 'clock'>,
  keys: Keys,
  comparable: boolean,
): Promise<{ readonly comparable: boolean }> {
  const row = await heldAssessment(services, keys)
  if (comparable && (row.name ?? '').trim() === '') throw nameless()
  const since = comparable ? services.clock() : null
  await services.db.write((writer) => setComparable(writer, row.id, since))
  return { comparable }
}
