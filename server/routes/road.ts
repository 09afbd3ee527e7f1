import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { checkRoad } from '../../assessments/check-road.ts'
import { civilDayOf } from '../../assessments/civil-day.ts'
import { remedies } from '../../assessments/content/remedies/remedies.ts'
import { Road, RoadRequest } from '../../assessments/schema/road.ts'
import { jsonBody } from '../json-body.ts'
import { bodyOf, responsesOf } from '../openapi.ts'
import { Problem } from '../problem.ts'
import { requestExample } from '../request-example.ts'
import type { Services } from '../services.ts'

const example: RoadRequest = {
  ...requestExample,
  target: 'sme-digital-2024:2',
  remedies: { 'mes-core': { costFen: 60_000_000, months: 5 } },
}

/** Stateless: nothing of the request is kept. */
export const roadRoutes = ({
  catalogue,
  clock,
  seekRoad,
}: Pick<Services, 'catalogue' | 'clock' | 'seekRoad'>) =>
  new Hono().post(
    '/road',
    describeRoute({
      operationId: 'road',
      summary:
        'The remedies that reach a rung at the least cost net of aid, or soonest; costs are planning assumptions or the firm’s own',
      requestBody: bodyOf(RoadRequest, example),
      responses: responsesOf(200, Road, 'The road', 'invalid', 'too-large', 'too-many'),
    }),
    jsonBody(RoadRequest),
    async (c) => {
      const request = c.req.valid('json')
      const issues = checkRoad(request, catalogue, remedies)
      if (issues.length > 0) throw new Problem('invalid', 'The request is not valid', { issues })
      c.header('Cache-Control', 'no-store')
      const asOf = request.asOf ?? civilDayOf(clock())
      return c.json(await seekRoad(request, asOf), 200)
    },
  )
