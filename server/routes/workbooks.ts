import { Hono } from 'hono'
import { z } from 'zod'
import { sectionsOf } from '../../db/queries/assignments.ts'
import { namesOf } from '../../db/queries/organisations.ts'
import { itemsOf, lastChangesOf, workbooksOf } from '../../db/queries/workbooks.ts'
import {
  createWorkbook,
  moveWorkbook,
  renameWorkbook,
  workbookOf,
} from '../actions/change-workbook.ts'
import { takeOver } from '../actions/take-over.ts'
import { callOf } from '../authority/once.ts'
import { operations } from '../authority/operation.ts'
import { firmEditors, firmMembers, firmOwners } from '../authority/roles.ts'
import { jsonBody } from '../json-body.ts'
import { queryString } from '../query-string.ts'
import { ExpectedVersion, Versioned } from '../schemas/organisation.ts'
import {
  ChangedWorkbook,
  NewWorkbook,
  TakeOver,
  WholeWorkbook,
  WorkbookListed,
  WorkbookSeen,
} from '../schemas/workbook.ts'
import type { Services } from '../services.ts'
import { composedOf } from '../workbook/composed.ts'
import { assignmentSeen, itemSeen, personOf, workbookSeen } from '../workbook/seen.ts'

const named = { name: '示例厂 2026', industry: 'new-energy' }
const held = { link: '0'.repeat(32), editKey: '0'.repeat(32) }

/** The assessments that a manufacturer works on: its own alone until it gives them away. */
export const workbooksRoutes = (
  services: Pick<Services, 'auth' | 'db' | 'clock' | 'catalogue'>,
) => {
  const operation = operations(services)
  const { db } = services
  return new Hono()
    .get(
      '/organisations/:organisation/workbooks',
      operation({
        id: 'workbooks',
        summary: 'The workbooks of a manufacturer, those in the trash too',
        may: { who: 'member', roles: firmMembers },
        gives: z.strictObject({ workbooks: z.array(WorkbookListed) }),
      }),
      async (c) => {
        const { id } = c.get('acting').organisation
        const rows = await workbooksOf(db.read, id)
        const changes = await lastChangesOf(db.read, id)
        const changeOf = new Map(changes.map((change) => [change.workbookId, change]))
        const names = await namesOf(db.read, [
          ...rows.map(({ createdBy }) => createdBy),
          ...changes.map(({ changedBy }) => changedBy),
        ])
        const workbooks = rows.map((row) => {
          const change = changeOf.get(row.id)
          return {
            ...workbookSeen(row),
            answers: change?.answers ?? 0,
            changedAt: change?.changedAt ?? row.createdAt,
            changedBy: personOf(change?.changedBy ?? row.createdBy, names),
          }
        })
        return c.json({ workbooks }, 200)
      },
    )
    .post(
      '/organisations/:organisation/workbooks',
      operation({
        id: 'createWorkbook',
        summary: 'Begins a workbook',
        may: { who: 'member', roles: firmEditors },
        body: [NewWorkbook, named],
        gives: WorkbookSeen,
        status: 201,
      }),
      jsonBody(NewWorkbook),
      async (c) => {
        const body = c.req.valid('json')
        return c.json(await createWorkbook(services, callOf(c, body), c.get('acting'), body), 201)
      },
    )
    .post(
      '/organisations/:organisation/workbooks/take-over',
      operation({
        id: 'takeOver',
        summary: 'Makes a workbook of a saved assessment, once, for whoever holds its edit key',
        may: { who: 'member', roles: firmEditors },
        body: [TakeOver, held],
        gives: WorkbookSeen,
        status: 201,
      }),
      jsonBody(TakeOver),
      async (c) => {
        const body = c.req.valid('json')
        return c.json(await takeOver(services, callOf(c, body), c.get('acting'), body), 201)
      },
    )
    .get(
      '/organisations/:organisation/workbooks/:workbook',
      operation({
        id: 'workbook',
        summary: 'All that a workbook holds, and the request that it makes',
        may: { who: 'member', roles: firmMembers },
        gives: WholeWorkbook,
      }),
      async (c) => {
        const row = await workbookOf(services, c.get('acting'), c.req.param('workbook'))
        const items = await itemsOf(db.read, row.id)
        const sections = await sectionsOf(db.read, row.id)
        const names = await namesOf(db.read, [
          ...items.map(({ changedBy }) => changedBy),
          ...sections.flatMap(({ userId }) => userId ?? []),
        ])
        return c.json(
          {
            ...workbookSeen(row),
            items: items.map((item) => itemSeen(item, names)),
            assignments: sections.map((section) => assignmentSeen(section, names)),
            ...composedOf(items),
          },
          200,
        )
      },
    )
    .put(
      '/organisations/:organisation/workbooks/:workbook',
      operation({
        id: 'renameWorkbook',
        summary: 'Another name or industry for a workbook',
        may: { who: 'member', roles: firmEditors },
        body: [ChangedWorkbook, { version: 1, ...named }],
        gives: WorkbookSeen,
      }),
      jsonBody(ChangedWorkbook),
      async (c) => {
        const body = c.req.valid('json')
        const one = { id: c.req.param('workbook'), version: body.version }
        const call = callOf(c, body)
        return c.json(await renameWorkbook(services, call, c.get('acting'), one, body), 200)
      },
    )
    .delete(
      '/organisations/:organisation/workbooks/:workbook',
      operation({
        id: 'trashWorkbook',
        summary: 'Into the trash for 30 days; what a bureau reviews or has confirmed stays',
        may: { who: 'member', roles: firmOwners },
        gives: WorkbookSeen,
      }),
      queryString(ExpectedVersion),
      async (c) => {
        const one = { id: c.req.param('workbook'), ...c.req.valid('query') }
        return c.json(await moveWorkbook(services, callOf(c), c.get('acting'), one, 'trash'), 200)
      },
    )
    .post(
      '/organisations/:organisation/workbooks/:workbook/restore',
      operation({
        id: 'restoreWorkbook',
        summary: 'Out of the trash',
        may: { who: 'member', roles: firmOwners },
        body: [Versioned, { version: 2 }],
        gives: WorkbookSeen,
      }),
      jsonBody(Versioned),
      async (c) => {
        const body = c.req.valid('json')
        const one = { id: c.req.param('workbook'), ...body }
        const call = callOf(c, body)
        return c.json(await moveWorkbook(services, call, c.get('acting'), one, 'use'), 200)
      },
    )
}
