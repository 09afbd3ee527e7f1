import { answerIssues, type Issue } from '../check-request.ts'
import type { Answer } from '../schema/request.ts'
import type { Scales } from '../schema/scales.ts'
import type { Carried, VersionMap } from '../schema/version.ts'
import { targetsOf } from './follow-ids.ts'
import { questionIds } from './question-ids.ts'

/** Values that the new question would refuse. A question of many ticks takes them as a list. */
function valueIssues(into: Carried, to: Scales, path: string): readonly Issue[] {
  const question = to.indicator.questions.find((one) => one.id === into.id)
  const issuesOf = (value: string | number | boolean, place: string): readonly Issue[] => {
    const answer: Answer = question?.kind === 'multi' ? [String(value)] : value
    return answerIssues({ [into.id]: answer }, to).map((issue) => ({
      path: `${path}.${place}`,
      message: issue.message,
    }))
  }
  return [
    ...Object.entries(into.values).flatMap(([old, value]) =>
      value === null ? [] : issuesOf(value, `values.${old}`),
    ),
    ...(into.empty === undefined ? [] : issuesOf(into.empty, 'empty')),
  ]
}

/**
 * What is wrong with a map between two versions: a question of the old one that it forgets or does
 * not know, one of the new that nothing leads to or two things do, a value that is no answer there.
 */
export function mapIssues(
  map: VersionMap,
  from: Scales & { readonly version: string },
  to: Scales & { readonly version: string },
): readonly Issue[] {
  const old = new Set(questionIds(from))
  const next = new Set(questionIds(to))
  const moves = Object.entries(map.questions)
  const reached = [
    ...moves.flatMap(([id, move]) =>
      targetsOf(id, move).map((target) => ({ path: `questions.${id}`, target })),
    ),
    ...map.added.map((one, i) => ({ path: `added.${i}`, target: one.id })),
  ]
  const seen = new Set<string>()
  return [
    ...(map.from === from.version ? [] : [{ path: 'from', message: `not ${from.version}` }]),
    ...(map.to === to.version ? [] : [{ path: 'to', message: `not ${to.version}` }]),
    ...[...old]
      .filter((id) => map.questions[id] === undefined)
      .map((id) => ({ path: `questions.${id}`, message: 'is missing' })),
    ...moves
      .filter(([id]) => !old.has(id))
      .map(([id]) => ({ path: `questions.${id}`, message: 'no such question before' })),
    ...reached.flatMap(({ path, target }) => {
      const twice = seen.has(target)
      seen.add(target)
      if (!next.has(target)) return [{ path, message: `leads to no question: ${target}` }]
      return twice ? [{ path, message: `leads to ${target} a second time` }] : []
    }),
    ...[...next]
      .filter((id) => !reached.some((one) => one.target === id))
      .map((id) => ({ path: 'added', message: `nothing leads to ${id}` })),
    ...moves.flatMap(([id, move]) => {
      if (move.kind === 'changed') return valueIssues(move.into, to, `questions.${id}.into`)
      if (move.kind !== 'split') return []
      return move.into.flatMap((into, i) => valueIssues(into, to, `questions.${id}.into.${i}`))
    }),
  ]
}
