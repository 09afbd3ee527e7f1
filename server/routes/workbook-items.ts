import { Hono } from 'hono'
import { Evaluation } from '../../assessments/schema/result.ts'
import { namesOf } from '../../db/queries/organisations.ts'
import { itemsOf, itemVersionsOf } from '../../db/queries/workbooks.ts'
import { answerItems } from '../actions/answer-items.ts'
import { workbookOf } from '../actions/change-workbook.ts'
import { callOf } from '../authority/once.ts'
import { operations } from '../authority/operation.ts'
import { firmEditors, firmMembers } from '../authority/roles.ts'
import { jsonBody } from '../json-body.ts'
import { Problem } from '../problem.ts'
import { ChangedItems, ItemsNow, ItemVersions } from '../schemas/workbook.ts'
import type { Services } from '../services.ts'
import { resultOf } from '../workbook/result-of.ts'
import { itemValue, personOf } from '../workbook/seen.ts'

const answered = { items: [{ key: 'answers.sme.q1', value: ['B', 'C'], version: 0 }] }

/** What stands in a workbook, item by item, and what it comes to. */
export const workbookItemsRoutes = (
  services: Pick<Services, 'auth' | 'db' | 'clock' | 'catalogue'>,
) => {
  const operation = operations(services)
  const { db, catalogue, clock } = services
  return new Hono()
    .put(
      '/organisations/:organisation/workbooks/:workbook/items',
      operation({
        id: 'answerItems',
        summary: 'Writes answers, all or none; a conflict says what stands of each that has moved',
        may: { who: 'member', roles: firmEditors },
        body: [ChangedItems, answered],
        gives: ItemsNow,
      }),
      jsonBody(ChangedItems),
      async (c) => {
        const body = c.req.valid('json')
        const call = callOf(c, body)
        const id = c.req.param('workbook')
        const { versions } = await answerItems(services, call, c.get('acting'), id, body.items)
        return c.json({ versions }, 200)
      },
    )
    .get(
      '/organisations/:organisation/workbooks/:workbook/items/:key/versions',
      operation({
        id: 'itemVersions',
        summary: 'Who answered what, and when',
        may: { who: 'member', roles: firmMembers },
        gives: ItemVersions,
      }),
      async (c) => {
        const { id } = await workbookOf(services, c.get('acting'), c.req.param('workbook'))
        const key = c.req.param('key')
        const rows = await itemVersionsOf(db.read, id, key)
        if (rows.length === 0) throw new Problem('not-found', 'Nothing was said of it')
        const names = await namesOf(
          db.read,
          rows.map(({ changedBy }) => changedBy),
        )
        const versions = rows.map((row) => ({
          value: itemValue(row),
          version: row.itemVersion,
          changedBy: personOf(row.changedBy, names),
          changedAt: row.changedAt,
        }))
        return c.json({ key, versions }, 200)
      },
    )
    .get(
      '/organisations/:organisation/workbooks/:workbook/result',
      operation({
        id: 'workbookResult',
        summary: 'What the workbook comes to today',
        may: { who: 'member', roles: firmMembers },
        gives: Evaluation,
      }),
      async (c) => {
        const { id } = await workbookOf(services, c.get('acting'), c.req.param('workbook'))
        return c.json(resultOf(await itemsOf(db.read, id), catalogue, clock()), 200)
      },
    )
}
