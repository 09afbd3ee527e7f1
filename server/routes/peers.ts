import { Hono } from 'hono'
import { describeRoute, validator } from 'hono-openapi'
import { comparableIn } from '../../db/queries/assessment-results.ts'
import { Peers, PeersQuery } from '../api-schemas.ts'
import { responsesOf } from '../openapi.ts'
import { peersOf } from '../peer-groups.ts'
import { type Issue, Problem } from '../problem.ts'
import type { Services } from '../services.ts'

/** How the firms of an industry and size stand that agreed to be counted. No cache keeps it. */
export const peersRoutes = ({
  db,
  catalogue,
  clock,
  env,
}: Pick<Services, 'db' | 'catalogue' | 'clock' | 'env'>) =>
  new Hono().get(
    '/peers',
    describeRoute({
      operationId: 'peers',
      summary:
        'How firms of one industry and size stand; withheld where fewer than ten agreed to be counted',
      responses: responsesOf(200, Peers, 'The group, or that it is withheld', 'invalid'),
    }),
    validator('query', PeersQuery, (result) => {
      if (!result.success) throw invalid(result.error.map(issueOf))
      const isKnown = catalogue.industries.some(({ id }) => id === result.data.industry)
      if (!isKnown) throw invalid([{ path: 'industry', message: 'no such industry' }])
    }),
    async (c) => {
      const { industry, size } = c.req.valid('query')
      const before = toldSince(clock(), env.PEERS_EVERY_DAYS)
      const all = await comparableIn(db.read, industry, size, before)
      c.header('Cache-Control', 'no-store')
      return c.json(peersOf(all, catalogue.factory), 200)
    },
  )

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * The moment up to which firms are counted: between two of them a group only loses those that
 * withdraw, so that nobody can change something and look what it does.
 */
function toldSince(now: number, days: number): number {
  const period = days * DAY_MS
  return period === 0 ? now + 1 : Math.floor(now / period) * period
}

const invalid = (issues: readonly Issue[]) =>
  new Problem('invalid', 'The query is not valid', { issues })

type Found = {
  readonly message: string
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
}

const issueOf = ({ message, path = [] }: Found): Issue => ({
  path: path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.'),
  message,
})
