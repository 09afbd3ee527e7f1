import { Hono } from 'hono'
import { describeRoute, validator } from 'hono-openapi'
import { z } from 'zod'
import { checkRequest } from '../../assessments/check-request.ts'
import { isRoadDay, wishIssues } from '../../assessments/check-road.ts'
import { civilDayOf } from '../../assessments/civil-day.ts'
import { remedies } from '../../assessments/content/remedies/remedies.ts'
import { evaluate } from '../../assessments/evaluate.ts'
import type { Report } from '../../assessments/report/block.ts'
import { reportOf } from '../../assessments/report/report-of.ts'
import type { ToldRoad } from '../../assessments/report/road.ts'
import { nextTarget } from '../../assessments/road/next-target.ts'
import type { Request } from '../../assessments/schema/request.ts'
import type { Evaluation } from '../../assessments/schema/result.ts'
import type { RoadWish } from '../../assessments/schema/road.ts'
import { jsonBody } from '../json-body.ts'
import { notebookIssues } from '../notebook.ts'
import { bodyOf, fileOf } from '../openapi.ts'
import { Problem } from '../problem.ts'
import { answersSha256Of, onlineCopy } from '../report/online-copy.ts'
import { indicatorIssues, ReportRequest, reportRequestExample } from '../report/report-request.ts'
import type { Services } from '../services.ts'

const formats = ['pdf', 'docx', 'xlsx'] as const
type Format = (typeof formats)[number]

const contentTypes: Readonly<Record<Format, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

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

/** Each way of writing is loaded when it is first asked for. */
async function written(format: Format, report: Report): Promise<Uint8Array> {
  switch (format) {
    case 'pdf':
      return (await import('../report/pdf.ts')).pdfOf(report)
    case 'docx':
      return (await import('../report/docx.ts')).docxOf(report)
    case 'xlsx':
      return (await import('../report/xlsx.ts')).xlsxOf(report)
  }
}

/** The road that the firm asks for, else that to the next rung; null at the top of all ladders. */
async function toldRoad(
  { seekRoad, catalogue }: Pick<Services, 'seekRoad' | 'catalogue'>,
  request: Request & { readonly asOf: string },
  wish: RoadWish,
  { ladders }: Evaluation,
): Promise<ToldRoad | undefined> {
  // A report is of any day; the way on is told from days about now.
  if (!isRoadDay(request.asOf)) return undefined
  const target = wish.target ?? nextTarget(ladders, catalogue)
  if (target === null) return null
  const road = await seekRoad({ ...request, ...wish, target }, request.asOf).catch(leftOut)
  return road === undefined ? undefined : { road, remedies, wish }
}

/** A report without its road is better than none while too many are being sought. */
function leftOut(error: unknown): undefined {
  if (error instanceof Problem && error.code === 'too-many') return undefined
  throw error
}

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
      const name = `tidu-${pinned.asOf}-${answersSha256.slice(0, 8)}.${format}`
      c.header('Content-Type', contentTypes[format])
      c.header('Content-Disposition', `attachment; filename="${name}"`)
      c.header('Cache-Control', 'no-store')
      return c.body(new Uint8Array(await written(format, report)), 200)
    },
  )
