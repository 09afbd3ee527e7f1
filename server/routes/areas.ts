import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { Areas } from '../api-schemas.ts'
import { versionOf } from '../catalogue-version.ts'
import { responsesOf } from '../openapi.ts'
import { revalidated } from '../revalidated.ts'
import type { Services } from '../services.ts'

export function areasRoutes({ catalogue }: Pick<Services, 'catalogue'>) {
  const answer = { catalogue: versionOf(catalogue), areas: catalogue.areas }
  return new Hono().get(
    '/areas',
    describeRoute({
      operationId: 'areas',
      summary: 'Places of the catalogue; a firm names one that is `choosable`',
      responses: responsesOf(200, Areas, 'The areas'),
    }),
    revalidated(answer),
    (c) => c.json(answer, 200),
  )
}
