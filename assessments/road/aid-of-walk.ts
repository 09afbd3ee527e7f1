import type { Fact } from '../schema/record.ts'
import type { Claim, Plan } from '../schema/result.ts'
import type { Aid, RoadClaim } from '../schema/road.ts'
import type { Counts } from './aid.ts'
import type { RoadCase } from './road-case.ts'
import { costOf, type Done } from './schedule.ts'
import { type Filed, isFiled, projectRecord, spendRecords, spentOn, typesIn } from './spends.ts'
import { type Walk, walked } from './walk.ts'

/** Every way to file the projects that a measure could pay for. */
function filingsOf({ aid }: RoadCase, done: readonly Done[], counts: Counts): readonly Filed[] {
  const ways = done.map(({ way }) => way)
  const years = [...new Set(done.map(({ year }) => year))].toSorted((a, b) => a - b)
  return typesIn(ways, aid.types(counts)).flatMap((type) => years.map((by) => ({ type, by })))
}

/** With drafts the projects may be better filed as something else. */
export const walkedAs = (of: RoadCase, done: readonly Done[], counts: Counts): Walk =>
  walked(of.aid, done, filingsOf(of, done, counts), counts)

/** The records that the walk makes, filed as it files them. */
function recordsOf({ done, filed }: Walk): readonly Fact[] {
  const project = filed === null ? null : projectRecord(done, filed)
  return [...spendRecords(done), ...(project === null ? [] : [project])]
}

export function aidOf(of: RoadCase, walk: Walk, counts: Counts): Aid {
  if (walk.filed !== null) return aidOfFiled(of, walk, counts)
  // Nothing is certain: what facts that are not known could bring is still told.
  return filingsOf(of, walk.done, counts)
    .map((filed) => aidOfFiled(of, { ...walk, filed }, counts))
    .reduce(
      (most, one) => (one.aidRangeFen.high > most.aidRangeFen.high ? one : most),
      aidOfFiled(of, walk, counts),
    )
}

function aidOfFiled(of: RoadCase, walk: Walk, counts: Counts): Aid {
  const records = recordsOf(walk)
  const costFen = costOf(walk.done)
  if (records.length === 0) {
    return { filed: null, aidFen: 0, aidRangeFen: { low: 0, high: 0 }, netFen: costFen, claims: [] }
  }
  const plans = of.aid.plans(records, counts)
  const aidFen = plans.with.totalFen - plans.without.totalFen
  const high = plans.with.totalRangeFen.high - plans.without.totalRangeFen.high
  // What the firm has spent already and does not know the sum of may fill the same caps.
  const isOpen = plans.without.totalRangeFen.high > plans.without.totalFen
  const low = isOpen ? plans.with.totalFen - plans.without.totalRangeFen.high : aidFen
  return {
    filed: walk.filed,
    aidFen,
    aidRangeFen: { low: Math.max(0, Math.min(aidFen, low)), high: Math.max(aidFen, high) },
    netFen: costFen - aidFen,
    claims: claimsAdded(plans, records, walk),
  }
}

const keyOf = ({ measure, year }: Claim) => `${measure} ${year}`

/** Claims that come in, grow or shrink when the road's records are there; they add up to the aid. */
function claimsAdded(
  plans: { readonly with: Plan; readonly without: Plan },
  records: readonly Fact[],
  { done, filed }: Walk,
): RoadClaim[] {
  const before = new Map(plans.without.claims.map((claim) => [keyOf(claim), claim]))
  const after = new Map(plans.with.claims.map((claim) => [keyOf(claim), claim]))
  const keys = [...new Set([...before.keys(), ...after.keys()])]
  const own = new Map(records.map((record) => [record.id, record]))
  return keys.flatMap((key): RoadClaim[] => {
    const claim = (after.get(key) ?? before.get(key)) as Claim
    const amountFen = (after.get(key)?.amountFen ?? 0) - (before.get(key)?.amountFen ?? 0)
    if (amountFen === 0) return []
    const taken = claim.records.flatMap((id) => own.get(id) ?? [])
    const spend = taken.find((record) => record.kind === 'spend')
    const isProject = taken.some((record) => record.kind === 'project')
    const spendFen = taken.reduce((sum, record) => sum + paidOut(record), 0)
    return [
      {
        measure: claim.measure,
        year: claim.year,
        amountFen,
        of: spend?.kind === 'spend' ? spend.of : isProject ? 'project' : 'other',
        spendFen,
        remedies: done
          .filter((one) => taken.some((record) => isCounted(one, record, filed)))
          .map(({ way }) => way.id),
      },
    ]
  })
}

/** Whether what the way spends is part of the record. */
function isCounted(done: Done, record: Fact, filed: Filed | null): boolean {
  if (record.kind === 'spend') {
    return record.on.startsWith(`${done.year}-`) && spentOn(done.way, record.of) > 0
  }
  return record.kind === 'project' && filed !== null && isFiled(done, filed)
}

const paidOut = (record: Fact): number =>
  record.kind === 'spend'
    ? (record.amountFen ?? 0)
    : record.kind === 'project'
      ? (record.investmentFen ?? 0)
      : 0
