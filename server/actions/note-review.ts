import { randomUUID } from 'node:crypto'
import { canonicalJson } from '../../assessments/canonical-json.ts'
import { changeOf } from '../../db/commit.ts'
import { isInReview, isScoredOnce, noteIn, notesOf } from '../../db/queries/review.ts'
import { type ReviewNote, reviewNotes, type Submission } from '../../db/tables/sharing.ts'
import { type Call, expectVersion, once } from '../authority/once.ts'
import type { Acting } from '../authority/operation.ts'
import { Problem } from '../problem.ts'
import { thawed } from '../review/case-seen.ts'
import { roundIn } from '../review/round-in.ts'
import { roundScales } from '../review/round-scales.ts'
import { saidIssue } from '../review/said-issues.ts'
import { ownCaseOf } from '../review/seen-case.ts'
import type { NewNote } from '../schemas/review.ts'
import type { Services } from '../services.ts'

type Uses = Pick<Services, 'db' | 'clock' | 'catalogue'>
type Written = { readonly id: string; readonly version: number }

/**
 * What a reviewer says of an answer of the round under review: a score beside the firm's, a note, or
 * both. Rounds that were answered are not written to any more.
 */
export async function noteReview(
  services: Uses,
  call: Call,
  acting: Acting,
  submissionId: string,
  said: NewNote,
): Promise<Written> {
  // Also before a call is answered again: what was taken back is not there any more.
  await ownCaseOf(services.db, acting, submissionId)
  return once(services, call, async (now) => {
    const submission = await ownCaseOf(services.db, acting, submissionId)
    if (submission.state !== 'in-review') {
      throw new Problem('conflict', `Not possible: the case is ${submission.state}`)
    }
    const before = await noteBefore(services, submission, said)
    await expectValid(services, submission, said)
    const row: ReviewNote = {
      ...{ id: before?.id ?? randomUUID(), version: (before?.version ?? 0) + 1, submissionId },
      ...{ round: submission.round, key: said.key, note: said.note, internal: said.internal },
      value: said.value === null ? null : canonicalJson(said.value),
      ...{ writtenBy: call.actorId, writtenAt: now },
    }
    const scored = said.value === null ? null : said.key
    if (scored !== null) await expectOneScore(services, row)
    return {
      noted: {
        action: 'review-note.written',
        organisationId: submission.bureauId,
        // Not even that something internal was written is the firm's to read.
        otherId: row.internal ? null : submission.organisationId,
        subject: `review_notes/${row.id}`,
        detail: { submissionId, round: row.round, key: row.key, internal: row.internal },
      },
      changes: [changeOf(reviewNotes, before, row)],
      guards: [
        isInReview(submission),
        ...(scored === null ? [] : [isScoredOnce(submission, scored, row.id)]),
      ],
      answer: { id: row.id, version: row.version },
    }
  })
}

async function noteBefore(
  { db }: Uses,
  { id: submissionId, round }: Submission,
  { id, version, key, value, note }: NewNote,
): Promise<ReviewNote | null> {
  if (id === null) {
    const issues = [
      ...(version === 0 ? [] : [{ path: 'version', message: 'a new note has none: 0' }]),
      ...(value === null && note === null ? [{ path: 'note', message: 'says nothing' }] : []),
    ]
    if (issues.length > 0) throw new Problem('invalid', 'The note is not valid', { issues })
    return null
  }
  const row = await noteIn(db.read, submissionId, id)
  if (row === undefined) throw new Problem('not-found', 'No such note')
  expectVersion(row, version)
  if (row.round !== round) throw new Problem('conflict', 'The note is of an earlier round')
  if (row.key === key) return row
  const issues = [{ path: 'key', message: 'a note stays with its answer' }]
  throw new Problem('invalid', 'The note is not valid', { issues })
}

async function expectValid(
  { db, catalogue }: Uses,
  { id, round }: Submission,
  { key, value }: NewNote,
): Promise<void> {
  if (key === null && value === null) return
  const message = key === null ? 'a score belongs to an answer' : await issueWith(key)
  if (message === null) return
  const issues = [{ path: key === null ? 'value' : key, message }]
  throw new Problem('invalid', 'The note is not valid', { issues })

  async function issueWith(key: string): Promise<string | null> {
    const row = await roundIn(db.read, id, round)
    const scales = await roundScales(row, catalogue)
    if (scales === null) return 'the content of this round is gone'
    return saidIssue({ key, value }, { ...thawed(row), scales, areas: catalogue.areas })
  }
}

/** One score an answer: two would not know which of them the reviewer's ladders read. */
async function expectOneScore({ db }: Uses, row: ReviewNote): Promise<void> {
  const notes = await notesOf(db.read, row.submissionId, { internal: true })
  const isScored = notes.some(
    ({ id, round, key, value }) =>
      id !== row.id && round === row.round && key === row.key && value !== null,
  )
  if (isScored) throw new Problem('conflict', 'Another note scores this answer: change that one')
}
