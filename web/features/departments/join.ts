import type { Assessment } from '../assessment/create-assessment.ts'
import type { Draft } from '../assessment/draft.ts'
import { storedTold } from '../merging/stored-told.ts'
import { assessmentBehind, type FrozenAssessment } from '../saving/assessments-api.ts'
import type { Saving } from '../saving/saving.ts'
import type { TeamLink } from './team-link.ts'

export type Joined = 'open' | 'missing' | 'unreachable'

/** A stored assessment as a draft of its own: its base is what the server holds. */
async function draftOf(stored: FrozenAssessment, { link, editKey }: TeamLink) {
  const { knownDraft } = await import('../assessment/known-draft.ts')
  const told = storedTold(stored)
  const savedAt = Date.parse(stored.savedAt)
  const kept: Partial<Draft> = {
    ...told,
    contentVersion: stored.catalogue.version,
    saved: { link, editKey, revision: stored.revision, savedAt },
    base: structuredClone(told),
    changedAt: savedAt,
  }
  return knownDraft(kept, `joined-${link}`)
}

/**
 * Puts the assessment behind a link on screen, to be gone on with. The firm's own answers stay where
 * they are. What this device holds of the same assessment already is gone on with, and brought up to
 * what the server holds.
 */
export async function join(
  assessment: Assessment,
  saving: Saving,
  team: TeamLink,
): Promise<Joined> {
  const stored = await assessmentBehind(team.link, team.editKey).catch(() => null)
  if (stored === null) return 'unreachable'
  // Only the holder of the key is told what the answers moved from, be it nothing.
  if (stored === undefined || !('moved' in stored)) return 'missing'
  for (const id of ['own', `joined-${team.link}`] as const) {
    await assessment.open(id)
    if (assessment.draft.saved?.link !== team.link) continue
    await saving.pull()
    return 'open'
  }
  await assessment.load(draftOf(stored, team))
  saving.confirm()
  await assessment.keep()
  return 'open'
}
