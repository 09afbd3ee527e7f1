import { Hono } from 'hono'
import { z } from 'zod'
import { departments } from '../../assessments/content/interview/departments.ts'
import { assignmentsTo } from '../../db/queries/assignments.ts'
import { itemsOf } from '../../db/queries/workbooks.ts'
import { assignSection } from '../actions/assign-section.ts'
import { callOf } from '../authority/once.ts'
import { operations } from '../authority/operation.ts'
import { firmEditors } from '../authority/roles.ts'
import { jsonBody } from '../json-body.ts'
import { AssignmentSeen, ChangedAssignment, MyAssignment } from '../schemas/workbook.ts'
import type { Services } from '../services.ts'
import { progressOf } from '../workbook/progress.ts'

const given = { version: 0, userId: '6f1c0f3a-0000-4000-8000-000000000000', dueOn: '2026-12-01' }

/** Sections of an interview in the hands of colleagues. */
export const assignmentsRoutes = (
  services: Pick<Services, 'auth' | 'db' | 'clock' | 'catalogue'>,
) => {
  const operation = operations(services)
  const { db, catalogue } = services
  return new Hono()
    .put(
      '/organisations/:organisation/workbooks/:workbook/assignments/:department',
      operation({
        id: 'assignSection',
        summary: 'Gives a section to a colleague with a due day, or takes it back',
        may: { who: 'member', roles: firmEditors },
        body: [ChangedAssignment, given],
        gives: AssignmentSeen,
      }),
      jsonBody(ChangedAssignment),
      async (c) => {
        const body = c.req.valid('json')
        const section = {
          workbookId: c.req.param('workbook'),
          department: c.req.param('department'),
        }
        const call = callOf(c, body)
        return c.json(await assignSection(services, call, c.get('acting'), section, body), 200)
      },
    )
    .get(
      '/me/assignments',
      operation({
        id: 'myAssignments',
        summary: 'What is in one’s own hands, of all organisations, by due day',
        may: { who: 'signed-in' },
        gives: z.strictObject({ assignments: z.array(MyAssignment) }),
      }),
      async (c) => {
        const rows = await assignmentsTo(db.read, c.get('actor').userId)
        const assignments = await Promise.all(
          rows.map(async ({ assignment: { department: id, dueOn }, workbook, organisation }) => {
            const asks = departments.find((one) => one.id === id)?.asks ?? []
            const items = await itemsOf(db.read, workbook.id)
            return {
              organisation: { id: organisation.id, name: organisation.name },
              workbook: { id: workbook.id, name: workbook.name },
              department: id,
              dueOn,
              ...progressOf({ asks }, items, catalogue),
            }
          }),
        )
        return c.json({ assignments }, 200)
      },
    )
}
