import type { Answer } from '../../../assessments/schema/request.ts'
import { undoMove } from '../../../assessments/version/move-answers.ts'
import type { Maps } from '../../../assessments/version/move-through.ts'
import { type Beside, type Draft, type Told, toldIn } from '../assessment/draft.ts'
import { movedTold, withEvidence } from './moved-told.ts'

const besideOf = ({ notKnown, notebook }: Told, clashes: Draft['clashes']): Beside => ({
  notKnown,
  evidence: notebook.evidence ?? {},
  clashes,
})

/**
 * A draft on the content of today, its move kept for undo. What the server had confirmed moves
 * along, so that the work of others is still told apart; an open clash is about answers as they were.
 */
export function movedDraft(draft: Draft, maps: Maps, now: number): Draft {
  const before = toldIn(draft)
  const { told, answers } = movedTold(before, maps)
  return {
    ...draft,
    ...told,
    contentVersion: answers.to,
    moved: { answers, before: besideOf(before, draft.clashes), after: besideOf(told, []) },
    base: draft.base === null ? null : movedTold(draft.base, maps).told,
    clashes: [],
    changedAt: now,
  }
}

/** The answers to the letter as they were before the move; a draft that has not moved stays. */
export function undoneDraft(draft: Draft, now: number): Draft {
  if (draft.moved === null) return draft
  const { version, answers } = undoMove(draft.moved.answers)
  const { notKnown, evidence, clashes } = draft.moved.before
  return {
    ...draft,
    contentVersion: version,
    answers,
    notKnown,
    notebook: withEvidence(draft.notebook, evidence),
    clashes,
    moved: null,
    // What the server has confirmed since then speaks of other questions.
    base: null,
    changedAt: now,
  }
}

const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

const differing = (
  a: Readonly<Record<string, Answer>>,
  b: Readonly<Record<string, Answer>>,
): readonly string[] => [...Object.keys(a), ...Object.keys(b)].filter((id) => !isSame(a[id], b[id]))

/** The questions where something was said since the move: an undo would lose it. */
export function saidSince({ moved, answers, notKnown, notebook }: Draft): readonly string[] {
  if (moved === null) return []
  const { after } = moved
  return [
    ...new Set([
      ...differing(moved.answers.answers, answers),
      ...notKnown.filter((id) => !after.notKnown.includes(id)),
      ...after.notKnown.filter((id) => !notKnown.includes(id)),
      ...differing(after.evidence, notebook.evidence ?? {}),
    ]),
  ]
}
