import { compareIds } from '../compare-ids.ts'
import { type Bundle, bundleOf } from '../measure/bundle.ts'
import { type Candidate, compareCandidates, isSettled } from '../measure/candidate.ts'
import { fillCaps } from '../measure/fill-caps.ts'
import type { Filling } from '../measure/filling.ts'
import type { Grant } from '../measure/grants.ts'
import type { Claim, Interval } from '../schema/result.ts'
import { offerOf } from './offer.ts'
import { type Problem, rivalsOf } from './problem.ts'

type Chosen = { readonly claims: Claim[]; readonly ceilingFen: number }

/**
 * One claim for each measure and year that pays something, with the records it takes. `open` are
 * candidates of which only the money is unknown: they bring nothing to a total, and stand in the
 * claims that they would join.
 */
export function claimsOf(
  problem: Problem,
  taken: ReadonlySet<number>,
  open: readonly Candidate[],
): Chosen {
  const claims: Claim[] = []
  let ceilingFen = 0
  const joining = joiningOf(problem, taken, open)
  problem.shares.forEach((share) => {
    const programmes = new Set(share.bundle.programmes.map(({ id }) => id))
    const chosen = share.bundle.candidates.filter((_, at) => taken.has(share.from + at))
    const joined = joining.filter(({ programme }) => programmes.has(programme))
    const bundle = bundleOf([...chosen, ...joined], problem.grants)
    for (const claim of fillCaps(bundle, 'low')) {
      if (claim.fen === 0) continue
      const own = bundle.candidates.slice(claim.from, claim.to)
      claims.push({
        measure: claim.measureId,
        records: own.flatMap(({ record }) => (record ? [record.id] : [])),
        year: claim.year,
        amountFen: claim.fen,
        ...rangeOf(bundle, claim, problem.grants),
      })
      if (own[0]?.measure.amount.basis === 'ceiling') ceilingFen += claim.fen
    }
  })
  return { claims: claims.sort(compareClaims), ceilingFen }
}

export function compareClaims(
  one: Pick<Claim, 'year' | 'measure'>,
  other: Pick<Claim, 'year' | 'measure'>,
): number {
  return one.year - other.year || compareIds(one.measure, other.measure)
}

const claimOf = ({ measureId, year }: Candidate | Filling) => `${measureId} ${year}`

/**
 * The open candidates that join a claim and exclude nothing that is taken. Where they exclude one
 * another, first comes what may bring most.
 */
function joiningOf(
  { shares, candidates, conflicts }: Problem,
  taken: ReadonlySet<number>,
  open: readonly Candidate[],
): readonly Candidate[] {
  if (open.length === 0) return []
  const standing = new Map<string, Bundle>()
  for (const { bundle, from } of shares) {
    for (const claim of fillCaps(bundle, 'low', (at) => taken.has(from + at))) {
      if (claim.fen > 0) standing.set(claimOf(claim), bundle)
    }
  }
  const ranked = open
    .flatMap((each) => {
      const bundle = standing.get(claimOf(each))
      return bundle ? [{ each, gain: offerOf(each, bundle, 'high').gain }] : []
    })
    .sort((one, other) => other.gain - one.gain || compareCandidates(one.each, other.each))
    .map(({ each }) => each)
  const chosen = candidates.filter((_, at) => taken.has(at))
  const rivals = rivalsOf([...chosen, ...ranked], conflicts)
  const isIn = new Set(chosen.keys())
  ranked.forEach((_, at) => {
    const index = chosen.length + at
    if (!rivals[index]?.some((rival) => isIn.has(rival))) isIn.add(index)
  })
  return ranked.filter((_, at) => isIn.has(chosen.length + at))
}

/** What a claim may come to: its own amounts and those of the others in its caps, each at its worst. */
function rangeOf(
  { candidates }: Bundle,
  claim: Filling,
  grants: readonly Grant[],
): { rangeFen?: Interval } {
  if (candidates.every(isSettled)) return {}
  const fenWith = (isBest: (at: number) => boolean): number => {
    const settled = candidates.map((each, at) => (isBest(at) ? atBest(each) : each))
    const found = fillCaps(bundleOf(settled, grants), 'low')
    return found.find(({ from }) => from === claim.from)?.fen ?? 0
  }
  const isOwn = (at: number) => claim.from <= at && at < claim.to
  const [low, high] = [fenWith((at) => !isOwn(at)), fenWith(isOwn)]
  return low === high ? {} : { rangeFen: { low, high } }
}

/** The candidate as if all that is not known of its money turned out best. */
const atBest = (each: Candidate): Candidate => ({
  ...each,
  low: each.high,
  ceiling: each.ceiling && { ...each.ceiling, low: each.ceiling.high },
})
