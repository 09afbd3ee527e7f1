import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { Health } from '../api-schemas.ts'
import { versionOf } from '../catalogue-version.ts'
import { responsesOf } from '../openapi.ts'
import type { Services } from '../services.ts'

export const healthRoutes = ({ db, catalogue }: Pick<Services, 'db' | 'catalogue'>) =>
  new Hono().get(
    '/health',
    describeRoute({
      operationId: 'health',
      summary: 'Whether the server answers and reaches its database',
      responses: {
        ...responsesOf(200, Health, 'All is well'),
        503: { description: 'The database is not reachable' },
      },
    }),
    async (c) => {
      const ok = await db.isReachable()
      const database: 'reachable' | 'unreachable' = ok ? 'reachable' : 'unreachable'
      c.header('Cache-Control', 'no-store')
      return c.json({ ok, catalogue: versionOf(catalogue), database }, ok ? 200 : 503)
    },
  )
