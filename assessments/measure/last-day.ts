import { compareIds } from '../compare-ids.ts'
import { twoYearsEnd, yearOf, yearText } from '../days.ts'
import type { Measure, Window } from '../schema/measure.ts'
import type { PolicyDocument } from '../schema/policy.ts'
import type { Day } from '../schema/provenance.ts'
import type { Fact } from '../schema/record.ts'
import type { Claim, Plan } from '../schema/result.ts'
import { feeds, judgeRecord } from './record-conditions.ts'
import { claimYearOf, counts } from './window.ts'

type Days = Pick<PolicyDocument, 'first' | 'last' | 'draft'>

/** The last day to apply; `binding` is the record that sets it, null where the document does. */
export type LastDay = { readonly last: Day; readonly binding: Fact | null }

/** `over`: records that still count, although the year to apply with them is past. */
export type Deadline = LastDay & { readonly over: readonly Fact[] }

/** The last day that the record allows by itself; null where only the document's days bind it. */
function ownLastDayOf(record: Fact, window: Window): Day | null {
  switch (window) {
    case 'document': {
      const isState = record.kind === 'title' && record.title === 'national-key-project'
      return isState ? (record.until ?? null) : null
    }
    case 'two-years':
      return twoYearsEnd(record.on)
    case 'year-before':
      return `${yearText(claimYearOf(record.on, window))}-12-31`
  }
}

/** The last day on which any of the records must be applied with: the earliest of theirs. */
export function lastDayOf(
  records: readonly Fact[],
  window: Window,
  document: Pick<Days, 'last'>,
): LastDay {
  const [first] = records
    .flatMap((record) => {
      const own = ownLastDayOf(record, window)
      return own !== null && own <= document.last ? [{ last: own, binding: record }] : []
    })
    .toSorted((one, other) => compareIds(one.last, other.last))
  return first ?? { last: document.last, binding: null }
}

/**
 * Whether the year to make a claim in is over. Only measures on 上年度 have one: the year of any
 * other claim is that of its record.
 */
export const isYearOver = (year: number, window: Window, asOf: Day): boolean =>
  window === 'year-before' && year < yearOf(asOf)

/** How much of a plan falls into application years that are over, in fen. */
export function yearOverFen(
  { claims }: Pick<Plan, 'claims'>,
  windowOf: (measure: string) => Window | undefined,
  asOf: Day,
): number {
  const isOver = ({ measure, year }: Claim) =>
    isYearOver(year, windowOf(measure) ?? 'document', asOf)
  return claims.filter(isOver).reduce((sum, { amountFen }) => sum + amountFen, 0)
}

/** The deadline of a measure over the records that count on the day, granted ones left out. */
export function deadlineOf(
  measure: Pick<Measure, 'id' | 'window' | 'feed' | 'record'>,
  document: Days,
  records: readonly Fact[],
  asOf: Day,
): Deadline {
  const { id, window, feed } = measure
  const isGranted = (record: Fact) =>
    records.some(
      (one) =>
        one.kind === 'granted' &&
        one.measure === id &&
        one.on <= asOf &&
        one.records?.includes(record.id) === true,
    )
  const open = records.filter(
    (record) =>
      feeds(record, feed) !== false &&
      counts(record, window, document, asOf) &&
      measure.record.every((condition) => judgeRecord(record, condition).reason.holds !== false) &&
      !isGranted(record),
  )
  const isOver = ({ on }: Fact) => isYearOver(claimYearOf(on, window), window, asOf)
  const inTime = open.filter((record) => !isOver(record))
  return { ...lastDayOf(inTime, window, document), over: open.filter(isOver) }
}
