import {
  casesBefore,
  forgetCalls,
  isAtVersion,
  ofOrganisation,
  removalOf,
} from '../../db/queries/organisation-data.ts'
import { organisationById } from '../../db/queries/organisations.ts'
import { type Organisation, organisations } from '../../db/tables/organisations.ts'
import { type Call, expectVersion, once } from '../authority/once.ts'
import type { Acting } from '../authority/operation.ts'
import { whileOvertaken } from '../authority/while-overtaken.ts'
import { Problem } from '../problem.ts'
import type { Services } from '../services.ts'

type Uses = Pick<Services, 'db' | 'clock'>

/**
 * Removes all that belongs to an organisation, what it submitted and was confirmed too. The audit
 * trail keeps that it was there: ids, fields and states.
 */
export async function eraseOrganisation(
  services: Uses,
  call: Call,
  { organisation: { id } }: Acting,
  { version, name }: { readonly version: number; readonly name: string },
): Promise<{ readonly erased: true }> {
  const { db } = services
  const gone: string[] = []
  const work = async () => {
    // Read anew each time: what was renamed, thrown away or restored meanwhile is not what was meant.
    const organisation = await organisationById(db.read, id)
    if (organisation === undefined) throw new Problem('not-found', 'No such organisation')
    expectVersion(organisation, version)
    if (name !== organisation.name) {
      const issues = [{ path: 'name', message: 'not the name of this organisation' }]
      throw new Problem('invalid', 'The name is another', { issues })
    }
    if (await isNeeded(services, organisation)) {
      throw new Problem('conflict', 'Firms have submitted to this bureau: their cases stay')
    }
    const { changes, guards, ids } = await removalOf(db.read, ofOrganisation(id))
    gone.push(...ids)
    return {
      noted: { action: 'organisation.erased', organisationId: id, subject: `organisations/${id}` },
      changes,
      guards: [isAtVersion(organisations, organisation), ...guards],
      answer: { erased: true as const },
    }
  }
  const answer = await whileOvertaken(() => once(services, call, work))
  // What was answered to earlier calls holds names; this call's own answer holds none.
  await db.write((writer) => forgetCalls(writer, gone, call.operation))
  return answer
}

/** A bureau is needed as long as a firm's case lies before it, or was decided by it. */
export const isNeeded = async ({ db }: Pick<Services, 'db'>, { id, kind }: Organisation) =>
  kind === 'bureau' && (await casesBefore(db.read, id)) > 0
