import { Hono } from 'hono'
import { reviewSubmission } from '../actions/review-submission.ts'
import { callOf } from '../authority/once.ts'
import { operations } from '../authority/operation.ts'
import { reviewers } from '../authority/roles.ts'
import { jsonBody } from '../json-body.ts'
import { Versioned } from '../schemas/organisation.ts'
import { CaseNow, Decided, Returned } from '../schemas/review.ts'
import type { Services } from '../services.ts'

/** What becomes of a case, by the bureau that reviews it. */
export const decisionsRoutes = (services: Pick<Services, 'auth' | 'db' | 'clock'>) => {
  const operation = operations(services)
  return new Hono()
    .post(
      '/organisations/:organisation/queue/:submission/start',
      operation({
        id: 'startReview',
        summary: 'Takes a case in hand',
        may: { who: 'member', roles: reviewers },
        body: [Versioned, { version: 1 }],
        gives: CaseNow,
      }),
      jsonBody(Versioned),
      async (c) => {
        const body = c.req.valid('json')
        const call = callOf(c, body)
        const decision = { id: c.req.param('submission'), step: 'start' as const, ...body }
        return c.json(await reviewSubmission(services, call, c.get('acting'), decision), 200)
      },
    )
    .post(
      '/organisations/:organisation/queue/:submission/request-changes',
      operation({
        id: 'requestChanges',
        summary: 'Asks the firm for changes, by notes that it reads',
        may: { who: 'member', roles: reviewers },
        body: [Decided, { version: 2, note: '请补充设备联网的证明材料' }],
        gives: CaseNow,
      }),
      jsonBody(Decided),
      async (c) => {
        const body = c.req.valid('json')
        const call = callOf(c, body)
        const decision = {
          id: c.req.param('submission'),
          step: 'request-changes' as const,
          ...body,
        }
        return c.json(await reviewSubmission(services, call, c.get('acting'), decision), 200)
      },
    )
    .post(
      '/organisations/:organisation/queue/:submission/confirm',
      operation({
        id: 'confirmSubmission',
        summary: 'Confirms what was submitted',
        may: { who: 'member', roles: reviewers },
        body: [Decided, { version: 2 }],
        gives: CaseNow,
      }),
      jsonBody(Decided),
      async (c) => {
        const body = c.req.valid('json')
        const call = callOf(c, body)
        const decision = { id: c.req.param('submission'), step: 'confirm' as const, ...body }
        return c.json(await reviewSubmission(services, call, c.get('acting'), decision), 200)
      },
    )
    .post(
      '/organisations/:organisation/queue/:submission/return',
      operation({
        id: 'returnSubmission',
        summary: 'Returns it unconfirmed, with the reason',
        may: { who: 'member', roles: reviewers },
        body: [Returned, { version: 2, note: '不属于本局受理范围' }],
        gives: CaseNow,
      }),
      jsonBody(Returned),
      async (c) => {
        const body = c.req.valid('json')
        const call = callOf(c, body)
        const decision = { id: c.req.param('submission'), step: 'return' as const, ...body }
        return c.json(await reviewSubmission(services, call, c.get('acting'), decision), 200)
      },
    )
}
