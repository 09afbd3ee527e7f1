import { Hono } from 'hono'
import { z } from 'zod'
import { namesOf } from '../../db/queries/organisations.ts'
import {
  assessorAnswersOf,
  benchmarkConsentsOf,
  shareIn,
  sharesOf,
} from '../../db/queries/shares.ts'
import { agreeToBenchmark } from '../actions/agree-to-benchmark.ts'
import { shareWorkbook, withdrawShare } from '../actions/share-workbook.ts'
import { callOf } from '../authority/once.ts'
import { operations } from '../authority/operation.ts'
import { firmMembers, firmOwners } from '../authority/roles.ts'
import { jsonBody } from '../json-body.ts'
import { Problem } from '../problem.ts'
import { queryString } from '../query-string.ts'
import { givenBy } from '../review/given.ts'
import {
  assessorTold,
  benchmarkSeen,
  consentSeen,
  peopleOf,
  shareSeen,
} from '../review/share-seen.ts'
import { ExpectedVersion } from '../schemas/organisation.ts'
import {
  Benchmark,
  BenchmarkNow,
  ChangedBenchmark,
  ConsentSeen,
  NewShare,
  ShareSeen,
  ShareTold,
  Written,
} from '../schemas/sharing.ts'
import type { Services } from '../services.ts'

/** What a manufacturer gives, to whom, and what it takes back. */
export const sharingRoutes = (services: Pick<Services, 'auth' | 'db' | 'clock'>) => {
  const operation = operations(services)
  const { read } = services.db
  return new Hono()
    .get(
      '/organisations/:organisation/shares',
      operation({
        id: 'shares',
        summary: 'Which workbooks are or were shared, and with whom',
        may: { who: 'member', roles: firmMembers },
        gives: z.strictObject({ shares: z.array(ShareSeen) }),
      }),
      async (c) => {
        const rows = await sharesOf(read, c.get('acting').organisation.id)
        const names = await namesOf(read, peopleOf(rows.map(({ share }) => share)))
        return c.json({ shares: rows.map((row) => shareSeen(row, names)) }, 200)
      },
    )
    .post(
      '/organisations/:organisation/shares',
      operation({
        id: 'shareWorkbook',
        summary: 'Shows a workbook to a provider until it is withdrawn',
        may: { who: 'member', roles: firmOwners },
        body: [NewShare, { workbookId: 'w1', providerId: 'p1', purpose: '现场诊断' }],
        gives: Written,
        status: 201,
      }),
      jsonBody(NewShare),
      async (c) => {
        const body = c.req.valid('json')
        const call = callOf(c, body)
        return c.json(await shareWorkbook(services, call, c.get('acting'), body), 201)
      },
    )
    .get(
      '/organisations/:organisation/shares/:share',
      operation({
        id: 'share',
        summary: 'A share with what the provider’s assessors wrote, also after it was withdrawn',
        may: { who: 'member', roles: firmMembers },
        gives: ShareTold,
      }),
      async (c) => {
        const { organisation } = c.get('acting')
        const row = await shareIn(read, organisation.id, c.req.param('share'))
        if (row === undefined) throw new Problem('not-found', 'No such share')
        const names = await namesOf(read, peopleOf([row.share]))
        const answers = (await assessorAnswersOf(read, row.share.id)).map(assessorTold)
        return c.json({ ...shareSeen(row, names), answers }, 200)
      },
    )
    .delete(
      '/organisations/:organisation/shares/:share',
      operation({
        id: 'withdrawShare',
        summary: 'Withdraws a share: from the very next call the provider sees nothing of it',
        may: { who: 'member', roles: firmOwners },
        gives: Written,
      }),
      queryString(ExpectedVersion),
      async (c) => {
        const named = { id: c.req.param('share'), ...c.req.valid('query') }
        return c.json(await withdrawShare(services, callOf(c), c.get('acting'), named), 200)
      },
    )
    .get(
      '/organisations/:organisation/benchmark',
      operation({
        id: 'benchmark',
        summary: 'Whether the firm counts, without its name, in the comparison with others',
        may: { who: 'member', roles: firmMembers },
        gives: Benchmark,
      }),
      async (c) => {
        const rows = await benchmarkConsentsOf(read, c.get('acting').organisation.id)
        return c.json(benchmarkSeen(rows, await namesOf(read, peopleOf(rows))), 200)
      },
    )
    .put(
      '/organisations/:organisation/benchmark',
      operation({
        id: 'agreeToBenchmark',
        summary: 'Takes part in the comparison, or no longer',
        may: { who: 'member', roles: firmOwners },
        body: [ChangedBenchmark, { version: 0, agreed: true }],
        gives: BenchmarkNow,
      }),
      jsonBody(ChangedBenchmark),
      async (c) => {
        const body = c.req.valid('json')
        const call = callOf(c, body)
        return c.json(await agreeToBenchmark(services, call, c.get('acting'), body), 200)
      },
    )
    .get(
      '/organisations/:organisation/consents',
      operation({
        id: 'consents',
        summary: 'The ledger: what was given to whom, for what, by whom, and when it was withdrawn',
        may: { who: 'member', roles: firmMembers },
        gives: z.strictObject({ consents: z.array(ConsentSeen) }),
      }),
      async (c) => {
        const given = await givenBy(read, c.get('acting').organisation.id)
        const names = await namesOf(read, peopleOf(given))
        return c.json({ consents: given.map((one) => consentSeen(one, names)) }, 200)
      },
    )
}
