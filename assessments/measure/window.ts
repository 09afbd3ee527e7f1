import { earlierOf, isWithin, twoYearsStart, yearOf } from '../days.ts'
import type { Window } from '../schema/measure.ts'
import type { Day } from '../schema/provenance.ts'
import type { Fact } from '../schema/record.ts'
import type { Standing } from '../schema/result.ts'

type Days = { readonly first: Day; readonly last: Day; readonly draft: boolean }

export function standingOf(document: Days, asOf: Day): Standing {
  if (document.draft) return 'draft'
  if (asOf < document.first) return 'not-yet'
  return asOf > document.last ? 'expired' : 'in-force'
}

/** Whether a record of this day counts on `asOf`. A window of the text's own replaces the document's. */
export function isInWindow(on: Day, window: Window, document: Days, asOf: Day): boolean {
  switch (window) {
    case 'document':
      return isWithin(on, document.first, earlierOf(asOf, document.last))
    case 'two-years':
      return isWithin(on, twoYearsStart(asOf), asOf)
    case 'year-before': {
      const year = claimYearOf(on, window)
      if (yearOf(on) > yearOf(asOf)) return false
      return yearOf(document.first) <= year && year <= yearOf(document.last)
    }
  }
}

/**
 * Whether the record counts on `asOf`. Carrying a national key project is a state: it counts while it
 * runs, from whatever day.
 */
export function counts(record: Fact, window: Window, document: Days, asOf: Day): boolean {
  if (record.kind !== 'title' || record.title !== 'national-key-project' || window !== 'document') {
    return isInWindow(record.on, window, document, asOf)
  }
  const last = earlierOf(asOf, document.last)
  return document.first <= last && isWithin(last, record.on, record.until ?? last)
}

/** Calendar year of the claim: that of the record, or the year after it for a yearly figure. */
export function claimYearOf(on: Day, window: Window): number {
  return window === 'year-before' ? yearOf(on) + 1 : yearOf(on)
}
