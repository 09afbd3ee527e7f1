import type { QuestionMove, VersionMap } from '../schema/version.ts'

/** The questions that take the place of one. */
export function targetsOf(id: string, move: QuestionMove): readonly string[] {
  switch (move.kind) {
    case 'same':
      return [move.id ?? id]
    case 'changed':
      return [move.into.id]
    case 'split':
      return move.into.map((into) => into.id)
    case 'gone':
      return []
  }
}

/**
 * Where questions stand after the maps, each once. What no map speaks of stays, such as a fact of
 * the firm; what is gone leads nowhere.
 */
export const followIds = (
  ids: readonly string[],
  maps: readonly VersionMap[],
): readonly string[] => {
  const next = (all: readonly string[], { questions }: VersionMap) =>
    all.flatMap((id) => {
      const move = questions[id]
      return move === undefined ? [id] : targetsOf(id, move)
    })
  return [...new Set(maps.reduce(next, ids))]
}
