import { Hono } from 'hono'
import { z } from 'zod'
import { bureaus, namesOf } from '../../db/queries/organisations.ts'
import { notesOf } from '../../db/queries/review.ts'
import { roundsOf, submissionIn, submissionsOf } from '../../db/queries/submissions.ts'
import { itemsOf } from '../../db/queries/workbooks.ts'
import { workbookOf } from '../actions/change-workbook.ts'
import { resubmitWorkbook, submitWorkbook, withdrawSubmission } from '../actions/submit-workbook.ts'
import { callOf } from '../authority/once.ts'
import { type Acting, operations } from '../authority/operation.ts'
import { firmMembers, firmOwners } from '../authority/roles.ts'
import { jsonBody } from '../json-body.ts'
import { Problem } from '../problem.ts'
import {
  frozenRound,
  isSaid,
  noteTold,
  ownRoundSeen,
  saidInRounds,
  submissionSeen,
} from '../review/case-seen.ts'
import { reviewingBureau } from '../review/reviewing-bureau.ts'
import { roundIn } from '../review/round-in.ts'
import { Versioned } from '../schemas/organisation.ts'
import {
  BureauAhead,
  CaseNow,
  FrozenRound,
  NewSubmission,
  SubmissionDesk,
  SubmissionSeen,
} from '../schemas/review.ts'
import type { Services } from '../services.ts'
import { composedOf } from '../workbook/composed.ts'

/** What a manufacturer submits to the bureau of its area, and what it hears of it. */
export const submissionsRoutes = (
  services: Pick<Services, 'auth' | 'db' | 'clock' | 'catalogue'>,
) => {
  const operation = operations(services)
  const { read } = services.db
  const ownOf = async ({ organisation }: Acting, id: string) => {
    const found = await submissionIn(read, organisation.id, id)
    if (found === undefined) throw new Problem('not-found', 'No such submission')
    return found
  }
  return new Hono()
    .get(
      '/organisations/:organisation/submissions',
      operation({
        id: 'submissions',
        summary: 'What was submitted, and how each case stands',
        may: { who: 'member', roles: firmMembers },
        gives: z.strictObject({ submissions: z.array(SubmissionSeen) }),
      }),
      async (c) => {
        const rows = await submissionsOf(read, c.get('acting').organisation.id)
        return c.json({ submissions: rows.map(submissionSeen) }, 200)
      },
    )
    .post(
      '/organisations/:organisation/submissions',
      operation({
        id: 'submitWorkbook',
        summary: 'Freezes a workbook as it stands and lays it before the bureau of the area',
        may: { who: 'member', roles: firmOwners },
        body: [NewSubmission, { workbookId: 'w1' }],
        gives: CaseNow,
        status: 201,
      }),
      jsonBody(NewSubmission),
      async (c) => {
        const body = c.req.valid('json')
        const call = callOf(c, body)
        return c.json(await submitWorkbook(services, call, c.get('acting'), body), 201)
      },
    )
    .get(
      '/organisations/:organisation/workbooks/:workbook/bureau',
      operation({
        id: 'workbookBureau',
        summary: 'Where the firm stands, and the bureau that a submission would go to today',
        may: { who: 'member', roles: firmMembers },
        gives: BureauAhead,
      }),
      async (c) => {
        const acting = c.get('acting')
        const workbook = await workbookOf(services, acting, c.req.param('workbook'))
        const { request } = composedOf(await itemsOf(read, workbook.id))
        const area = acting.organisation.area ?? request.enterprise?.area ?? null
        const bureau = area === null ? undefined : reviewingBureau(await bureaus(read), area)
        const { id, name } = bureau ?? {}
        const named = id === undefined || name === undefined ? null : { id, name }
        return c.json({ area, bureau: named }, 200)
      },
    )
    .get(
      '/organisations/:organisation/submissions/:submission',
      operation({
        id: 'submission',
        summary: 'A case with its rounds, and what the reviewers say to the firm',
        may: { who: 'member', roles: firmMembers },
        gives: SubmissionDesk,
      }),
      async (c) => {
        const found = await ownOf(c.get('acting'), c.req.param('submission'))
        const { id } = found.submission
        const rounds = await roundsOf(read, id)
        const names = await namesOf(
          read,
          rounds.map(({ submittedBy }) => submittedBy),
        )
        const said = saidInRounds(rounds)
        const notes = (await notesOf(read, id, { internal: false })).filter(isSaid)
        return c.json(
          {
            ...submissionSeen(found),
            rounds: rounds.map((row) => ownRoundSeen(row, names)),
            notes: notes.map((row) => noteTold(row, said.get(row.round))),
          },
          200,
        )
      },
    )
    .get(
      '/organisations/:organisation/submissions/:submission/rounds/:round',
      operation({
        id: 'submittedRound',
        summary: 'A round as it was submitted: request, result and their hashes',
        may: { who: 'member', roles: firmMembers },
        gives: FrozenRound,
      }),
      async (c) => {
        const { submission } = await ownOf(c.get('acting'), c.req.param('submission'))
        const row = await roundIn(read, submission.id, c.req.param('round'))
        return c.json(frozenRound(row), 200)
      },
    )
    .post(
      '/organisations/:organisation/submissions/:submission/resubmit',
      operation({
        id: 'resubmitWorkbook',
        summary: 'Freezes the workbook as the next round, where changes were requested',
        may: { who: 'member', roles: firmOwners },
        body: [Versioned, { version: 3 }],
        gives: CaseNow,
      }),
      jsonBody(Versioned),
      async (c) => {
        const body = c.req.valid('json')
        const named = { id: c.req.param('submission'), version: body.version }
        const call = callOf(c, body)
        return c.json(await resubmitWorkbook(services, call, c.get('acting'), named), 200)
      },
    )
    .post(
      '/organisations/:organisation/submissions/:submission/withdraw',
      operation({
        id: 'withdrawSubmission',
        summary: 'Takes a case back before it is decided; bureaus read nothing of it any more',
        may: { who: 'member', roles: firmOwners },
        body: [Versioned, { version: 1 }],
        gives: CaseNow,
      }),
      jsonBody(Versioned),
      async (c) => {
        const body = c.req.valid('json')
        const named = { id: c.req.param('submission'), version: body.version }
        const call = callOf(c, body)
        return c.json(await withdrawSubmission(services, call, c.get('acting'), named), 200)
      },
    )
}
