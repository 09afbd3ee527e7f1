import { yearOf } from '../../../assessments/days.ts'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import type { Day } from '../../../assessments/schema/provenance.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import type { Claim } from '../../../assessments/schema/result.ts'

export type DatedRecord = { readonly id: string; readonly on: Day; readonly until: Day | null }

/** Records of one kind in one row, in the order of their days. */
export type RecordRow = { readonly kind: string; readonly records: readonly DatedRecord[] }

/** What a measure brings in each year. */
export type ClaimRow = {
  readonly measure: string
  readonly isDraft: boolean
  readonly years: readonly {
    readonly year: number
    readonly fen: number
    /** Ids of the records that it is claimed for. */
    readonly records: readonly string[]
  }[]
}

export type TimelineRows = {
  readonly firstYear: number
  readonly lastYear: number
  readonly windows: readonly PolicyDocument[]
  readonly records: readonly RecordRow[]
  readonly claims: readonly ClaimRow[]
}

/** What a row is called by: records that bear the same name stand in one row. */
const kindOf = (record: Fact): string => {
  switch (record.kind) {
    case 'spend':
    case 'certificate':
    case 'filing':
    case 'product':
    case 'running-cost':
    case 'research':
      return `${record.kind} ${record.of}`
    case 'title':
      return `title ${record.title}`
    case 'project':
      return `project ${record.types.join(' ')}`
    default:
      return record.kind
  }
}

const dated = (record: Fact): DatedRecord => ({
  id: record.id,
  on: record.on,
  until: record.kind === 'title' ? (record.until ?? null) : null,
})

/** No more years before the first window than a text looks back. */
const LOOK_BACK = 2

/**
 * The rows of the timeline and its years: from the first window (or a record not long before it) to
 * the end of the last window that could apply, whichever of `shown` are in sight, so that the years
 * stay where they are when the drafts are switched.
 */
export function timelineRows(
  {
    applying,
    shown,
    records,
    claims,
  }: {
    readonly applying: readonly PolicyDocument[]
    readonly shown: readonly PolicyDocument[]
    readonly records: readonly Fact[]
    readonly claims: readonly Claim[]
  },
  asOf: Day,
  isDraft: (measure: string) => boolean,
): TimelineRows {
  const starts = applying.map(({ first }) => yearOf(first))
  const ends = applying.map(({ last }) => yearOf(last))
  const firstWindow = Math.min(yearOf(asOf), ...starts)
  const earliest = Math.min(firstWindow, ...records.map(({ on }) => yearOf(on)))
  const rows = new Map<string, DatedRecord[]>()
  for (const record of records.toSorted((one, other) => (one.on < other.on ? -1 : 1)))
    rows.set(kindOf(record), [...(rows.get(kindOf(record)) ?? []), dated(record)])
  const measures = [...new Set(claims.map(({ measure }) => measure))]
  return {
    firstYear: Math.max(earliest, firstWindow - LOOK_BACK),
    lastYear: Math.max(yearOf(asOf), ...ends, ...claims.map(({ year }) => year)),
    windows: shown,
    records: [...rows].map(([kind, held]) => ({ kind, records: held })),
    claims: measures.map((measure) => ({
      measure,
      isDraft: isDraft(measure),
      years: claims
        .filter((claim) => claim.measure === measure)
        .map(({ year, amountFen, records }) => ({ year, fen: amountFen, records }))
        .toSorted((one, other) => one.year - other.year),
    })),
  }
}
