import type { Bundle } from './bundle.ts'
import type { Candidate } from './candidate.ts'
import { fillProgramme, type Note, type Programme } from './fill-programme.ts'
import type { End, Filling } from './filling.ts'
import { withinInvestment } from './within-investment.ts'
import { withinPools } from './within-pools.ts'

type IsTaken = (index: number) => boolean

/**
 * The claims that the taken candidates make, after every cap and total: what a project's investment
 * leaves of a record's money, the caps of each programme, what a year's pool leaves of all.
 */
export function fillCaps(
  bundle: Bundle,
  end: End,
  isTaken: IsTaken = () => true,
  note?: Note,
): readonly Filling[] {
  const candidates = withinInvestment(bundle.candidates, end, isTaken, note)
  const [only] = bundle.programmes
  if (bundle.programmes.length === 1 && only && bundle.pools.length === 0) {
    return fillProgramme({ ...only, candidates }, end, isTaken, note)
  }
  return fillYearByYear(bundle, candidates, end, isTaken, note)
}

/** So that a claim that a pool has cut takes no more of the term's cap than it pays. */
function fillYearByYear(
  bundle: Bundle,
  candidates: readonly Candidate[],
  end: End,
  isTaken: IsTaken,
  note?: Note,
): readonly Filling[] {
  const runs = runsOf(bundle, candidates)
  const paid = new Map<string, number>()
  const years = [...new Set(runs.map(({ year }) => year))].sort((one, other) => one - other)
  return years.flatMap((year) => {
    const claims = runs.flatMap(({ programme, start, year: own }) => {
      if (own !== year) return []
      const before = paid.get(programme.id)
      const filling = { ...programme, ...(before !== undefined && { before }) }
      return fillProgramme(filling, end, (at) => isTaken(start + at), note).map((claim) => ({
        ...claim,
        from: claim.from + start,
        to: claim.to + start,
      }))
    })
    const kept = withinPools(claims, bundle, end, note)
    for (const { programme, fen } of kept) paid.set(programme, (paid.get(programme) ?? 0) + fen)
    return kept
  })
}

/** A programme's candidates of one year, and where they start among those of the bundle. */
type Run = { readonly programme: Programme; readonly start: number; readonly year: number }

function runsOf({ programmes }: Bundle, candidates: readonly Candidate[]): Run[] {
  let start = 0
  return programmes.flatMap((programme) => {
    const end = start + programme.candidates.length
    const runs: Run[] = []
    while (start < end) {
      const { year } = candidates[start] as Candidate
      let to = start
      while (to < end && candidates[to]?.year === year) to += 1
      runs.push({
        programme: { ...programme, candidates: candidates.slice(start, to) },
        start,
        year,
      })
      start = to
    }
    return runs
  })
}
