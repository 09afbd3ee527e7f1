import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { describeRoute, validator } from 'hono-openapi'
import { z } from 'zod'
import { assessmentByLink } from '../../db/queries/assessments.ts'
import { saveAssessment } from '../actions/save-assessment.ts'
import { holds, unknownAssessment, updateAssessment } from '../actions/update-assessment.ts'
import {
  FrozenAssessment,
  NewAssessment,
  NextRevision,
  SavedAssessment,
  UpdatedAssessment,
} from '../api-schemas.ts'
import { EditHeaders, editKeyOf } from '../edit-key.ts'
import { sha256Of } from '../fingerprint.ts'
import { thawAssessment } from '../freeze-assessment.ts'
import { jsonBody } from '../json-body.ts'
import { keptBeside, visibleBeside } from '../notebook.ts'
import { bodyOf, responsesOf } from '../openapi.ts'
import { Problem } from '../problem.ts'
import { requestExample } from '../request-example.ts'
import type { Services } from '../services.ts'

/** Long enough that no two callers choose the same by chance; a UUID will do. */
const SaveHeaders = z.object({
  'idempotency-key': z.string().regex(/^[\w.:-]{16,128}$/, '16 to 128 of A–Z a–z 0–9 _ . : -'),
})

/** What stands behind a link is private: no cache keeps it. */
const unstored = createMiddleware(async (c, next) => {
  c.header('Cache-Control', 'no-store')
  await next()
})

export const assessmentsRoutes = (services: Pick<Services, 'db' | 'clock' | 'catalogue'>) =>
  new Hono()
    .use('/assessments/*', unstored)
    .post(
      '/assessments',
      describeRoute({
        operationId: 'saveAssessment',
        summary:
          'Evaluates and saves; a repeated call with the same key and body saves nothing new',
        requestBody: bodyOf(NewAssessment, { request: requestExample, name: '示例厂' }),
        responses: responsesOf(
          201,
          SavedAssessment,
          'Saved. The link shows it; only the edit key changes it',
          ...(['invalid', 'conflict', 'too-large', 'too-many'] as const),
        ),
      }),
      validator('header', SaveHeaders, (result) => {
        if (result.success) return
        const issues = [
          { path: 'Idempotency-Key', message: result.error[0]?.message ?? 'required' },
        ]
        throw new Problem('invalid', 'The Idempotency-Key header is not valid', { issues })
      }),
      jsonBody(NewAssessment),
      async (c) => {
        const { 'idempotency-key': key } = c.req.valid('header')
        return c.json(await saveAssessment(services, key, c.req.valid('json')), 201)
      },
    )
    .get(
      '/assessments/:link',
      describeRoute({
        operationId: 'assessment',
        summary:
          'A saved assessment as it was computed; with `Authorization: Bearer <editKey>` also what is kept beside it',
        parameters: [{ in: 'header', name: 'authorization', schema: { type: 'string' } }],
        responses: responsesOf(200, FrozenAssessment, 'The assessment', 'not-found'),
      }),
      async (c) => {
        const row = await assessmentByLink(services.db.read, sha256Of(c.req.param('link')))
        if (row === undefined) throw unknownAssessment()
        const isHolder = holds(row, editKeyOf(c.req.header('Authorization')))
        const { name, industry, answersSha256, revision } = row
        const catalogue = { version: row.catalogueVersion, sha256: row.catalogueSha256 }
        const savedAt = new Date(row.updatedAt).toISOString()
        const frozen = { name, industry, ...thawAssessment(row), catalogue, answersSha256 }
        const beside = isHolder ? keptBeside(row) : visibleBeside(row)
        return c.json({ ...frozen, ...beside, savedAt, revision }, 200)
      },
    )
    .put(
      '/assessments/:link',
      describeRoute({
        operationId: 'updateAssessment',
        summary: 'Replaces a revision; needs `Authorization: Bearer <editKey>`',
        requestBody: bodyOf(NextRevision, { revision: 1, request: requestExample }),
        responses: responsesOf(
          200,
          UpdatedAssessment,
          'Evaluated again and saved',
          ...(['invalid', 'not-found', 'conflict', 'too-large', 'too-many'] as const),
        ),
      }),
      validator('header', EditHeaders),
      jsonBody(NextRevision),
      async (c) => {
        const link = c.req.param('link')
        const editKey = editKeyOf(c.req.valid('header').authorization)
        const { revision, ...draft } = c.req.valid('json')
        return c.json(await updateAssessment(services, { link, editKey }, revision, draft), 200)
      },
    )
