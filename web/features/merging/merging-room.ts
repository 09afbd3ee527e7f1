/** What is needed when somebody else has saved the same assessment: loaded when that happens. */

import { unwrap } from 'solid-js/store'
import { checkRequest } from '../../../assessments/check-request.ts'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { versions } from '../../../assessments/content/versions.ts'
import { type Draft, toldIn } from '../assessment/draft.ts'
import { assessmentBehind } from '../saving/assessments-api.ts'
import { toldToday } from '../update/moved-told.ts'
import { joinClashes, mergeTold } from './merge-told.ts'
import { storedTold } from './stored-told.ts'

/** `next` is what the draft becomes; `isTheirs`: the server holds all of it already. */
export type CaughtUp =
  | { readonly status: 'merged'; readonly next: Partial<Draft>; readonly isTheirs: boolean }
  | { readonly status: 'current' | 'impossible' | 'unreachable' }

/**
 * The draft with what the server holds by now. `impossible`: the link or its key no longer fits, or
 * the other side was saved with content that this page does not know.
 */
export async function catchUp(draft: Draft): Promise<CaughtUp> {
  const { saved, id } = draft
  if (saved === null) return { status: 'impossible' }
  const stored = await assessmentBehind(saved.link, saved.editKey).catch(() => null)
  if (stored === null) return { status: 'unreachable' }
  if (stored === undefined) return { status: 'impossible' }
  if (stored.revision === saved.revision) return { status: 'current' }
  const theirs = await toldToday(storedTold(stored), stored.catalogue.version, versions)
  if (theirs === null || draft.id !== id || draft.saved?.link !== saved.link)
    return { status: 'impossible' }
  const now = structuredClone(unwrap(draft))
  const { told, clashes, isTheirs } = mergeTold(now.base, toldIn(now), theirs)
  const { enterprise, answers, records } = told
  const request = { enterprise, answers: { ...answers }, records: [...records] }
  if (checkRequest(request, catalogue).length > 0) return { status: 'impossible' }
  const savedAt = Date.parse(stored.savedAt)
  const next = {
    ...told,
    saved: { ...saved, revision: stored.revision, savedAt },
    // A copy, so that what is kept as the base does not change with the answers.
    base: structuredClone(theirs),
    clashes: joinClashes(now.clashes, clashes),
  }
  return { status: 'merged', next, isTheirs }
}
