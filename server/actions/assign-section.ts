import { departments } from '../../assessments/content/interview/departments.ts'
import { changeOf } from '../../db/commit.ts'
import { isMemberAs, sectionsOf } from '../../db/queries/assignments.ts'
import { membershipIn, namesOf } from '../../db/queries/organisations.ts'
import { workbookInUse } from '../../db/queries/workbooks.ts'
import { assignments } from '../../db/tables/workbooks.ts'
import { type Call, expectVersion, once } from '../authority/once.ts'
import type { Acting } from '../authority/operation.ts'
import { firmEditors } from '../authority/roles.ts'
import { Problem } from '../problem.ts'
import type { AssignmentSeen } from '../schemas/workbook.ts'
import type { Services } from '../services.ts'
import { assignmentSeen } from '../workbook/seen.ts'
import { workbookInUseOf } from './change-workbook.ts'

type Uses = Pick<Services, 'db' | 'clock'>
type Section = { readonly workbookId: string; readonly department: string }

/** `version` 0: nobody has had it yet. A null user takes it away. */
type Assigned = {
  readonly version: number
  readonly userId: string | null
  readonly dueOn: string | null
}

const answering = firmEditors.manufacturer ?? []

/** Gives a section of the interview to a colleague who may answer, or takes it back. */
export async function assignSection(
  services: Uses,
  call: Call,
  acting: Acting,
  { workbookId, department }: Section,
  { version, userId, dueOn }: Assigned,
): Promise<AssignmentSeen> {
  return once(services, call, async (now) => {
    const { id } = await workbookInUseOf(services, acting, workbookId)
    if (!departments.some((one) => one.id === department)) {
      throw new Problem('not-found', 'No such department')
    }
    const rows = await sectionsOf(services.db.read, id)
    const before = rows.find((row) => row.department === department) ?? null
    expectVersion(before ?? { version: 0 }, version)
    await expectHands(before?.userId ?? null)
    const names = await namesOf(services.db.read, userId === null ? [] : [userId])
    const after = {
      ...{ id: `${id}/${department}`, version: version + 1, workbookId: id, department, userId },
      ...{ dueOn: userId === null ? null : dueOn, assignedBy: call.actorId, assignedAt: now },
    }
    return {
      noted: {
        action: userId === null ? 'section.unassigned' : 'section.assigned',
        organisationId: acting.organisation.id,
        subject: `workbooks/${workbookId}`,
        detail: { department, userId, dueOn: after.dueOn },
      },
      changes: [changeOf(assignments, before, after)],
      guards: [
        workbookInUse(id),
        ...(userId === null ? [] : [isMemberAs(acting.organisation.id, userId, answering)]),
      ],
      answer: assignmentSeen(after, names),
    }
  })

  async function expectHands(had: string | null): Promise<void> {
    if (userId === null) {
      if (had === null) throw invalid('nobody has it')
      return
    }
    const member = await membershipIn(services.db.read, acting.organisation.id, userId)
    if (member === undefined || !answering.includes(member.role)) {
      throw invalid('no member who may answer')
    }
  }
}

const invalid = (message: string) =>
  new Problem('invalid', 'The assignment is not valid', { issues: [{ path: 'userId', message }] })
