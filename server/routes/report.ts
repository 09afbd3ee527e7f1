import { Hono } from 'hono'
import { describeRoute, validator } from 'hono-openapi'
import { z } from 'zod'
import { checkRequest } from '../../assessments/check-request.ts'
import { wishIssues } from '../../assessments/check-road.ts'
import { civilDayOf } from '../../assessments/civil-day.ts'
import { remedies } from '../../assessments/content/remedies/remedies.ts'
import { evaluate } from '../../assessments/evaluate.ts'
import { reportOf } from '../../assessments/report/report-of.ts'
import { jsonBody } from '../json-body.ts'
import { notebookIssues } from '../notebook.ts'
import { bodyOf, fileOf } from '../openapi.ts'
import { Problem } from '../problem.ts'
import { answersSha256Of, onlineCopy } from '../report/online-copy.ts'
import { contentTypes, fileHeaders, formats, written } from '../report/report-file.ts'
import { indicatorIssues, ReportRequest, reportRequestExample } from '../report/report-request.ts'
import { toldRoad } from '../report/told-road.ts'
import type { Services } from '../services.ts'

const Choice = z.strictObject({
  format: z.enum(formats),
  lang: z.enum(['zh', 'en']).default('zh'),
  /** The name of the firm, as the report is to give it. */
  firm: z.string().max(120).optional(),
  /** Id of an industry of the questionnaire. */
  industry: z.string().max(64).optional(),
  /** The link of a saved assessment with the same answers: the report names it and bears its code. */
  link: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional(),
})

/** The result of a request as a file. Stateless: nothing of the request is kept. */
export const reportRoutes = (
  services: Pick<Services, 'db' | 'catalogue' | 'clock' | 'texts' | 'env' | 'seekRoad'>,
) =>
  new Hono().post(
    '/report',
    describeRoute({
      operationId: 'report',
      summary: 'The result as a report: PDF, Word or Excel, in Chinese or English',
      parameters: [
        { in: 'query', name: 'format', required: true, schema: { enum: [...formats] } },
        { in: 'query', name: 'lang', schema: { enum: ['zh', 'en'], default: 'zh' } },
        { in: 'query', name: 'firm', schema: { type: 'string', maxLength: 120 } },
        { in: 'query', name: 'industry', schema: { type: 'string' } },
        { in: 'query', name: 'link', schema: { type: 'string', pattern: '^[0-9a-f]{32}$' } },
      ],
      description:
        'The body is that of an evaluation. `road` may name the rung that the road leads to, and the firm’s own figures; without it the road leads to the next one. `notebook` may stand beside it: evidence by question and reported indicators, told in the report and read by no figure. With `link` the report bears the address and the code of that saved copy, which must hold the same answers under the same version of the content; what is not given is then taken from it. An Excel file holds all that was filled in on its last four sheets.',
      requestBody: bodyOf(ReportRequest, reportRequestExample),
      responses: fileOf(
        Object.values(contentTypes),
        'The report as a file',
        ...(['invalid', 'not-found', 'too-large', 'too-many'] as const),
      ),
    }),
    validator('query', Choice, (result) => {
      if (result.success) return
      const issues = result.error.map(({ path, message }) => ({
        path: (path ?? []).map(String).join('.'),
        message,
      }))
      throw new Problem('invalid', 'The query is not valid', { issues })
    }),
    jsonBody(ReportRequest),
    async (c) => {
      const { catalogue, clock, texts } = services
      const { format, lang, firm, industry, link } = c.req.valid('query')
      const { notebook, counts, road: wish, ...request } = c.req.valid('json')
      const issues = [
        ...checkRequest(request, catalogue),
        ...wishIssues(wish ?? {}, catalogue, remedies).map(({ path, message }) => ({
          path: `road.${path}`,
          message,
        })),
        ...notebookIssues(notebook ?? {}, catalogue),
        ...indicatorIssues(notebook ?? {}),
      ]
      if (industry !== undefined && !catalogue.industries.some(({ id }) => id === industry))
        issues.push({ path: 'industry', message: 'no such industry' })
      if (issues.length > 0) throw new Problem('invalid', 'The request is not valid', { issues })
      const pinned = { ...request, asOf: request.asOf ?? civilDayOf(clock()) }
      const answersSha256 = answersSha256Of(pinned)
      const online = await onlineCopy(services, c, link, answersSha256)
      const evaluation = evaluate(pinned, catalogue, pinned.asOf)
      const extra = {
        firm: firm ?? online?.name,
        industry: industry ?? online?.industry,
        notebook: notebook ?? online?.notebook,
        counts: counts ?? undefined,
      }
      const report = reportOf(pinned, evaluation, catalogue, lang, {
        ...{ ...extra, answersSha256, texts },
        road: await toldRoad(services, pinned, wish ?? {}, evaluation),
        link: online?.address,
      })
      return c.body(new Uint8Array(await written(format, report)), 200, fileHeaders(format, report))
    },
  )
