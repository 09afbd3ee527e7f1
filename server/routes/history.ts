import { Hono } from 'hono'
import { describeRoute, validator } from 'hono-openapi'
import { resultsOf } from '../../db/queries/assessment-results.ts'
import { heldAssessment, setComparableOf } from '../actions/set-comparable.ts'
import { Comparison, History } from '../api-schemas.ts'
import { EditHeaders, editKeyOf } from '../edit-key.ts'
import { lastOfEachDay, pointOf } from '../history.ts'
import { jsonBody } from '../json-body.ts'
import { bodyOf, responsesOf } from '../openapi.ts'
import type { Services } from '../services.ts'

/** What only the holder of the edit key reads and says of a saved assessment. */
export const historyRoutes = (services: Pick<Services, 'db' | 'clock'>) =>
  new Hono()
    .get(
      '/assessments/:link/history',
      describeRoute({
        operationId: 'assessmentHistory',
        summary:
          'What the assessment came to, day by day of saving; needs `Authorization: Bearer <editKey>`',
        responses: responsesOf(200, History, 'The last result of each day', 'not-found'),
      }),
      validator('header', EditHeaders),
      async (c) => {
        const editKey = editKeyOf(c.req.valid('header').authorization)
        const row = await heldAssessment(services, { link: c.req.param('link'), editKey })
        const rows = await resultsOf(services.db.read, row.id)
        return c.json({ points: lastOfEachDay(rows).map(pointOf) }, 200)
      },
    )
    .get(
      '/assessments/:link/comparison',
      describeRoute({
        operationId: 'comparison',
        summary:
          'Whether the result may count in the comparison; needs `Authorization: Bearer <editKey>`',
        responses: responsesOf(200, Comparison, 'What stands', 'not-found'),
      }),
      validator('header', EditHeaders),
      async (c) => {
        const editKey = editKeyOf(c.req.valid('header').authorization)
        const row = await heldAssessment(services, { link: c.req.param('link'), editKey })
        return c.json({ comparable: row.comparableSince !== null }, 200)
      },
    )
    .put(
      '/assessments/:link/comparison',
      describeRoute({
        operationId: 'setComparison',
        summary:
          'Agrees to the comparison, or withdraws at once; needs `Authorization: Bearer <editKey>`',
        requestBody: bodyOf(Comparison, { comparable: true }),
        responses: responsesOf(
          200,
          Comparison,
          'What stands from now on',
          ...(['invalid', 'not-found', 'too-many'] as const),
        ),
      }),
      validator('header', EditHeaders),
      jsonBody(Comparison),
      async (c) => {
        const editKey = editKeyOf(c.req.valid('header').authorization)
        const { comparable } = c.req.valid('json')
        const keys = { link: c.req.param('link'), editKey }
        return c.json(await setComparableOf(services, keys, comparable), 200)
      },
    )
