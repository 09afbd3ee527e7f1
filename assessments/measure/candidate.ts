import { compareIds } from '../compare-ids.ts'
import type { Facts } from '../facts.ts'
import type { Measure } from '../schema/measure.ts'
import type { Conflict, PolicyDocument } from '../schema/policy.ts'
import type { Fact } from '../schema/record.ts'
import { capOf, yearCapOf } from './caps.ts'
import { ceilingOf } from './ceiling.ts'
import { programmeOf, type Use } from './conflicts.ts'
import type { Grant } from './grants.ts'
import { type Ends, type RecordMoney, recordMoneyOf } from './record-money.ts'
import { claimYearOf } from './window.ts'

/** Everything that judging one measure rests on. */
export type Case = {
  readonly facts: Facts
  readonly grants: readonly Grant[]
  readonly conflicts: readonly Conflict[]
}

/**
 * A measure that may take a record. `low` and `high` are its money before the caps of years and
 * terms, in parts of which `den` make a fen; `low` is 0 while a condition is open.
 */
export type Candidate = Use & {
  readonly measure: Measure
  readonly document: PolicyDocument
  readonly year: number
  readonly low: number
  readonly high: number
  /** Whether every condition holds: only its money may then be unknown. */
  readonly certain: boolean
  readonly den: number
  readonly yearCap: number
  readonly termCap: number
  /** What its claim is cut to, in fen. */
  readonly quantum: number
  /** What the project's real investment leaves for it beside all grants; null where no text asks. */
  readonly ceiling: Ends | null
  /** Paid for one record, once ever. */
  readonly once: boolean
  /** At most so many claim years, Infinity where the text sets no number. */
  readonly years: number
  readonly from: RecordMoney
}

/** Null where the measure has no figure to give. `record` is null where the firm alone is judged. */
export function candidateOf(
  facts: Facts,
  document: PolicyDocument,
  measure: Measure,
  record: Fact | null,
  certain: boolean,
  match?: RecordMoney,
): Candidate | null {
  const quantum = document.rounding?.quantumFen ?? 1
  const from = match ?? recordMoneyOf(measure, record, quantum)
  if (!from) return null
  const year = claimYearOf(record?.on ?? facts.asOf, record ? measure.window : 'document')
  return {
    measureId: measure.id,
    programme: programmeOf(measure),
    measure,
    document,
    record,
    year,
    low: certain ? from.money.low : 0,
    high: from.money.high,
    certain,
    den: from.den,
    yearCap: yearCapOf(facts, document, measure, year),
    termCap: capOf(measure, 'term')?.fen ?? Number.POSITIVE_INFINITY,
    quantum,
    ceiling: ceilingOf(facts, document, record),
    once: capOf(measure, 'ever') !== null,
    years: capOf(measure, 'year')?.years ?? Number.POSITIVE_INFINITY,
    from,
  }
}

/** Whether nothing unknown moves what the candidate brings. */
export const isSettled = ({ low, high, ceiling }: Candidate): boolean =>
  low === high && (!ceiling || ceiling.low === ceiling.high)

/** The order in which a shared cap is filled: year, then measure id; records by id. */
export function compareCandidates(one: Candidate, other: Candidate): number {
  return (
    one.year - other.year ||
    compareIds(one.measureId, other.measureId) ||
    compareIds(one.record?.id ?? '', other.record?.id ?? '')
  )
}
