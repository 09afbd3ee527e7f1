import { unwrap } from 'solid-js/store'
import type { Refusal } from '../account/private-api.ts'
import type { Assessment } from '../assessment/create-assessment.ts'
import { toldIn } from '../assessment/draft.ts'
import { keptDraft } from '../assessment/draft-database.ts'
import { syncOf } from './create-sync.ts'
import { changesSince } from './items.ts'
import { draftIdAt, type Place } from './place.ts'
import { draftFrom, readWorkbook, toldBy } from './workbook-api.ts'

/**
 * Puts a workbook on screen: what this device holds of it with what is not sent yet, else what the
 * organisation holds. Without a network, what the device holds; where that is nothing, the refusal.
 */
export async function openWorkbook(
  assessment: Assessment,
  place: Place,
  firm: string,
): Promise<Refusal | undefined> {
  const id = draftIdAt(place)
  const kept = await keptDraft(id).catch(() => undefined)
  if (kept !== undefined && kept.draft.base !== null) {
    const sync = syncOf(assessment)
    const wasHere = assessment.draft.id === id
    await assessment.open(id)
    // Another draft than before is read by itself as soon as it is on screen.
    if (wasHere) await sync.look()
    return undefined
  }
  const told = await readWorkbook(place)
  if (!told.ok) return told.refusal
  const found = await toldBy(told.value, place, firm)
  await assessment.load(Promise.resolve({ draft: draftFrom(place, found), dropped: found.dropped }))
  await assessment.keep()
  syncOf(assessment)
  return undefined
}

/** How many changes to a workbook wait on this device, whichever draft is on screen. */
export async function waitingHere(place: Place): Promise<number> {
  const kept = await keptDraft(draftIdAt(place)).catch(() => undefined)
  const draft = kept === undefined ? undefined : unwrap(kept.draft)
  return draft?.base == null ? 0 : changesSince(draft.base, toldIn(draft)).length
}
