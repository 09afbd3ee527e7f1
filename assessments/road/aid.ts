import { lastWholeYear, yearOf, yearText } from '../days.ts'
import { factsOf } from '../facts.ts'
import { liesIn } from '../measure/area.ts'
import type { Candidate } from '../measure/candidate.ts'
import { type Judgement, judgementOf } from '../measure/judgement.ts'
import { bestPlan, totalOfBest } from '../plan/plan-of.ts'
import type { Conflict, PolicyDocument } from '../schema/policy.ts'
import type { Day } from '../schema/provenance.ts'
import type { Fact } from '../schema/record.ts'
import type { Request } from '../schema/request.ts'
import type { Ladders, Plan } from '../schema/result.ts'
import { lastYearOf } from './calendar.ts'

export type Programmes = {
  readonly documents: readonly PolicyDocument[]
  readonly conflicts: readonly Conflict[]
}

/** What is in force alone, or with drafts as if they were. */
export type Counts = 'law' | 'drafts'

/** What the catalogue pays for records that are still to come, beside those that are there. */
export type Aid = {
  /** What the records add to the plan, in fen: certain money alone. */
  readonly added: (records: readonly Fact[], counts?: Counts) => number
  /** The plans with and without the records. */
  readonly plans: (records: readonly Fact[], counts: Counts) => { with: Plan; without: Plan }
  /** The kinds of project that a measure where the firm may be pays money for. */
  readonly types: (counts: Counts) => ReadonlySet<ProjectType>
  /** Every candidate in force that takes one of the records. */
  readonly candidates: (records: readonly Fact[]) => readonly Candidate[]
}

/**
 * Aid is counted as the plan counts it, on the last day of the last year that is looked at, with
 * every document that is in force on some day until then: each claim is made in its own year, while
 * its document lasts. The firm is taken as it is today: its digital level, and its last revenue as
 * that of the years to come. Documents without the measures that the firm does not count on.
 */
export function aidFor(
  request: Request,
  ladders: Ladders,
  { documents: all, conflicts }: Programmes,
  asOf: Day,
  without: readonly string[] = [],
): Aid {
  const last: Day = `${yearText(lastYearOf(asOf))}-12-31`
  const documents = all.map((document) => ({
    ...document,
    measures: document.measures.filter(({ id }) => !without.includes(id)),
  }))
  const own = (request.records ?? []).filter(({ on }) => on <= asOf).map(asOwn)
  const { level, possible } = ladders['sme-digital-2024']
  const today = { low: level ?? 0, high: possible ?? 0 }
  const enterprise = withRevenueKept(request.enterprise ?? {}, asOf, last)

  const judged = (records: readonly Fact[]): Judgement => {
    const later: Request = { enterprise, records: [...own, ...records] }
    return judgementOf(factsOf(later, last, today), documents, conflicts)
  }
  const isCounted = ({ first, last: end, draft }: PolicyDocument, counts: Counts): boolean =>
    first <= last && asOf <= end && (counts === 'drafts' || !draft)
  const counted = (judgement: Judgement, counts: Counts): readonly Candidate[] =>
    judgement.judged.flatMap(({ document, candidates }) =>
      isCounted(document, counts) ? candidates : [],
    )
  const total = (records: readonly Fact[], counts: Counts): number => {
    const judgement = judged(records)
    return totalOfBest(counted(judgement, counts), judgement).fen
  }
  const planWith = (records: readonly Fact[], counts: Counts): Plan => {
    const judgement = judged(records)
    return bestPlan(counted(judgement, counts), judgement)
  }
  const totalsBefore = new Map<Counts, number>()
  const totalBefore = (counts: Counts): number => {
    const fen = totalsBefore.get(counts) ?? total([], counts)
    totalsBefore.set(counts, fen)
    return fen
  }
  const plansBefore = new Map<Counts, Plan>()
  const planBefore = (counts: Counts): Plan => {
    const plan = plansBefore.get(counts) ?? planWith([], counts)
    plansBefore.set(counts, plan)
    return plan
  }
  return {
    added: (records, counts = 'law') =>
      records.length === 0 ? 0 : total(records, counts) - totalBefore(counts),
    plans: (records, counts) => ({ with: planWith(records, counts), without: planBefore(counts) }),
    types: (counts) =>
      new Set(
        typesPaid(
          documents.filter((one) => isCounted(one, counts)),
          enterprise,
        ),
      ),
    candidates: (records) => {
      const ids = new Set(records.map(({ id }) => id))
      return counted(judged(records), 'law').filter(({ record }) => record && ids.has(record.id))
    },
  }
}

type Enterprise = NonNullable<Request['enterprise']>
export type ProjectType = Extract<Fact, { kind: 'project' }>['types'][number]

function typesPaid(
  documents: readonly PolicyDocument[],
  { area }: Enterprise,
): readonly ProjectType[] {
  return documents
    .filter((document) => liesIn(area, document) !== false)
    .flatMap(({ measures }) => measures)
    .flatMap(({ feed, amount }) => {
      const isMoney = amount.basis !== 'unspecified' && amount.basis !== 'not-money'
      return feed.kind === 'project' && isMoney ? [feed.type] : []
    })
}

/** No record of the firm bears the id of one that the road makes. */
function asOwn(record: Fact): Fact {
  const named = { ...record, id: ownId(record.id) }
  if (named.kind === 'spend' && named.project != null) {
    return { ...named, project: ownId(named.project) }
  }
  if (named.kind === 'granted' && named.records != null) {
    return { ...named, records: named.records.map(ownId) }
  }
  return named
}

const ownId = (id: string): string => `own:${id}`

/** Size is judged by the year before the last day: today's stands in for it. */
function withRevenueKept(enterprise: Enterprise, asOf: Day, last: Day): Enterprise {
  const revenueFen = enterprise.revenueFen ?? {}
  const whole = lastWholeYear(asOf)
  const past = Object.entries(revenueFen).filter(([year]) => Number(year) <= Number(whole))
  const year = yearText(yearOf(last) - 1)
  const kept = { ...Object.fromEntries(past), [year]: revenueFen[whole] ?? null }
  return { ...enterprise, revenueFen: kept }
}
