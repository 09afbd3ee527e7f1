import { addMonths, yearOf } from '../days.ts'
import type { Fact } from '../schema/record.ts'
import type { Claim, Gate, Plan } from '../schema/result.ts'
import type { Aid, Road, RoadClaim, RoadRemedy } from '../schema/road.ts'
import type { Counts } from './aid.ts'
import { blockedOf } from './blocked.ts'
import { lastYearOf } from './calendar.ts'
import { closesOf } from './closes.ts'
import { gatesWithin, isReached } from './goal.ts'
import type { RoadCase } from './road-case.ts'
import { costOf, type Done, monthsOf } from './schedule.ts'
import { type Filed, projectRecord, spendRecords } from './spends.ts'
import { type Walk, walked } from './walk.ts'

/** What the search says of a walk: whether it is proven best, and what another could gain. */
export type Verdict = Pick<Road, 'optimal' | 'gap' | 'stopped'>

/** The walk in full, every figure worked out again from it. */
export function roadResult(
  of: RoadCase,
  walk: Walk,
  blocked: readonly Gate[],
  verdict: Verdict,
): Road {
  const { done } = walk
  const costFen = costOf(done)
  const ranges = done.map(({ way }) => way.planned.costRangeFen)
  const law = aidOf(of, walk, 'law')
  return {
    target: of.request.target,
    reachable: isReached(of.goal, of.laddersAfter(done.map(({ way }) => way)), of.scales),
    reached: isReached(of.goal, of.ladders, of.scales),
    remedies: inOrder(of, done),
    costFen,
    costRangeFen: {
      low: ranges.reduce((sum, { low }) => sum + low, 0),
      high: ranges.reduce((sum, { high }) => sum + high, 0),
    },
    ...law,
    months: monthsOf(done),
    years: yearsOf(of, done, law),
    withDrafts: aidOf(of, walkedAs(of, done, 'drafts'), 'drafts'),
    ...verdict,
    blockedBy: blocked.map(({ id }) => id),
    blocked: blocked.map((gate) => blockedOf(of, gate)),
    open: openIn(of),
    size: of.size,
  }
}

/** Every way to file the projects that a measure could pay for. */
function filingsOf({ aid }: RoadCase, done: readonly Done[], counts: Counts): readonly Filed[] {
  const paid = aid.types(counts)
  const types = [...new Set(done.flatMap(({ way }) => way.remedy.projectTypes))]
    .filter((type) => paid.has(type))
    .toSorted()
  const years = [...new Set(done.map(({ year }) => year))].toSorted((a, b) => a - b)
  return types.flatMap((type) => years.map((by) => ({ type, by })))
}

/** With drafts the projects may be better filed as something else. */
const walkedAs = (of: RoadCase, done: readonly Done[], counts: Counts): Walk =>
  walked(of.aid, done, filingsOf(of, done, counts), counts)

function inOrder(of: RoadCase, done: readonly Done[]): RoadRemedy[] {
  return done
    .toSorted((one, other) => one.startMonth - other.startMonth || one.endMonth - other.endMonth)
    .map(({ way, startMonth, endMonth, year }) => ({
      id: way.id,
      closes: closesOf(of, way),
      neededBy: done.filter((one) => one.way.needs.includes(way.id)).map((one) => one.way.id),
      costFen: way.planned.costFen,
      costRangeFen: { ...way.planned.costRangeFen },
      months: way.planned.months,
      startMonth,
      endMonth,
      doneOn: addMonths(of.asOf, endMonth),
      year,
    }))
}

/** Unanswered questions and facts that the target reads: they were counted as not there. */
function openIn(of: RoadCase): string[] {
  const answers = of.firm.answers ?? {}
  const reads = gatesWithin(of.goal, of.ladders, of.scales)
    .filter((gate) => gate.holds !== true || gate.rule === 'ai-share')
    .flatMap((gate) => gate.reads)
  const isOpen = (id: string) => {
    const [, year] = id.split('enterprise.revenueFen.')
    if (year !== undefined) return (of.firm.enterprise?.revenueFen?.[year] ?? null) === null
    return /^(sme|scene|cmmm|factory)\./.test(id) && (answers[id] ?? null) === null
  }
  return [...new Set(reads)].filter(isOpen)
}

/** The records that the walk makes, filed as it files them. */
function recordsOf({ done, filed }: Walk): readonly Fact[] {
  const project = filed === null ? null : projectRecord(done, filed)
  return [...spendRecords(done), ...(project === null ? [] : [project])]
}

function aidOf(of: RoadCase, walk: Walk, counts: Counts): Aid {
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
    return { aidFen: 0, aidRangeFen: { low: 0, high: 0 }, netFen: costFen, claims: [] }
  }
  const plans = of.aid.plans(records, counts)
  const aidFen = plans.with.totalFen - plans.without.totalFen
  const high = plans.with.totalRangeFen.high - plans.without.totalRangeFen.high
  // What the firm has spent already and does not know the sum of may fill the same caps.
  const isOpen = plans.without.totalRangeFen.high > plans.without.totalFen
  const low = isOpen ? plans.with.totalFen - plans.without.totalRangeFen.high : aidFen
  return {
    aidFen,
    aidRangeFen: { low: Math.max(0, Math.min(aidFen, low)), high: Math.max(aidFen, high) },
    netFen: costFen - aidFen,
    claims: claimsAdded(plans, records),
  }
}

const keyOf = ({ measure, year }: Claim) => `${measure} ${year}`

/** Claims that come in, grow or shrink when the road's records are there; they add up to the aid. */
function claimsAdded(
  plans: { readonly with: Plan; readonly without: Plan },
  records: readonly Fact[],
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
      },
    ]
  })
}

const paidOut = (record: Fact): number =>
  record.kind === 'spend'
    ? (record.amountFen ?? 0)
    : record.kind === 'project'
      ? (record.investmentFen ?? 0)
      : 0

/** Every calendar year from the first to the last that is looked at, or that the road reaches. */
function yearsOf(of: RoadCase, done: readonly Done[], { claims }: Aid): Road['years'] {
  const first = yearOf(of.asOf)
  const last = Math.max(lastYearOf(of.asOf), ...done.map(({ year }) => year))
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).map((year) => ({
    year,
    costFen: costOf(done.filter((one) => one.year === year)),
    aidFen: claims
      .filter((claim) => claim.year === year)
      .reduce((sum, { amountFen }) => sum + amountFen, 0),
  }))
}
