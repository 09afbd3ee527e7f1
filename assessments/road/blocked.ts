import { addMonths, yearOf, yearText } from '../days.ts'
import { spanOf, thousandthsOf } from '../ladder/sme-digital.ts'
import type { Day } from '../schema/provenance.ts'
import type { Gate } from '../schema/result.ts'
import type { Blocked } from '../schema/road.ts'
import { gatesWithin } from './goal.ts'
import type { RoadCase } from './road-case.ts'

/** 近三年 of the basic conditions. Source: 工信厅联通装函〔2025〕251号, at second hand. */
const CLEAN_MONTHS = 36

/** Questions on what a year's figures have become: nothing that is bought answers them. */
const outcomes = ['sme.q11', 'sme.q12', 'sme.q13', 'sme.q14', 'sme.q15']

const newYear = (asOf: Day, years: number): Day => `${yearText(yearOf(asOf) + years)}-01-01`

/** From the lowest. A self-assessment is filed by the firm itself; the others are recognised yearly. */
const recognitions = ['none', 'basic', 'advanced', 'excellent', 'leading']

/**
 * Why no remedy closes a gate, and from and until when it can be met: rounds of recognition are
 * yearly, a self-assessment can be filed on any day; figures of a year are known when it is over.
 * A gate that is only not known has no day: it may be met already.
 */
export function blockedOf(of: RoadCase, gate: Gate): Blocked {
  const { firm, asOf } = of
  const isKnown = gate.holds === false
  const at = (why: Blocked['why'], earliest: Day | null, latest: Day | null = null): Blocked => ({
    gate: gate.id,
    why,
    earliest: isKnown ? earliest : null,
    latest: isKnown ? latest : null,
  })
  switch (gate.rule) {
    case 'above-scale':
      return at('scale', newYear(asOf, 1))
    case 'clean':
      return at('record-of-years', null, addMonths(asOf, CLEAN_MONTHS))
    case 'kpi':
      return at('position', null)
    case 'rung-below': {
      const held = recognitions.indexOf(String(firm.answers?.['factory.recognised'] ?? 'none'))
      const filed = Math.max(held, recognitions.indexOf('basic'))
      const rounds = recognitions.indexOf(String(gate.threshold)) - filed
      return at('recognition', rounds <= 0 ? asOf : newYear(asOf, rounds))
    }
    default: {
      const best = gatesWithin(of.goal, of.laddersAtBest(), of.scales)
      if (best.some(({ id, holds }) => id === gate.id && holds === true))
        return at('left-out', null)
      const isOutcome = gate.rule === 'score' && gate.reads.some((id) => outcomes.includes(id))
      return isOutcome && hasRoom(of) ? at('outcomes', newYear(asOf, 1)) : at('remedies', null)
    }
  }
}

/** Whether an outcome could still be better. */
function hasRoom({ firm, scales: { indicator } }: RoadCase): boolean {
  return indicator.questions
    .filter(({ id }) => outcomes.includes(id))
    .some((question) => {
      const answer = firm.answers?.[question.id]
      return typeof answer !== 'string' || thousandthsOf(question, answer) < spanOf(question).high
    })
}
