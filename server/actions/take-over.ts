import { randomUUID } from 'node:crypto'
import type { Notebook } from '../../assessments/schema/notebook.ts'
import type { Request } from '../../assessments/schema/request.ts'
import { changeOf } from '../../db/commit.ts'
import { assessmentByLink } from '../../db/queries/assessments.ts'
import { workbookTakenFrom } from '../../db/queries/workbooks.ts'
import type { Assessment } from '../../db/tables/assessments.ts'
import { type Workbook, type WorkbookItem, workbooks } from '../../db/tables/workbooks.ts'
import { type Call, once, type Work } from '../authority/once.ts'
import type { Acting } from '../authority/operation.ts'
import { whileOvertaken } from '../authority/while-overtaken.ts'
import { sha256Of } from '../fingerprint.ts'
import { thawAssessment } from '../freeze-assessment.ts'
import { keptBeside } from '../notebook.ts'
import { Problem } from '../problem.ts'
import type { WorkbookSeen } from '../schemas/workbook.ts'
import type { Services } from '../services.ts'
import { workbookSeen } from '../workbook/seen.ts'
import { itemsOf } from '../workbook/taken-apart.ts'
import { changesOf } from './answer-items.ts'
import { holds, unknownAssessment } from './update-assessment.ts'

type Uses = Pick<Services, 'db' | 'clock' | 'catalogue'>
type Held = {
  readonly link: string
  readonly editKey: string
  readonly name?: string | null | undefined
}

/**
 * A saved assessment becomes a workbook of the organisation, once, for whoever holds its edit key.
 * What was saved stays behind its link. The link and the key stand in no row and in no entry.
 */
export async function takeOver(
  services: Uses,
  call: Call,
  acting: Acting,
  held: Held,
): Promise<WorkbookSeen> {
  // Where someone else was faster, or this very call was, what stands then says which.
  return whileOvertaken(() => once(services, call, work))

  async function work(now: number): Promise<Work<WorkbookSeen>> {
    const saved = await heldAssessment(services, held)
    if ((await workbookTakenFrom(services.db.read, saved.id)) !== undefined) {
      throw new Problem('conflict', 'It was taken over already')
    }
    const { version } = services.catalogue
    if (saved.catalogueVersion !== version) {
      const message = `The answers stand on version ${saved.catalogueVersion}: move them first`
      throw new Problem('conflict', message, { revision: saved.revision })
    }
    const row: Workbook = {
      ...{ id: randomUUID(), version: 1, organisationId: acting.organisation.id },
      ...{ name: held.name ?? saved.name ?? acting.organisation.name, industry: saved.industry },
      ...{ catalogueVersion: version, takenFrom: saved.id },
      ...{ createdBy: call.actorId, createdAt: now, deletedAt: null },
    }
    const items = itemsIn(saved).map(({ key, value }): WorkbookItem => {
      const item = { id: `${row.id}/${key}`, version: 1, workbookId: row.id, key, value }
      return { ...item, changedBy: call.actorId, changedAt: now }
    })
    return {
      noted: {
        action: 'workbook.taken-over',
        organisationId: row.organisationId,
        subject: `workbooks/${row.id}`,
        detail: { from: saved.id, items: items.length },
      },
      changes: [changeOf(workbooks, null, row), ...items.flatMap((item) => changesOf(item, null))],
      answer: workbookSeen(row),
    }
  }
}

/** The same words for an unknown link and a wrong key. */
async function heldAssessment({ db }: Uses, { link, editKey }: Held): Promise<Assessment> {
  const row = await assessmentByLink(db.read, sha256Of(link))
  if (row === undefined || !holds(row, editKey)) throw unknownAssessment()
  return row
}

function itemsIn(saved: Assessment) {
  const { request }: { request: Request } = thawAssessment(saved)
  const { notebook }: { notebook: Notebook } = keptBeside(saved)
  return itemsOf(request, notebook)
}
