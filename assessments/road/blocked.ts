import { addMonths, yearOf, yearText } from '../days.ts'
import type { Day } from '../schema/provenance.ts'
import type { Gate } from '../schema/result.ts'
import type { Blocked } from '../schema/road.ts'
import type { RoadCase } from './road-case.ts'

/** 近三年 of the basic conditions. Source: 工信厅联通装函〔2025〕251号, at second hand. */
const CLEAN_MONTHS = 36

/** Questions on what a year's figures have become: nothing that is bought answers them. */
const outcomes = ['sme.q11', 'sme.q12', 'sme.q13', 'sme.q14', 'sme.q15']

const newYear = (asOf: Day, years: number): Day => `${yearText(yearOf(asOf) + years)}-01-01`

/**
 * Why no remedy closes a gate, and from and until when it can be met: rounds of recognition are
 * yearly, a self-assessment can be filed on any day; figures of a year are known when it is over.
 */
export function blockedOf({ firm, asOf, ways }: RoadCase, gate: Gate): Blocked {
  const at = (why: Blocked['why'], earliest: Day | null, latest: Day | null = null): Blocked => ({
    gate: gate.id,
    why,
    earliest,
    latest,
  })
  switch (gate.rule) {
    case 'above-scale':
      return at('scale', newYear(asOf, 1))
    case 'clean':
      return at('record-of-years', null, gate.holds === null ? null : addMonths(asOf, CLEAN_MONTHS))
    case 'kpi':
      return at('position', null)
    case 'rung-below': {
      const order = ['none', 'basic', 'advanced', 'excellent', 'leading']
      const held = order.indexOf(String(firm.answers?.['factory.recognised'] ?? 'none'))
      const rounds = order.indexOf(String(gate.threshold)) - Math.max(held, order.indexOf('basic'))
      return at('recognition', rounds <= 0 ? asOf : newYear(asOf, rounds))
    }
    case 'score':
      return ways.length > 0 && gate.reads.some((id) => outcomes.includes(id))
        ? at('outcomes', newYear(asOf, 1))
        : at('remedies', null)
    default:
      return at('remedies', null)
  }
}
