import type { Facts } from '../facts.ts'
import type { Conflict, Measure, PolicyDocument } from '../schema/policy.ts'
import type { MeasureResult } from '../schema/result.ts'
import { compareCandidates } from './candidate.ts'
import { programmeOf } from './conflicts.ts'
import { filledOf, type Grant, grantsOf } from './grants.ts'
import { type Judged, judge } from './judge.ts'
import { amountAndTrace } from './trace.ts'
import { standingOf } from './window.ts'

const BASES = { rate: 'rate', fixed: 'fixed', ceiling: 'ceiling' } as const

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
): MeasureResult[] {
  const grants = grantsOf(facts, documents)
  return judge({ facts, grants, conflicts }, documents).map((judged) =>
    resultOf(judged, facts, grants),
  )
}

function resultOf(judged: Judged, facts: Facts, grants: readonly Grant[]): MeasureResult {
  const { document, measure, verdict, findings, closed } = judged
  const basis = basisOf(measure)
  const common = {
    id: measure.id,
    standing: standingOf(document, facts.asOf),
    basis,
    caveats: [...document.caveats, ...measure.caveats],
    because: findings.map(({ reason }) => reason),
  }
  if (verdict === false) {
    return {
      ...common,
      verdict: 'ineligible',
      amountFen: { low: 0, high: 0 },
      missing: [],
      trace: [],
    }
  }
  const missing = verdict === null ? [...new Set(findings.flatMap(({ open }) => open))] : []
  const state = verdict === null ? 'incomplete' : 'eligible'
  if (basis === null) return { ...common, verdict: state, amountFen: null, missing, trace: [] }
  const id = programmeOf(measure)
  const candidates = [...judged.candidates].sort(compareCandidates)
  const programme = { id, candidates, filled: filledOf(id, grants) }
  return { ...common, verdict: state, missing, ...amountAndTrace(programme, closed) }
}
