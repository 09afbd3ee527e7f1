import { Hono } from 'hono'
import { civilDayOf } from '../../assessments/civil-day.ts'
import { eraseOrganisation } from '../actions/erase-organisation.ts'
import { callOf } from '../authority/once.ts'
import { operations } from '../authority/operation.ts'
import { owners } from '../authority/roles.ts'
import { organisationExport } from '../export/organisation-export.ts'
import { jsonBody } from '../json-body.ts'
import { queryString } from '../query-string.ts'
import { Erased, EraseOrganisation, ExportChoice } from '../schemas/organisation-data.ts'
import type { Services } from '../services.ts'

const contentTypes = {
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** All that an organisation has here: to take along, or to be removed. */
export const organisationDataRoutes = (services: Pick<Services, 'auth' | 'db' | 'clock'>) => {
  const operation = operations(services)
  const { db, clock } = services
  return new Hono()
    .get(
      '/organisations/:organisation/export',
      operation({
        id: 'exportOrganisation',
        summary: 'All data of the organisation as JSON or Excel (`format`, `lang`)',
        heavy: true,
        may: { who: 'member', roles: owners, evenInTrash: true },
      }),
      queryString(ExportChoice),
      async (c) => {
        const { format, lang } = c.req.valid('query')
        const { organisation } = c.get('acting')
        const now = clock()
        const exported = await organisationExport(db.read, organisation, now)
        const name = `tidu-${organisation.id.slice(0, 8)}-${civilDayOf(now)}.${format}`
        c.header('Content-Type', contentTypes[format])
        c.header('Content-Disposition', `attachment; filename="${name}"`)
        if (format === 'json') return c.body(JSON.stringify(exported, null, 2), 200)
        // The writer of workbooks is loaded when one is first asked for.
        const { exportedXlsx } = await import('../export/export-sheets.ts')
        return c.body(new Uint8Array(await exportedXlsx(exported, lang)), 200)
      },
    )
    .post(
      '/organisations/:organisation/erase',
      operation({
        id: 'eraseOrganisation',
        summary: 'Removes all that belongs to the organisation; only the audit trail stays',
        may: { who: 'member', roles: owners, evenInTrash: true },
        body: [EraseOrganisation, { version: 3, name: '示例精密电路（珠海）有限公司' }],
        gives: Erased,
      }),
      jsonBody(EraseOrganisation),
      async (c) => {
        const body = c.req.valid('json')
        const call = callOf(c, body)
        return c.json(await eraseOrganisation(services, call, c.get('acting'), body), 200)
      },
    )
}
