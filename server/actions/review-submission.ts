import { randomUUID } from 'node:crypto'
import { changeOf, nextOf } from '../../db/commit.ts'
import { isTold, notesOf } from '../../db/queries/review.ts'
import {
  type ReviewNote,
  reviewNotes,
  type Submission,
  submissions,
} from '../../db/tables/sharing.ts'
import { type Call, expectVersion, once } from '../authority/once.ts'
import type { Acting } from '../authority/operation.ts'
import { Problem } from '../problem.ts'
import { caseNow } from '../review/case-seen.ts'
import { ownCaseOf } from '../review/seen-case.ts'
import { type StepName, stateAfter } from '../review/states.ts'
import type { CaseNow } from '../schemas/review.ts'
import type { Services } from '../services.ts'

type Uses = Pick<Services, 'db' | 'clock'>

/** What a bureau does with a case of its own. */
export type ReviewStep = Exclude<StepName, 'resubmit' | 'withdraw'>

type Decision = {
  readonly id: string
  readonly version: number
  readonly step: ReviewStep
  /** Said to the firm, of the whole. */
  readonly note?: string | null | undefined
}

const actions: Readonly<Record<ReviewStep, string>> = {
  start: 'review.started',
  'request-changes': 'review.changes-requested',
  confirm: 'review.confirmed',
  return: 'review.returned',
}

/**
 * One step of a case. Changes are requested only with something that the firm reads, and nothing is
 * returned without its reason.
 */
export async function reviewSubmission(
  services: Uses,
  call: Call,
  acting: Acting,
  { id, version, step, note = null }: Decision,
): Promise<CaseNow> {
  // Also before a call is answered again: what was taken back is not there any more.
  await ownCaseOf(services.db, acting, id)
  return once(services, call, async (now) => {
    const before = await ownCaseOf(services.db, acting, id)
    expectVersion(before, version)
    const state = stateAfter(before.state, step)
    await expectReason(services, before, step, note)
    const row = nextOf(before, { state, changedBy: call.actorId, changedAt: now })
    const said = note === null ? [] : [changeOf(reviewNotes, null, noteOf(row, note))]
    return {
      noted: {
        action: actions[step],
        organisationId: before.bureauId,
        otherId: before.organisationId,
        subject: `submissions/${id}`,
        detail: { round: row.round, from: before.state, state },
      },
      changes: [changeOf(submissions, before, row), ...said],
      guards: step === 'request-changes' && note === null ? [isTold(row)] : [],
      answer: caseNow(row),
    }
  })
}

async function expectReason(
  { db }: Uses,
  { id, round }: Submission,
  step: ReviewStep,
  note: string | null,
): Promise<void> {
  if (note !== null || (step !== 'request-changes' && step !== 'return')) return
  const notes = step === 'return' ? [] : await notesOf(db.read, id, { internal: false })
  if (notes.some((one) => one.round === round && one.note !== null)) return
  const issues = [{ path: 'note', message: 'say to the firm why' }]
  throw new Problem('invalid', 'The decision is not valid', { issues })
}

const noteOf = ({ id, round, changedBy, changedAt }: Submission, note: string): ReviewNote => ({
  ...{ id: randomUUID(), version: 1, submissionId: id, round, key: null, value: null, note },
  ...{ internal: false, writtenBy: changedBy, writtenAt: changedAt },
})
