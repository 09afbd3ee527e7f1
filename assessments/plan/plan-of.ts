import { isWithin } from '../days.ts'
import type { Facts } from '../facts.ts'
import type { Candidate } from '../measure/candidate.ts'
import { fillCaps } from '../measure/fill-caps.ts'
import type { End } from '../measure/filling.ts'
import { type Grant, grantsOf } from '../measure/grants.ts'
import { judge } from '../measure/judge.ts'
import { standingOf } from '../measure/window.ts'
import type { Conflict, PolicyDocument } from '../schema/policy.ts'
import type { Claim, Interval, Plan, Plans } from '../schema/result.ts'
import { componentsOf } from './component.ts'
import { notChosenIn } from './not-chosen.ts'
import { compareIds, type Problem, problemOf } from './problem.ts'
import { searchComponent } from './search.ts'

/**
 * The best legal combination of claims, of what is in force on `asOf` and with the drafts whose days
 * hold it. Money in fen; totals count what is known, `totalRangeFen` what the unknown leaves open.
 * Neither the order of records nor that of documents changes anything.
 */
export function planOf(
  facts: Facts,
  documents: readonly PolicyDocument[],
  conflicts: readonly Conflict[],
): Plans {
  const grants = grantsOf(facts, documents)
  const judged = judge({ facts, grants, conflicts }, documents)
  const candidatesOf = (counts: (document: PolicyDocument) => boolean) =>
    judged.flatMap((each) => (counts(each.document) ? each.candidates : []))
  const current = candidatesOf((document) => standingOf(document, facts.asOf) === 'in-force')
  const coming = candidatesOf((document) => isWithin(facts.asOf, document.first, document.last))
  const inForce = bestPlan(current, grants, conflicts)
  const isSame = current.length === coming.length
  return { inForce, withDrafts: isSame ? inForce : bestPlan(coming, grants, conflicts) }
}

function bestPlan(
  candidates: readonly Candidate[],
  grants: readonly Grant[],
  conflicts: readonly Conflict[],
): Plan {
  const problemAt = (end: End) => problemOf(candidates, end, grants, conflicts)
  const problem = problemAt('low')
  const isKnown =
    candidates.every(({ low, high }) => low === high) && grants.every(({ fen }) => fen !== null)
  const components = componentsOf(problem)
  const found = components.map((component) => searchComponent(problem, component))
  const taken = new Set(found.flatMap((each) => each.taken))
  problem.rivals.forEach((rivals, index) => {
    if (rivals.length === 0) taken.add(index)
  })
  const { claims, ceilingFen } = claimsOf(problem, taken)
  const left = components.map((component, at) =>
    notChosenIn(problem, component, found[at]?.fen ?? 0, taken, conflicts),
  )
  const totalFen = claims.reduce((sum, { amountFen }) => sum + amountFen, 0)
  return {
    totalFen,
    ceilingFen,
    totalRangeFen: { low: totalFen, high: isKnown ? totalFen : mostOf(problemAt('high')) },
    claims,
    notChosen: left.flatMap(({ claims: own }) => own).sort(compareClaims),
    optimal: [...found, ...left].every(({ proven }) => proven),
  }
}

function compareClaims(
  one: Pick<Claim, 'year' | 'measure'>,
  other: Pick<Claim, 'year' | 'measure'>,
): number {
  return one.year - other.year || compareIds(one.measure, other.measure)
}

/** One claim for each measure and year that pays something, with the records it takes. */
function claimsOf(
  { shares }: Problem,
  taken: ReadonlySet<number>,
): { readonly claims: Claim[]; readonly ceilingFen: number } {
  const claims: Claim[] = []
  let ceilingFen = 0
  for (const { programme, from } of shares) {
    const isTaken = (index: number) => taken.has(from + index)
    const highs = fillCaps(programme, 'high', isTaken)
    fillCaps(programme, 'low', isTaken).forEach(({ year, measureId, fen, ...run }, at) => {
      if (fen === 0) return
      const high = highs[at]?.fen ?? fen
      const range: { rangeFen?: Interval } = high > fen ? { rangeFen: { low: fen, high } } : {}
      const records = programme.candidates
        .slice(run.from, run.to)
        .filter((_, offset) => isTaken(run.from + offset))
        .flatMap(({ record }: Candidate) => (record ? [record.id] : []))
      claims.push({ measure: measureId, records, year, amountFen: fen, ...range })
      const basis = programme.candidates[run.from]?.measure.amount.basis
      if (basis === 'ceiling') ceilingFen += fen
    })
  }
  claims.sort(compareClaims)
  return { claims, ceilingFen }
}

/** The total if every unknown turned out best; where that is not proven, without any conflict. */
function mostOf(problem: Problem): number {
  const components = componentsOf(problem)
  let fen = 0
  const contested = new Set<number>()
  for (const component of components) {
    const found = searchComponent(problem, component)
    for (const share of component.shares) {
      contested.add(share)
      if (!found.proven) fen += paidBy(problem, share)
    }
    if (found.proven) fen += found.fen
  }
  problem.shares.forEach((_, share) => {
    if (!contested.has(share)) fen += paidBy(problem, share)
  })
  return fen
}

function paidBy({ shares }: Problem, share: number): number {
  const programme = shares[share]?.programme
  return programme ? fillCaps(programme, 'high').reduce((sum, { fen }) => sum + fen, 0) : 0
}
