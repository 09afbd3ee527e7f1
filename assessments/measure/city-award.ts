import type { Facts } from '../facts.ts'
import { and, type Kleene, not, or } from '../kleene.ts'
import type { Amount } from '../schema/measure.ts'
import type { PolicyDocument } from '../schema/policy.ts'
import { liesIn } from './area.ts'
import { bundleOf } from './bundle.ts'
import type { Case } from './candidate.ts'
import { programmeOf } from './conflicts.ts'
import { fillCaps } from './fill-caps.ts'
import { type End, totalOf } from './filling.ts'
import { type Finding, finding } from './finding.ts'
import { filledOf } from './grants.ts'
import type { Judged } from './judge.ts'
import type { Ends } from './record-money.ts'
import { isInWindow, standingOf } from './window.ts'

export type Match = Extract<Amount, { basis: 'match' }>

/** One way in which a city may have given an award, and what that comes to in fen. */
type Source = {
  readonly holds: Kleene
  readonly fen: Ends
  readonly reads: readonly string[]
  readonly open: readonly string[]
}

/**
 * Whether a city awards the title, and what its award comes to: what it has granted and what can
 * still be claimed there. While that is open, each of `awards` is possible.
 */
export type CityAward = { readonly finding: Finding; readonly awards: readonly Ends[] }

/**
 * The award that a provincial match follows. Cities of the catalogue are judged by their measures,
 * in force on `asOf`; where none of them can be the firm's, by `city-award` records.
 */
export function cityAwardOf(
  match: Match,
  document: PolicyDocument,
  judged: ReadonlyMap<string, Judged>,
  of: Case,
): CityAward {
  const cities = match.city.flatMap((id) => judged.get(id) ?? [])
  const sources = [...cities.map((city) => claimedIn(city, of)), told(match, document, cities, of)]
  const holds = or(sources.map((source) => source.holds))
  const certain = sources.filter((source) => source.holds === true)
  const possible = sources.filter((source) => source.holds === null)
  const open = possible.flatMap((source) => source.open)
  const reads = [...new Set(sources.flatMap((source) => source.reads))]
  return {
    finding: finding('city-award', holds, reads, [...new Set(open)]),
    awards: holds ? [sumOf(certain)] : possible.map(({ fen }) => fen),
  }
}

const sumOf = (sources: readonly Source[]): Ends => ({
  low: sources.reduce((sum, { fen }) => sum + fen.low, 0),
  high: sources.reduce((sum, { fen }) => sum + fen.high, 0),
})

/** What a city's measure has granted and still gives. Where its text names no sum, only a grant tells. */
function claimedIn(city: Judged, { facts, grants }: Case): Source {
  const { measure, document, verdict } = city
  const granted = filledOf([programmeOf(measure)], grants)
  const hasGrant = granted.years.size > 0
  const given = standingOf(document, facts.asOf) === 'in-force' ? verdict : false
  const isUnspecified = measure.amount.basis === 'unspecified'
  const bundle = bundleOf(city.candidates, grants)
  const due = (end: End): number => (given === false ? 0 : totalOf(fillCaps(bundle, end)))
  const high = granted.all.fen + (granted.all.open ? Number.POSITIVE_INFINITY : due('high'))
  const reads = [`measures.${measure.id}`]
  if (hasGrant)
    return { holds: true, fen: { low: granted.all.fen + due('low'), high }, reads, open: [] }
  if (isUnspecified) {
    const holds = given === false ? false : null
    const open = given === null ? openIn(city) : reads
    return { holds, fen: { low: 0, high: Number.POSITIVE_INFINITY }, reads, open }
  }
  // While the city's verdict is open, its award is either none at all or its best.
  const low = given === null ? high : due('low')
  return { holds: given, fen: { low, high }, reads, open: openIn(city) }
}

const openIn = ({ findings }: Judged) => findings.flatMap(({ open }) => open)

/** Awards of cities outside the catalogue, as the firm has noted them; several add up. */
function told(
  { title }: Match,
  document: PolicyDocument,
  cities: readonly Judged[],
  { facts }: Case,
): Source {
  const awards = awardsIn(facts, document, title)
  const elsewhere = and(cities.map((city) => not(liesIn(facts.enterprise.area, city.document))))
  const holds = awards.length === 0 ? false : elsewhere
  const known = awards.reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0)
  const isKnown = awards.every(({ amountFen }) => amountFen !== null && amountFen !== undefined)
  return {
    holds,
    fen: { low: known, high: isKnown ? known : Number.POSITIVE_INFINITY },
    reads: awards.map(({ id }) => `records.${id}.amountFen`),
    open: ['enterprise.area'],
  }
}

function awardsIn({ records, asOf }: Facts, document: PolicyDocument, title: Match['title']) {
  return records
    .filter((record) => record.kind === 'city-award')
    .filter((record) => record.title === title && isInWindow(record.on, 'document', document, asOf))
}
