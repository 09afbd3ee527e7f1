import type { Facts } from '../facts.ts'
import type { Measure } from '../schema/measure.ts'
import type { Conflict, PolicyDocument } from '../schema/policy.ts'
import type { MeasureResult } from '../schema/result.ts'
import { bundleOf } from './bundle.ts'
import type { Grant } from './grants.ts'
import type { Judged } from './judge.ts'
import { type Judgement, judgementOf } from './judgement.ts'
import { amountAndTrace } from './trace.ts'
import { standingOf } from './window.ts'

const BASES = {
  rate: 'rate',
  match: 'rate',
  'by-level': 'fixed',
  fixed: 'fixed',
  ceiling: 'ceiling',
} as const

function basisOf({ amount }: Measure): MeasureResult['basis'] {
  return amount.basis === 'unspecified' || amount.basis === 'not-money' ? null : BASES[amount.basis]
}

/**
 * Every measure of every document, in the order of the content: its verdict, what it gives as if it
 * were the only one, why, and what is not known. `amountFen` is in fen; null where the text gives no
 * figure. A grant closes the records it names for every measure that conflicts over them.
 */
export function evaluateMeasures(
  facts: Facts,
  documents: readonly PolicyDocument[],
  conflicts: readonly Conflict[],
  { judged, grants }: Judgement = judgementOf(facts, documents, conflicts),
): MeasureResult[] {
  return judged.map((each) => resultOf(each, facts, grants))
}

function resultOf(judged: Judged, facts: Facts, grants: readonly Grant[]): MeasureResult {
  const { document, measure, verdict, findings } = judged
  const { amountFen, trace } = moneyOf(judged, grants)
  return {
    id: measure.id,
    standing: standingOf(document, facts.asOf),
    verdict: verdict === null ? 'incomplete' : verdict ? 'eligible' : 'ineligible',
    amountFen,
    basis: basisOf(measure),
    caveats: [...document.caveats, ...measure.caveats],
    because: findings.map(({ reason }) => reason),
    missing: verdict === null ? [...new Set(findings.flatMap(({ open }) => open))] : [],
    trace,
  }
}

/** Nothing for whoever is not eligible; no figure where the text gives none. */
function moneyOf(
  { measure, verdict, candidates, closed }: Judged,
  grants: readonly Grant[],
): Pick<MeasureResult, 'amountFen' | 'trace'> {
  if (verdict === false) return { amountFen: { low: 0, high: 0 }, trace: { steps: [] } }
  if (basisOf(measure) === null) return { amountFen: null, trace: { steps: [] } }
  return amountAndTrace(bundleOf(candidates, grants), closed)
}
