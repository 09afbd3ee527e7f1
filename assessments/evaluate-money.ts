import { factsOf } from './facts.ts'
import { evaluateMeasures } from './measure/evaluate-measures.ts'
import { judgementOf } from './measure/judgement.ts'
import { planOf } from './plan/plan-of.ts'
import type { Catalogue } from './schema/catalogue.ts'
import type { Day } from './schema/provenance.ts'
import type { Request } from './schema/request.ts'
import type { Evaluation, Ladders } from './schema/result.ts'

export type Programmes = Pick<Catalogue, 'documents' | 'conflicts'>
export type Money = Pick<Evaluation, 'measures' | 'plan'>

/** The measures and the best combination of claims; the digital level comes from the ladder. */
export function evaluateMoney(
  request: Request,
  ladders: Ladders,
  { documents, conflicts }: Programmes,
  asOf: Day,
): Money {
  const { level, possible } = ladders['sme-digital-2024']
  const facts = factsOf(request, asOf, { low: level ?? 0, high: possible ?? 0 })
  const judgement = judgementOf(facts, documents, conflicts)
  return {
    measures: evaluateMeasures(facts, documents, conflicts, judgement),
    plan: planOf(facts, documents, conflicts, judgement),
  }
}
