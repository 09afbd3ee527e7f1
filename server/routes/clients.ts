import { Hono } from 'hono'
import { z } from 'zod'
import { civilDayOf } from '../../assessments/civil-day.ts'
import { namesOf } from '../../db/queries/organisations.ts'
import { assessorAnswersOf, type Client, clientsOf } from '../../db/queries/shares.ts'
import { itemsOf } from '../../db/queries/workbooks.ts'
import { assessClient, clientOf } from '../actions/assess-client.ts'
import { callOf } from '../authority/once.ts'
import { operations } from '../authority/operation.ts'
import { assessors, providerMembers } from '../authority/roles.ts'
import { jsonBody } from '../json-body.ts'
import { queryString } from '../query-string.ts'
import { fileHeaders, formats, written } from '../report/report-file.ts'
import { clientReport } from '../review/client-report.ts'
import { clientItems, clientSeen } from '../review/client-seen.ts'
import { givenOf, readingsOf, resultsOf } from '../review/reading.ts'
import { AssessorItems, ClientDesk, ClientSeen, VersionsNow } from '../schemas/sharing.ts'
import type { Services } from '../services.ts'

const Choice = z.object({
  of: z.enum(['firm', 'assessor']).default('assessor'),
  format: z.enum(formats),
  lang: z.enum(['zh', 'en']).default('zh'),
})

/** The firms that show a provider their workbooks, and what its assessors say beside them. */
export const clientsRoutes = (
  services: Pick<Services, 'auth' | 'db' | 'clock' | 'catalogue' | 'texts' | 'seekRoad'>,
) => {
  const operation = operations(services)
  const { db, clock, catalogue } = services
  const { read } = db

  /** All of a share as of now, the firm's and the assessor's. */
  const readOf = async (client: Client) => {
    const items = await itemsOf(read, client.workbook.id)
    const answers = await assessorAnswersOf(read, client.share.id)
    const given = givenOf(items)
    const readings = readingsOf(given, answers, catalogue, clock())
    return { items, answers, given, seen: clientSeen(client, readings) }
  }
  return new Hono()
    .get(
      '/organisations/:organisation/clients',
      operation({
        id: 'clients',
        summary: 'The firms that show a workbook now, with both readings in short',
        heavy: true,
        may: { who: 'member', roles: providerMembers },
        gives: z.strictObject({ clients: z.array(ClientSeen) }),
      }),
      async (c) => {
        const rows = await clientsOf(read, c.get('acting').organisation.id)
        const clients = await Promise.all(rows.map(async (row) => (await readOf(row)).seen))
        return c.json({ clients }, 200)
      },
    )
    .get(
      '/organisations/:organisation/clients/:share',
      operation({
        id: 'client',
        summary: 'The firm’s answers as they stand, the assessor’s beside each, and both results',
        heavy: true,
        may: { who: 'member', roles: providerMembers },
        gives: ClientDesk,
      }),
      async (c) => {
        const client = await clientOf(services, c.get('acting'), c.req.param('share'))
        const { items, answers, given, seen } = await readOf(client)
        const names = await namesOf(
          read,
          answers.map(({ changedBy }) => changedBy),
        )
        return c.json(
          {
            ...seen,
            asOf: civilDayOf(clock()),
            items: [...clientItems(items, answers, names)],
            results: resultsOf(given, answers, catalogue, clock()),
          },
          200,
        )
      },
    )
    .put(
      '/organisations/:organisation/clients/:share/answers',
      operation({
        id: 'assessClient',
        summary: 'What an assessor says of the firm’s answers, beside them and never over them',
        may: { who: 'member', roles: assessors },
        body: [
          AssessorItems,
          { items: [{ key: 'answers.sme.q2', value: 'B', note: '现场未见', version: 0 }] },
        ],
        gives: VersionsNow,
      }),
      jsonBody(AssessorItems),
      async (c) => {
        const body = c.req.valid('json')
        const call = callOf(c, body)
        const share = c.req.param('share')
        const acting = c.get('acting')
        return c.json(await assessClient(services, call, acting, share, body.items), 200)
      },
    )
    .get(
      '/organisations/:organisation/clients/:share/report',
      operation({
        id: 'clientReport',
        summary: 'The report by the assessor’s answers or by the firm’s: PDF, Word or Excel',
        heavy: true,
        may: { who: 'member', roles: providerMembers },
      }),
      queryString(Choice),
      async (c) => {
        const { of, format, lang } = c.req.valid('query')
        const acting = c.get('acting')
        const client = await clientOf(services, acting, c.req.param('share'))
        const given = givenOf(await itemsOf(read, client.workbook.id))
        const answers = await assessorAnswersOf(read, client.share.id)
        const provider = acting.organisation.name
        const asked = { of, lang, provider }
        const report = await clientReport(services, client, given, answers, asked)
        const file = new Uint8Array(await written(format, report))
        return c.body(file, 200, fileHeaders(format, report))
      },
    )
}
