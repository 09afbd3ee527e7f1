import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { Questionnaire } from '../api-schemas.ts'
import { versionOf } from '../catalogue-version.ts'
import { responsesOf } from '../openapi.ts'
import { revalidated } from '../revalidated.ts'
import type { Services } from '../services.ts'

export function questionnaireRoutes({ catalogue }: Pick<Services, 'catalogue'>) {
  const { indicator, maturity, factory, industries, sources } = catalogue
  const answer = {
    catalogue: versionOf(catalogue),
    ...{ indicator, maturity, factory, industries, sources },
  }
  return new Hono().get(
    '/questionnaire',
    describeRoute({
      operationId: 'questionnaire',
      summary: 'The content that the interview is built from',
      responses: responsesOf(200, Questionnaire, 'The questionnaire'),
    }),
    revalidated(answer),
    (c) => c.json(answer, 200),
  )
}
