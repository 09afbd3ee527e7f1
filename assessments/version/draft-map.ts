import type { Scales } from '../schema/scales.ts'
import type { QuestionMove, VersionMap } from '../schema/version.ts'
import { questionIds } from './question-ids.ts'

type Standing = Scales & { readonly version: string }

/** Words that somebody has to write: the schema refuses them as they are. */
const unwritten = { zh: '', en: '' }

/** The options of a question by key or value; of a question that has none of its own, nothing. */
function optionsOf(id: string, { indicator, factory }: Scales): readonly string[] {
  const question = indicator.questions.find((one) => one.id === id)
  if (question !== undefined) return [question.kind, ...question.options.map((one) => one.key)]
  const condition = factory.questions.find((one) => one.id === id)
  return condition?.options.map((one) => one.value) ?? []
}

function draftMove(id: string, from: Scales, to: Scales, kept: ReadonlySet<string>): QuestionMove {
  if (!kept.has(id)) return { kind: 'gone', name: unwritten, why: unwritten }
  const [before, after] = [optionsOf(id, from), optionsOf(id, to)]
  if (before.join() === after.join()) return { kind: 'same' }
  return { kind: 'changed', into: { id, values: {} }, why: unwritten }
}

/**
 * A map to begin with: the same where a question and its options are still there, else what somebody
 * has to say. New words under the same options are not seen here: whoever changed them knows.
 */
export function draftMap(from: Standing, to: Standing): VersionMap {
  const [before, after] = [questionIds(from), questionIds(to)]
  const kept = new Set(after)
  const known = new Set(before)
  return {
    from: from.version,
    to: to.version,
    questions: Object.fromEntries(before.map((id) => [id, draftMove(id, from, to, kept)])),
    added: after.filter((id) => !known.has(id)).map((id) => ({ id, why: unwritten })),
  }
}
