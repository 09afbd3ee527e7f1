import { Hono } from 'hono'
import { z } from 'zod'
import { namesOf } from '../../db/queries/organisations.ts'
import { notesOf } from '../../db/queries/review.ts'
import { casesBefore, roundsOf } from '../../db/queries/submissions.ts'
import { noteReview } from '../actions/note-review.ts'
import { callOf } from '../authority/once.ts'
import { operations } from '../authority/operation.ts'
import { bureauMembers, reviewers } from '../authority/roles.ts'
import { jsonBody } from '../json-body.ts'
import { queryString } from '../query-string.ts'
import { caseResult } from '../review/case-result.ts'
import {
  caseSeen,
  frozenRound,
  isSaid,
  noteSeen,
  roundSeen,
  saidInRounds,
} from '../review/case-seen.ts'
import { roundIn } from '../review/round-in.ts'
import { caseOf, seesInternal } from '../review/seen-case.ts'
import { CaseDesk, CaseResult, CaseSeen, FrozenRound, NewNote, State } from '../schemas/review.ts'
import { Written } from '../schemas/sharing.ts'
import type { Services } from '../services.ts'

const Filter = z.object({ state: State.optional() })
const Of = z.object({ of: z.enum(['firm', 'reviewer']).default('reviewer') })

/** The cases before a bureau: it reads those of its area and decides those that are its own. */
export const reviewRoutes = (services: Pick<Services, 'auth' | 'db' | 'clock' | 'catalogue'>) => {
  const operation = operations(services)
  const { db, clock, catalogue } = services
  const { read } = db
  return new Hono()
    .get(
      '/organisations/:organisation/queue',
      operation({
        id: 'queue',
        summary: 'The cases of the bureau’s area, the one that has waited longest first',
        may: { who: 'member', roles: bureauMembers },
        gives: z.strictObject({ cases: z.array(CaseSeen) }),
      }),
      queryString(Filter),
      async (c) => {
        const { organisation: bureau } = c.get('acting')
        const { state } = c.req.valid('query')
        const rows = await casesBefore(read, { bureau, state })
        const now = clock()
        return c.json({ cases: rows.map((row) => caseSeen(row, bureau.id, now)) }, 200)
      },
    )
    .get(
      '/organisations/:organisation/queue/:submission',
      operation({
        id: 'case',
        summary: 'A case: what the firm submitted, its rounds, and what the reviewers say',
        may: { who: 'member', roles: bureauMembers },
        gives: CaseDesk,
      }),
      async (c) => {
        const acting = c.get('acting')
        const submission = await caseOf(db, acting, c.req.param('submission'))
        const round = await roundIn(read, submission.id, submission.round)
        const rounds = await roundsOf(read, submission.id)
        const said = saidInRounds(rounds)
        const internal = seesInternal(acting, submission)
        const notes = (await notesOf(read, submission.id, { internal })).filter(isSaid)
        const isOwn = submission.bureauId === acting.organisation.id
        const names = await namesOf(read, isOwn ? notes.map(({ writtenBy }) => writtenBy) : [])
        const { request, notebook, result } = frozenRound(round)
        return c.json(
          {
            ...caseSeen({ submission, round }, acting.organisation.id, clock()),
            ...{ request, notebook, result },
            rounds: rounds.map(roundSeen),
            notes: notes.map((row) => noteSeen(row, said.get(row.round), names)),
          },
          200,
        )
      },
    )
    .get(
      '/organisations/:organisation/queue/:submission/rounds/:round',
      operation({
        id: 'caseRound',
        summary: 'A round as it was submitted: request, result and their hashes',
        may: { who: 'member', roles: bureauMembers },
        gives: FrozenRound,
      }),
      async (c) => {
        const submission = await caseOf(db, c.get('acting'), c.req.param('submission'))
        const row = await roundIn(read, submission.id, c.req.param('round'))
        return c.json(frozenRound(row), 200)
      },
    )
    .get(
      '/organisations/:organisation/queue/:submission/result',
      operation({
        id: 'caseResult',
        summary: 'The ladders by the firm’s answers, and by the reviewer’s laid over them',
        may: { who: 'member', roles: bureauMembers },
        gives: CaseResult,
      }),
      queryString(Of),
      async (c) => {
        const acting = c.get('acting')
        const { of } = c.req.valid('query')
        const submission = await caseOf(db, acting, c.req.param('submission'))
        const round = await roundIn(read, submission.id, submission.round)
        const internal = seesInternal(acting, submission)
        const notes = await notesOf(read, submission.id, { internal })
        const own = notes.filter((note) => note.round === submission.round)
        return c.json(await caseResult(of, round, own, catalogue), 200)
      },
    )
    .put(
      '/organisations/:organisation/queue/:submission/notes',
      operation({
        id: 'noteReview',
        summary: 'A score or a note beside the firm’s answer; internal ones stay with reviewers',
        may: { who: 'member', roles: reviewers },
        body: [
          NewNote,
          {
            ...{ id: null, version: 0, key: 'answers.sme.q2', value: 'B' },
            ...{ note: '现场未见该系统', internal: false },
          },
        ],
        gives: Written,
      }),
      jsonBody(NewNote),
      async (c) => {
        const body = c.req.valid('json')
        const call = callOf(c, body)
        const id = c.req.param('submission')
        return c.json(await noteReview(services, call, c.get('acting'), id, body), 200)
      },
    )
}
