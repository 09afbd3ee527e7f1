import type { ChangeSet } from '../../../assessments/schema/lift.ts'
import type { Answer } from '../../../assessments/schema/request.ts'
import type { MaturityScale } from '../../../assessments/schema/scales.ts'

export type Answers = Readonly<Record<string, Answer>>

const isSame = (a: Answer | undefined, b: Answer | undefined): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** The least answer that meets a statement. */
const leastMet = (model: Pick<MaturityScale, 'answers' | 'metTenths'>): Answer =>
  model.answers
    .filter((one) => one.tenths >= model.metTenths)
    .toSorted((a, b) => a.tenths - b.tenths)[0]?.value ?? null

/**
 * A set as answers. Statements that have to be met first are met at the least, since an interview
 * that climbs would not reach the change otherwise.
 */
export function answersOf(
  set: ChangeSet,
  model: Pick<MaturityScale, 'answers' | 'metTenths'>,
): Answers {
  const met = leastMet(model)
  return Object.fromEntries([
    ...set.changes.map((change) => [change.id, change.to]),
    ...set.changes.flatMap((change) => (change.first ?? []).map((id) => [id, met])),
  ])
}

/** Changes with more on top; what comes back to the answer before is no change any longer. */
export const withChanges = (before: Answers, changes: Answers, more: Answers): Answers =>
  Object.fromEntries(
    Object.entries({ ...changes, ...more }).filter(([id, to]) => !isSame(before[id], to)),
  )

/** Every answer that differs, as it is after; null where it is taken back. */
export function difference(before: Answers, after: Answers): Answers {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return Object.fromEntries(
    ids.filter((id) => !isSame(before[id], after[id])).map((id) => [id, after[id] ?? null]),
  )
}

const round: readonly Answer[] = ['none', 'built', 'ai']

/** The next state of a scene by hand; one that was not known can be so again. */
export function nextScene(now: Answer, before: Answer): Answer {
  const states = before === null ? [null, ...round] : round
  return states[(states.indexOf(now) + 1) % states.length] ?? null
}
