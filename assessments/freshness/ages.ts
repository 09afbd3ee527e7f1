import { daysUntil, yearOf, yearText } from '../days.ts'
import type { PolicyDocument } from '../schema/policy.ts'
import type { Day, Source } from '../schema/provenance.ts'

/** A window that ends within so many days is named; so is a draft consulted on longer ago than that. */
export const endingDays = 90
export const oldDraftDays = 180

export type WindowAge = {
  readonly state: 'not-yet' | 'open' | 'ending' | 'ended'
  /** From the day asked to the last day: 0 on the last day, negative when it is over. */
  readonly daysLeft: number
}

/** How much is left of days of which the first and the last both count. */
export function windowAge(
  { first, last }: Pick<PolicyDocument, 'first' | 'last'>,
  asOf: Day,
): WindowAge {
  const daysLeft = daysUntil(asOf, last)
  if (daysLeft < 0) return { state: 'ended', daysLeft }
  if (daysLeft <= endingDays) return { state: 'ending', daysLeft }
  return { state: asOf < first ? 'not-yet' : 'open', daysLeft }
}

export type DraftAge = {
  /** Day of the consultation; null when neither the document nor its source records one. */
  readonly day: Day | null
  readonly days: number | null
  readonly state: 'recent' | 'old' | 'unknown'
}

/** How long ago a draft was laid open for comments; null for what is issued. */
export function draftAge(
  document: Pick<PolicyDocument, 'id' | 'draft' | 'issued'>,
  sources: readonly Source[],
  asOf: Day,
): DraftAge | null {
  if (!document.draft) return null
  const day = document.issued ?? sources.find((one) => one.id === document.id)?.day
  if (day === undefined) return { day: null, days: null, state: 'unknown' }
  const days = daysUntil(day, asOf)
  return { day, days, state: days > oldDraftDays ? 'old' : 'recent' }
}

/** Whether the same day of the next year has come; where that day does not exist, the day after. */
export function isYearOld(checkedOn: Day, asOf: Day): boolean {
  return asOf >= `${yearText(yearOf(checkedOn) + 1)}${checkedOn.slice(4)}`
}
