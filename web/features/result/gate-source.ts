import type { SmartFactory } from '../../../assessments/schema/ladder.ts'
import type { Citation } from '../../../assessments/schema/provenance.ts'
import type { Gate } from '../../../assessments/schema/result.ts'
import { content } from '../assessment/content.ts'

function tierSource(gate: Gate, factory: SmartFactory): Citation {
  if (gate.rule === 'above-scale') return factory.aboveScaleCitation
  const question = factory.questions.find((one) => one.id === `factory.${gate.rule}`)
  if (question !== undefined && gate.rule !== 'kpi') return question.citation
  return factory.rungs.find((rung) => rung.id === gate.rung)?.citation ?? factory.citation
}

/** Where the demand of a gate is written, and how surely it was read there. */
export function gateSource(gate: Gate): Citation {
  const { factory, indicator, maturity } = content
  if (gate.id.startsWith(`${factory.id}/`)) return tierSource(gate, factory)
  if (gate.id.startsWith(`${maturity.id}/`)) return maturity.ruleCitation
  return indicator.levelCitation
}
