import type { Reader } from '../../db/open-database.ts'
import { namesOf } from '../../db/queries/organisations.ts'
import { entriesWithin, targetValuesOf } from '../../db/queries/register-data.ts'
import { notesOf } from '../../db/queries/review.ts'
import { assessorAnswersOf, clientsOf } from '../../db/queries/shares.ts'
import { casesBefore } from '../../db/queries/submissions.ts'
import type { Organisation } from '../../db/tables/organisations.ts'
import { caseSeen, isSaid, noteSeen } from '../review/case-seen.ts'
import { itemValue } from '../workbook/seen.ts'
import { all } from './firm-export.ts'

/**
 * What a provider wrote of clients that still share, and what a bureau keeps: its register, its
 * cases with its notes, what it stated. What firms answered is theirs, and in none of it.
 */
export async function deskExport(reader: Reader, organisation: Organisation, now: number) {
  const isBureau = organisation.kind === 'bureau'
  return {
    clients: await clientsOut(reader, organisation),
    cases: isBureau ? await casesOut(reader, organisation, now) : [],
    register: isBureau ? await registerOut(reader, organisation) : [],
    targets: await targetsOut(reader, organisation),
  }
}

async function clientsOut(reader: Reader, { id }: Organisation) {
  return all(await clientsOf(reader, id), async ({ share, workbook, firm }) => {
    const answers = await assessorAnswersOf(reader, share.id)
    const names = await namesOf(
      reader,
      answers.map(({ changedBy }) => changedBy),
    )
    return {
      id: share.id,
      firm: firm.name,
      workbook: workbook.name,
      purpose: share.purpose,
      since: share.givenAt,
      answers: answers.map((row) => ({
        key: row.key,
        version: row.version,
        value: itemValue(row),
        note: row.note,
        changedBy: names.get(row.changedBy) ?? null,
        changedAt: row.changedAt,
      })),
    }
  })
}

/** The cases that the bureau itself reviews. */
async function casesOut(reader: Reader, bureau: Organisation, now: number) {
  const rows = await casesBefore(reader, { bureau })
  const own = rows.filter(({ submission }) => submission.bureauId === bureau.id)
  return all(own, async (row) => {
    const notes = await notesOf(reader, row.submission.id, { internal: true })
    const names = await namesOf(
      reader,
      notes.map(({ writtenBy }) => writtenBy),
    )
    return {
      ...caseSeen(row, bureau.id, now),
      notes: notes.filter(isSaid).map((note) => noteSeen(note, undefined, names)),
    }
  })
}

async function registerOut(reader: Reader, { area }: Organisation) {
  const rows = area === null ? [] : await entriesWithin(reader, area)
  return rows.map((row) => ({
    creditCode: row.creditCode,
    name: row.name,
    area: row.area,
    zone: row.zone,
    industryCode: row.industryCode,
    aboveScale: row.aboveScale,
    sizeClass: row.sizeClass,
    changedAt: row.changedAt,
  }))
}

async function targetsOut(reader: Reader, { id }: Organisation) {
  const rows = await targetValuesOf(reader, id)
  const names = await namesOf(
    reader,
    rows.map(({ statedBy }) => statedBy),
  )
  return rows.map((row) => ({
    target: row.target,
    value: row.value,
    statedOn: row.statedOn,
    source: row.source,
    statedBy: names.get(row.statedBy) ?? null,
    statedAt: row.statedAt,
  }))
}
