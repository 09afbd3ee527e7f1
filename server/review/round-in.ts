import type { Reader } from '../../db/open-database.ts'
import { roundOf } from '../../db/queries/submissions.ts'
import type { SubmissionRound } from '../../db/tables/sharing.ts'
import { Problem } from '../problem.ts'

/** A round of a case by its number, as the path of a call or the case itself gives it. */
export async function roundIn(
  reader: Reader,
  submissionId: string,
  round: string | number,
): Promise<SubmissionRound> {
  const isNumber = /^[1-9]\d{0,5}$/.test(String(round))
  const row = isNumber ? await roundOf(reader, submissionId, Number(round)) : undefined
  if (row === undefined) throw new Problem('not-found', 'No such round')
  return row
}
