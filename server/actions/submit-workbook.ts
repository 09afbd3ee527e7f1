import { randomUUID } from 'node:crypto'
import { changeOf, nextOf } from '../../db/commit.ts'
import { bureaus, isInUse } from '../../db/queries/organisations.ts'
import { isNotSubmitted, openSubmissionAbout, submissionIn } from '../../db/queries/submissions.ts'
import { itemsOf, workbookInUse } from '../../db/queries/workbooks.ts'
import type { Organisation } from '../../db/tables/organisations.ts'
import { type Submission, submissionRounds, submissions } from '../../db/tables/sharing.ts'
import { type Call, expectVersion, once } from '../authority/once.ts'
import type { Acting } from '../authority/operation.ts'
import { Problem } from '../problem.ts'
import { caseNow } from '../review/case-seen.ts'
import { freezeRound } from '../review/freeze-round.ts'
import { givenOf } from '../review/reading.ts'
import { reviewingBureau } from '../review/reviewing-bureau.ts'
import { stateAfter } from '../review/states.ts'
import type { CaseNow } from '../schemas/review.ts'
import type { Services } from '../services.ts'
import { workbookInUseOf } from './change-workbook.ts'

type Uses = Pick<Services, 'db' | 'clock' | 'catalogue'>
type Named = { readonly id: string; readonly version: number }
type Chosen = { readonly workbookId: string; readonly workbookVersion?: number | undefined }

/** Freezes the first round and lays it before the narrowest bureau whose area holds the firm's. */
export async function submitWorkbook(
  services: Uses,
  call: Call,
  acting: Acting,
  { workbookId, workbookVersion }: Chosen,
): Promise<CaseNow> {
  return once(services, call, async (now) => {
    const { db, catalogue } = services
    const firm = acting.organisation
    const workbook = await workbookInUseOf(services, acting, workbookId)
    if (workbookVersion !== undefined) expectVersion(workbook, workbookVersion)
    if ((await openSubmissionAbout(db.read, workbook.id)) !== undefined) {
      throw new Problem('conflict', 'The workbook is before a bureau already')
    }
    const given = givenOf(await itemsOf(db.read, workbook.id))
    const area = areaOf(firm, given.request.enterprise?.area)
    const bureau = reviewingBureau(await bureaus(db.read), area)
    if (bureau === undefined) throw new Problem('conflict', `No bureau answers for ${area} yet`)
    const id = randomUUID()
    const frozen = { submissionId: id, round: 1, firm, workbook, given, actorId: call.actorId }
    const row: Submission = {
      ...{ id, version: 1, organisationId: firm.id, workbookId: workbook.id },
      ...{ bureauId: bureau.id, area, state: 'submitted', round: 1, submittedAt: now },
      ...{ changedBy: call.actorId, changedAt: now },
    }
    return {
      noted: noted('submission.submitted', row),
      changes: [
        changeOf(submissions, null, row),
        changeOf(submissionRounds, null, freezeRound(frozen, catalogue, now)),
      ],
      guards: [workbookInUse(workbook.id), isInUse(bureau.id), isNotSubmitted(workbook.id)],
      answer: caseNow(row),
    }
  })
}

/** Freezes the workbook as it stands by now as the next round; what stood before stays. */
export async function resubmitWorkbook(
  services: Uses,
  call: Call,
  acting: Acting,
  named: Named,
): Promise<CaseNow> {
  return once(services, call, async (now) => {
    const { db, catalogue } = services
    const before = await ownCase(services, acting, named)
    const state = stateAfter(before.state, 'resubmit')
    const workbook = await workbookInUseOf(services, acting, before.workbookId)
    const given = givenOf(await itemsOf(db.read, workbook.id))
    const round = before.round + 1
    const firm = acting.organisation
    const frozen = { submissionId: before.id, round, firm, workbook, given, actorId: call.actorId }
    const changed = { state, round, submittedAt: now, changedBy: call.actorId, changedAt: now }
    const row = nextOf(before, changed)
    return {
      noted: noted('submission.resubmitted', row),
      changes: [
        changeOf(submissions, before, row),
        changeOf(submissionRounds, null, freezeRound(frozen, catalogue, now)),
      ],
      guards: [workbookInUse(workbook.id)],
      answer: caseNow(row),
    }
  })
}

/** Takes a case back before it is decided: no bureau reads anything of it from then on. */
export async function withdrawSubmission(
  services: Uses,
  call: Call,
  acting: Acting,
  named: Named,
): Promise<CaseNow> {
  return once(services, call, async (now) => {
    const before = await ownCase(services, acting, named)
    const state = stateAfter(before.state, 'withdraw')
    const row = nextOf(before, { state, changedBy: call.actorId, changedAt: now })
    return {
      noted: noted('submission.withdrawn', row),
      changes: [changeOf(submissions, before, row)],
      answer: caseNow(row),
    }
  })
}

async function ownCase(
  { db }: Uses,
  { organisation }: Acting,
  { id, version }: Named,
): Promise<Submission> {
  const found = await submissionIn(db.read, organisation.id, id)
  if (found === undefined) throw new Problem('not-found', 'No such submission')
  expectVersion(found.submission, version)
  return found.submission
}

function areaOf(firm: Organisation, said: string | null | undefined): string {
  const area = firm.area ?? said ?? null
  if (area !== null) return area
  const issues = [{ path: 'area', message: 'where the firm stands is not known' }]
  throw new Problem('invalid', 'The submission is not valid', { issues })
}

const noted = (action: string, { id, organisationId, bureauId, round, state }: Submission) => ({
  ...{ action, organisationId, otherId: bureauId, subject: `submissions/${id}` },
  detail: { round, state },
})
