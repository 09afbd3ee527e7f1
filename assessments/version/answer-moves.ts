import type { Answer } from '../schema/request.ts'
import type { Moved, QuestionMove, VersionMap } from '../schema/version.ts'
import type { Words } from '../schema/words.ts'
import { targetsOf } from './follow-ids.ts'

type Put = { readonly id: string; readonly answer: Answer }

/**
 * What becomes of one answer, or of a question that nobody has answered yet. `into` holds the
 * questions of the new version, with null where they are asked; `lost` what none of them takes.
 */
export type AnswerMove =
  | { readonly kind: 'same'; readonly id: string; readonly into: readonly Put[] }
  | {
      readonly kind: 'changed' | 'split'
      readonly id: string
      readonly into: readonly Put[]
      readonly lost: Answer
      readonly why: Words
    }
  | {
      readonly kind: 'gone'
      readonly id: string
      readonly lost: Answer
      readonly name: Words
      readonly why: Words
    }
  | { readonly kind: 'added'; readonly id: string; readonly why: Words }

function answerMove(id: string, move: QuestionMove, step: Moved): AnswerMove {
  const into = targetsOf(id, move).map((to) => ({ id: to, answer: step.answers[to] ?? null }))
  const lost = step.dropped.find((one) => one.id === id)?.answer ?? null
  switch (move.kind) {
    case 'same':
      return { kind: 'same', id, into }
    case 'changed':
    case 'split':
      return { kind: move.kind, id, into, lost, why: move.why }
    case 'gone':
      return { kind: 'gone', id, lost, name: move.name, why: move.why }
  }
}

/** A step, told question by question in the order of the map: for whoever decides about it. */
export const answerMoves = (step: Moved, map: VersionMap): readonly AnswerMove[] => [
  ...Object.entries(map.questions)
    .filter(([id]) => (step.kept[id] ?? null) !== null)
    .map(([id, move]) => answerMove(id, move, step)),
  ...map.added.map(({ id, why }) => ({ kind: 'added' as const, id, why })),
]
