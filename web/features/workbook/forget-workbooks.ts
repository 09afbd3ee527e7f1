import { openDB } from 'idb'
import type { Assessment } from '../assessment/create-assessment.ts'
import { type Draft, draftIdOf, isOfWorkbook, toldIn } from '../assessment/draft.ts'
import { dropDraft, keptDraft } from '../assessment/draft-database.ts'
import { changesSince } from './items.ts'

/** What nobody but this device has: changes that are not sent, answers that wait for a choice. */
const hasOwn = (draft: Draft): boolean =>
  draft.clashes.length > 0 ||
  (draft.base !== null && changesSince(draft.base, toldIn(draft)).length > 0)

/**
 * Takes the copies of workbooks from this device when their reader signs out, and puts the firm’s
 * own answers on screen. A copy with something in it that was not sent stays, so that it is not lost.
 */
export async function forgetWorkbooks(assessment: Assessment): Promise<void> {
  if (isOfWorkbook(assessment.draft)) {
    await assessment.keep()
    await assessment.open('own')
  }
  const database = await openDB('tidu')
  const ids = database.objectStoreNames.contains('drafts')
    ? (await database.getAllKeys('drafts')).map((key) => draftIdOf(String(key)))
    : []
  database.close()
  for (const id of ids) {
    if (isOfWorkbook({ id }) && !hasOwn((await keptDraft(id)).draft)) await dropDraft(id)
  }
}
