import { isWithin } from '../days.ts'
import type { Facts } from '../facts.ts'
import type { Bundle } from '../measure/bundle.ts'
import { type Candidate, isSettled } from '../measure/candidate.ts'
import { fillCaps } from '../measure/fill-caps.ts'
import { fillProgramme } from '../measure/fill-programme.ts'
import { type End, totalOf } from '../measure/filling.ts'
import { type Judgement, judgementOf } from '../measure/judgement.ts'
import { standingOf } from '../measure/window.ts'
import type { Conflict, PolicyDocument } from '../schema/policy.ts'
import type { Plan, Plans } from '../schema/result.ts'
import { claimsOf, compareClaims } from './claims.ts'
import { type Component, componentsOf } from './component.ts'
import { type Effort, MOST_VISITS, withPart } from './effort.ts'
import { fewestClaims } from './fewest-claims.ts'
import { leftOutIn, lossesOf } from './not-chosen.ts'
import { byPlace } from './places.ts'
import { takenIn } from './preference.ts'
import { type Problem, problemOf, type Share } from './problem.ts'
import { type Found, type Search, searchComponent } from './search.ts'

/**
 * The best legal combination of claims, of what is in force on `asOf` and with the drafts whose days
 * hold it. Money in fen; totals count what is known, `totalRangeFen` what the unknown leaves open.
 * Neither the order of records nor that of documents changes anything.
 */
export function planOf(
  facts: Facts,
  documents: readonly PolicyDocument[],
  conflicts: readonly Conflict[],
  judgement: Judgement = judgementOf(facts, documents, conflicts),
): Plans {
  const candidatesOf = (counts: (document: PolicyDocument) => boolean) =>
    judgement.judged.flatMap((each) => (counts(each.document) ? each.candidates : []))
  const current = candidatesOf((document) => standingOf(document, facts.asOf) === 'in-force')
  const coming = candidatesOf((document) => isWithin(facts.asOf, document.first, document.last))
  const isSame = current.length === coming.length
  const effort = { left: MOST_VISITS }
  const planFor = (candidates: readonly Candidate[], plans: number) =>
    withPart(effort, plans, (part) => bestPlan(candidates, judgement, part))
  const inForce = planFor(current, isSame ? 1 : 2)
  return { inForce, withDrafts: isSame ? inForce : planFor(coming, 1) }
}

/** The most that candidates bring for certain, without the claims that make it up. */
export function totalOfBest(
  candidates: readonly Candidate[],
  { grants, conflicts }: Pick<Judgement, 'grants' | 'conflicts'>,
  effort: Effort = { left: MOST_VISITS },
): Most {
  return searchMost(problemOf(candidates, 'low', grants, conflicts), effort)
}

/** Half of the visits may find the claims, a quarter the upper end; what is left finds the losses. */
export function bestPlan(
  candidates: readonly Candidate[],
  { grants, conflicts }: Pick<Judgement, 'grants' | 'conflicts'>,
  effort: Effort = { left: MOST_VISITS },
): Plan {
  const problem = problemOf(candidates, 'low', grants, conflicts)
  const components = componentsOf(problem)
  const found = withPart(effort, 2, (part) => searchAll(problem, components, part, 'claims'))
  const taken = new Set(found.flatMap((each) => each.taken))
  for (const index of uncontestedIn(problem, components)) taken.add(index)
  const open = candidates.filter(({ certain, low, high }) => certain && low === 0 && high > 0)
  const { claims, ceilingFen } = claimsOf(problem, taken, open)
  const isKnown = candidates.every(isSettled) && grants.every(({ fen }) => fen !== null)
  const most = isKnown
    ? mostOf(problem, components, found)
    : withPart(effort, 2, (part) => mostAnywhere(candidates, { grants, conflicts }, part))
  const left = components.map((component) => leftOutIn(problem, component, taken))
  const totalFen = claims.reduce((sum, { amountFen }) => sum + amountFen, 0)
  return {
    totalFen,
    ceilingFen,
    totalRangeFen: { low: totalFen, high: most.fen },
    claims,
    notChosen: lossesOf(problem, components, found, left, effort).toSorted(compareClaims),
    optimal: most.proven && found.every(({ proven }) => proven),
  }
}

/** The small components first: what they leave, the large ones have. */
function searchAll(
  problem: Problem,
  components: readonly Component[],
  effort: Effort,
  wants: Search['wants'],
): readonly Found[] {
  const order = [...components].sort((one, other) => one.slots.length - other.slots.length)
  const found = new Map(
    order.map((component, at) => [
      component,
      withPart(effort, order.length - at, (part) =>
        searchComponent(problem, component, part, { wants }),
      ),
    ]),
  )
  return components.flatMap((component) => found.get(component) ?? [])
}

const contestedIn = (components: readonly Component[]) =>
  new Set(components.flatMap(({ shares }) => shares))

/** The candidates that stand in the claims of programmes in which nothing is contested. */
function uncontestedIn(problem: Problem, components: readonly Component[]): readonly number[] {
  const contested = contestedIn(components)
  return problem.shares.flatMap(({ bundle }, share) => {
    if (contested.has(share)) return []
    const claims = fewestClaims(bundle, problem.end, () => true)
    return takenIn(problem, [{ share, claims }], () => true)
  })
}

type Most = { readonly fen: number; readonly proven: boolean }

/** The total if every unknown turned out best, in whichever place the firm may be. */
function mostAnywhere(
  candidates: readonly Candidate[],
  { grants, conflicts }: Pick<Judgement, 'grants' | 'conflicts'>,
  effort: Effort,
): Most {
  const places = byPlace(candidates)
  const each = places.map((own, at) =>
    withPart(effort, places.length - at, (part) =>
      searchMost(problemOf(own, 'high', grants, conflicts), part),
    ),
  )
  return {
    fen: Math.max(...each.map(({ fen }) => fen)),
    proven: each.every(({ proven }) => proven),
  }
}

/** The total if every unknown turned out best. */
function searchMost(problem: Problem, effort: Effort): Most {
  const components = componentsOf(problem)
  return mostOf(problem, components, searchAll(problem, components, effort, 'total'))
}

/** What a bundle pays at most: all its claims, as if no total held them together. */
function withoutTotals({ programmes }: Bundle, end: End): number {
  return programmes.reduce((sum, each) => sum + totalOf(fillProgramme(each, end)), 0)
}

/** What no combination can pass: the best found where it is proven, else what bounds it. */
function mostOf(problem: Problem, components: readonly Component[], found: readonly Found[]): Most {
  const { shares, end } = problem
  const contested = contestedIn(components)
  const free = shares.filter((_, share) => !contested.has(share))
  const fen = components.reduce(
    (sum, component, at) => {
      const bundles = component.shares.map((share) => (shares[share] as Share).bundle)
      const most = bundles.reduce((all, bundle) => all + withoutTotals(bundle, end), 0)
      return sum + Math.min(most, found[at]?.mostFen ?? 0)
    },
    free.reduce((sum, { bundle }) => sum + totalOf(fillCaps(bundle, end)), 0),
  )
  return { fen, proven: found.every(({ proven }) => proven) }
}
