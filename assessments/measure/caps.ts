import { yearOf } from '../days.ts'
import type { Facts } from '../facts.ts'
import type { Cap, Measure } from '../schema/measure.ts'
import type { PolicyDocument } from '../schema/policy.ts'
import { isInWindow } from './window.ts'

export function capOf(measure: Measure, per: Cap['per']): Cap | null {
  return measure.caps.find((cap) => cap.per === per) ?? null
}

/** The year's cap in fen, Infinity where there is none. */
export function yearCapOf(
  facts: Facts,
  document: PolicyDocument,
  measure: Measure,
  year: number,
): number {
  const cap = capOf(measure, 'year')
  if (!cap) return Number.POSITIVE_INFINITY
  return cap.higher && isRaised(facts, document, cap.higher, year) ? cap.higher.fen : cap.fen
}

/** A title newly given raises its own year and all later ones; a state, every year it touches. */
function isRaised(
  facts: Facts,
  document: PolicyDocument,
  higher: NonNullable<Cap['higher']>,
  year: number,
): boolean {
  return facts.records.some((record) => {
    if (record.kind !== 'title' || record.on > facts.asOf) return false
    if (higher.whileHolding.includes(record.title)) {
      const until = record.until ?? facts.asOf
      if (yearOf(record.on) <= year && year <= yearOf(until)) return true
    }
    return (
      higher.fromYearOf.includes(record.title) &&
      isInWindow(record.on, 'document', document, facts.asOf) &&
      yearOf(record.on) <= year
    )
  })
}
