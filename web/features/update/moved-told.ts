import type { Moved, Versions } from '../../../assessments/schema/version.ts'
import { followIds } from '../../../assessments/version/follow-ids.ts'
import { type Maps, moveThrough } from '../../../assessments/version/move-through.ts'
import { passageFrom } from '../../../assessments/version/passage.ts'
import type { Told } from '../assessment/draft.ts'

export type MovedTold = { readonly told: Told; readonly answers: Moved }

/** What is told, with a room of notes in place of the one there; an empty one is left out. */
export function withEvidence(
  { evidence: _, ...rest }: Told['notebook'],
  evidence: Readonly<Record<string, string>>,
): Told['notebook'] {
  return Object.keys(evidence).length === 0 ? rest : { ...rest, evidence }
}

/**
 * What is told, as the last version asks it: answers, questions put aside, and notes under the
 * questions that take the place of theirs. What is told of the firm belongs to no version.
 */
export function movedTold(told: Told, maps: Maps): MovedTold {
  const answers = moveThrough(told.answers, maps)
  const evidence = Object.entries(told.notebook.evidence ?? {}).flatMap(([id, note]) =>
    followIds([id], maps).map((to) => [to, note] as const),
  )
  return {
    answers,
    told: {
      ...told,
      answers: answers.answers,
      notKnown: followIds(told.notKnown, maps),
      notebook: withEvidence(told.notebook, Object.fromEntries(evidence)),
    },
  }
}

/** What was told to any version, as that of today asks it; null where no way leads on from there. */
export async function toldToday(
  told: Told,
  version: string,
  versions: Versions,
): Promise<Told | null> {
  if (version === versions.current.version) return told
  const passage = await passageFrom(versions, version)
  return passage === null ? null : movedTold(told, passage.maps).told
}
