import type { Answers } from '../ladder/sme-digital.ts'
import type { Answer } from '../schema/request.ts'
import type { Carried, Moved, QuestionMove, VersionMap } from '../schema/version.ts'

/** What an answer says to a question of the new version, and the options that it lets go. */
type Said = { readonly answer: Answer; readonly lost: readonly string[] }

function listSaid({ values, empty }: Carried, keys: readonly string[]): Said {
  const lost = keys.filter((key) => (values[key] ?? null) === null)
  if (keys.some((key) => values[key] === undefined)) return { answer: null, lost: keys }
  const kept = new Set(keys.flatMap((key) => values[key] ?? []).map(String))
  if (kept.size > 0) return { answer: [...kept], lost }
  return { answer: empty === undefined ? null : [empty], lost }
}

function said(into: Carried, answer: NonNullable<Answer>): Said {
  if (Array.isArray(answer)) return listSaid(into, answer)
  return { answer: into.values[String(answer)] ?? null, lost: [] }
}

type Step = {
  readonly answers: readonly (readonly [string, Answer])[]
  readonly dropped: readonly { readonly id: string; readonly answer: Answer }[]
  readonly toAsk: readonly string[]
}

/** One answer carried into the questions that take its place. */
function carried(id: string, answer: NonNullable<Answer>, targets: readonly Carried[]): Step {
  const parts = targets.map((into) => ({ id: into.id, ...said(into, answer) }))
  const held = parts.filter((part) => part.answer !== null)
  const lost = Array.isArray(answer)
    ? answer.filter((key) => parts.every((part) => part.lost.includes(key)))
    : held.length === 0
      ? answer
      : []
  return {
    answers: held.map((part) => [part.id, part.answer] as const),
    dropped: Array.isArray(lost) && lost.length === 0 ? [] : [{ id, answer: lost }],
    toAsk: parts.filter((part) => part.answer === null).map((part) => part.id),
  }
}

function stepOf(id: string, answer: NonNullable<Answer>, move: QuestionMove | undefined): Step {
  switch (move?.kind) {
    case 'same':
      return { answers: [[move.id ?? id, answer]], dropped: [], toAsk: [] }
    case 'changed':
      return carried(id, answer, [move.into])
    case 'split':
      return carried(id, answer, move.into)
    case 'gone':
    case undefined:
      return { answers: [], dropped: [{ id, answer }], toAsk: [] }
  }
}

/**
 * The answers as the next version asks them. Nothing is guessed: what a new question cannot take
 * from an old answer is asked. What was not answered stays so.
 */
export function moveAnswers(answers: Answers, map: VersionMap): Moved {
  const steps = Object.entries(answers).flatMap(([id, answer]) =>
    answer === null ? [] : [stepOf(id, answer, map.questions[id])],
  )
  return {
    from: map.from,
    to: map.to,
    answers: Object.fromEntries(steps.flatMap((step) => step.answers)),
    dropped: steps.flatMap((step) => step.dropped),
    toAsk: [...steps.flatMap((step) => step.toAsk), ...map.added.map((one) => one.id)],
    kept: { ...answers },
  }
}

/** The answers and the version as they were before the move, to the letter. */
export const undoMove = (
  moved: Moved,
): { readonly version: string; readonly answers: Answers } => ({
  version: moved.from,
  answers: moved.kept,
})
