import type { Database } from '../../db/open-database.ts'
import { caseBefore } from '../../db/queries/submissions.ts'
import type { Submission } from '../../db/tables/sharing.ts'
import type { Acting } from '../authority/operation.ts'
import { holdsRole, reviewers } from '../authority/roles.ts'
import { Problem } from '../problem.ts'

/** The case, where the bureau may read it; else there is none. */
export async function caseOf(
  { read }: Pick<Database, 'read'>,
  { organisation }: Acting,
  id: string,
): Promise<Submission> {
  const row = await caseBefore(read, organisation, id)
  if (row === undefined) throw new Problem('not-found', 'No such case')
  return row
}

/** The case, where it is the bureau's to decide. */
export async function ownCaseOf(
  db: Pick<Database, 'read'>,
  acting: Acting,
  id: string,
): Promise<Submission> {
  const row = await caseOf(db, acting, id)
  if (row.bureauId === acting.organisation.id) return row
  throw new Problem('forbidden', 'Another bureau reviews it')
}

/** What is internal is for those who decide the case, and for nobody else. */
export const seesInternal = ({ organisation, role }: Acting, { bureauId }: Submission): boolean =>
  bureauId === organisation.id && holdsRole(reviewers, organisation.kind, role)
