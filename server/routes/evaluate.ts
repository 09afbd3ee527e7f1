import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { checkRequest } from '../../assessments/check-request.ts'
import { civilDayOf } from '../../assessments/civil-day.ts'
import { evaluate } from '../../assessments/evaluate.ts'
import { Request } from '../../assessments/schema/request.ts'
import { Evaluation } from '../../assessments/schema/result.ts'
import { jsonBody } from '../json-body.ts'
import { bodyOf, responsesOf } from '../openapi.ts'
import { Problem } from '../problem.ts'
import { requestExample } from '../request-example.ts'
import type { Services } from '../services.ts'

/** Stateless: nothing of the request is kept. */
export const evaluateRoutes = ({ catalogue, clock }: Pick<Services, 'catalogue' | 'clock'>) =>
  new Hono().post(
    '/evaluate',
    describeRoute({
      operationId: 'evaluate',
      summary: 'Which rung, which measures, and the best combination of claims',
      requestBody: bodyOf(Request, requestExample),
      responses: responsesOf(200, Evaluation, 'The evaluation', 'invalid', 'too-large', 'too-many'),
    }),
    jsonBody(Request),
    (c) => {
      const request = c.req.valid('json')
      const issues = checkRequest(request, catalogue)
      if (issues.length > 0) throw new Problem('invalid', 'The request is not valid', { issues })
      c.header('Cache-Control', 'no-store')
      return c.json(evaluate(request, catalogue, request.asOf ?? civilDayOf(clock())), 200)
    },
  )
