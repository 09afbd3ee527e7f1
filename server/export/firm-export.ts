import type { Reader } from '../../db/open-database.ts'
import { assignmentsOf } from '../../db/queries/assignments.ts'
import { namesOf } from '../../db/queries/organisations.ts'
import { claimsMadeBy } from '../../db/queries/register-data.ts'
import { notesOf } from '../../db/queries/review.ts'
import { assessorAnswersOf, benchmarkConsentsOf, sharesOf } from '../../db/queries/shares.ts'
import { roundOf, roundsOf, submissionsOf } from '../../db/queries/submissions.ts'
import { allItemVersionsOf, itemsOf, workbooksOf } from '../../db/queries/workbooks.ts'
import type { Submission } from '../../db/tables/sharing.ts'
import type { Workbook } from '../../db/tables/workbooks.ts'
import { frozenRound, isSaid, noteTold, submissionSeen, thawed } from '../review/case-seen.ts'
import { assessorTold, peopleOf, shareSeen } from '../review/share-seen.ts'
import { assignmentSeen, itemSeen, itemValue, personOf, workbookSeen } from '../workbook/seen.ts'

// What a manufacturer has, as its own members see it: no note that is internal to a bureau.

/** All that belongs to a manufacturer; empty lists for other kinds of organisation. */
export async function firmExport(reader: Reader, organisationId: string) {
  return {
    workbooks: await all(await workbooksOf(reader, organisationId), (row) =>
      workbookOut(reader, row),
    ),
    shares: await sharesOut(reader, organisationId),
    consents: await consentsOut(reader, organisationId),
    submissions: await all(await submissionsOf(reader, organisationId), (row) =>
      submissionOut(reader, row),
    ),
    claims: await claimsOut(reader, organisationId),
  }
}

/** One after the other, so that a large organisation does not ask for all at once. */
export async function all<Row, Out>(
  rows: readonly Row[],
  out: (row: Row) => Promise<Out>,
): Promise<Out[]> {
  const done: Out[] = []
  for (const row of rows) done.push(await out(row))
  return done
}

async function workbookOut(reader: Reader, row: Workbook) {
  const items = await itemsOf(reader, row.id)
  const versions = await allItemVersionsOf(reader, row.id)
  const sections = await assignmentsOf(reader, row.id)
  const names = await namesOf(reader, [
    row.createdBy,
    ...[...items, ...versions].map(({ changedBy }) => changedBy),
    ...sections.flatMap(({ userId, assignedBy }) => [userId, assignedBy]),
  ])
  return {
    ...workbookSeen(row),
    createdBy: personOf(row.createdBy, names),
    items: items.map((item) => itemSeen(item, names)),
    versions: versions.map((one) => ({
      key: one.key,
      version: one.itemVersion,
      value: itemValue(one),
      changedBy: personOf(one.changedBy, names),
      changedAt: one.changedAt,
    })),
    assignments: sections.map((section) => ({
      ...assignmentSeen(section, names),
      assignedBy: personOf(section.assignedBy, names),
      assignedAt: section.assignedAt,
    })),
  }
}

async function sharesOut(reader: Reader, organisationId: string) {
  const rows = await sharesOf(reader, organisationId)
  const names = await namesOf(reader, peopleOf(rows.map(({ share }) => share)))
  return all(rows, async (row) => ({
    ...shareSeen(row, names),
    answers: (await assessorAnswersOf(reader, row.share.id)).map(assessorTold),
  }))
}

async function consentsOut(reader: Reader, organisationId: string) {
  const rows = await benchmarkConsentsOf(reader, organisationId)
  const names = await namesOf(reader, peopleOf(rows))
  return rows.map(({ id, givenBy, givenAt, withdrawnBy, withdrawnAt }) => ({
    id,
    givenBy: names.get(givenBy) ?? null,
    givenAt,
    withdrawnBy: withdrawnBy === null ? null : (names.get(withdrawnBy) ?? null),
    withdrawnAt,
  }))
}

type Submitted = Parameters<typeof submissionSeen>[0] & { readonly submission: Submission }

async function submissionOut(reader: Reader, row: Submitted) {
  const { id } = row.submission
  const heads = await roundsOf(reader, id)
  const names = await namesOf(
    reader,
    heads.map(({ submittedBy }) => submittedBy),
  )
  const rounds = (await all(heads, ({ round }) => roundOf(reader, id, round))).flatMap(
    (round) => round ?? [],
  )
  const said = new Map(rounds.map((round) => [round.round, thawed(round)]))
  return {
    ...submissionSeen(row),
    rounds: rounds.map((round) => ({
      ...frozenRound(round),
      submittedBy: names.get(round.submittedBy) ?? null,
    })),
    notes: (await notesOf(reader, id, { internal: false }))
      .filter(isSaid)
      .map((note) => noteTold(note, said.get(note.round))),
  }
}

async function claimsOut(reader: Reader, organisationId: string) {
  const rows = await claimsMadeBy(reader, organisationId)
  const names = await namesOf(
    reader,
    rows.map(({ claim }) => claim.madeBy),
  )
  return rows.map(({ claim, creditCode }) => ({
    id: claim.id,
    creditCode,
    proof: claim.proof,
    state: claim.state,
    reason: claim.reason,
    madeBy: names.get(claim.madeBy) ?? null,
    madeAt: claim.madeAt,
    decidedAt: claim.decidedAt,
  }))
}
