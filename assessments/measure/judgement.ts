import type { Facts } from '../facts.ts'
import type { Conflict, PolicyDocument } from '../schema/policy.ts'
import type { Case } from './candidate.ts'
import { grantsOf } from './grants.ts'
import { type Judged, judge } from './judge.ts'

/** Every measure judged on the same facts: what the amounts and the plan both rest on. */
export type Judgement = Case & { readonly judged: readonly Judged[] }

export function judgementOf(
  facts: Facts,
  documents: readonly PolicyDocument[],
  conflicts: readonly Conflict[],
): Judgement {
  const of = { facts, grants: grantsOf(facts, documents), conflicts }
  return { ...of, judged: judge(of, documents) }
}
