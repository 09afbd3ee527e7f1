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

/**
 * Year by year, so that a claim that a pool has cut takes no more of the term's cap than it pays. A
 * programme whose cap is counted over years, or paid once, is filled whole beforehand.
 */
function fillYearByYear(
  bundle: Bundle,
  candidates: readonly Candidate[],
  end: End,
  isTaken: IsTaken,
  note?: Note,
): readonly Filling[] {
  const fill = ({ programme, start }: Run): readonly Filling[] =>
    fillProgramme(programme, end, (at) => isTaken(start + at), note).map((claim) => ({
      ...claim,
      from: claim.from + start,
      to: claim.to + start,
    }))
  const parts = partsOf(bundle, candidates)
  const whole = parts.filter(spansYears).flatMap(fill)
  const runs = parts.filter((part) => !spansYears(part)).flatMap(byYear)
  const paid = new Map<string, number>()
  const years = new Set([...whole, ...runs].map(({ year }) => year))
  return [...years]
    .sort((one, other) => one - other)
    .flatMap((year) => {
      const claims = whole.filter((claim) => claim.year === year)
      for (const { programme, start, year: own } of runs) {
        if (own !== year) continue
        const before = paid.get(programme.id)
        const filling = before === undefined ? programme : { ...programme, before }
        claims.push(...fill({ programme: filling, start }))
      }
      const kept = withinPools(claims, bundle, end, note)
      for (const { programme, fen } of kept) paid.set(programme, (paid.get(programme) ?? 0) + fen)
      return kept
    })
}

/** A programme's candidates, or those of one year, and where they start among the bundle's. */
type Run = { readonly programme: Programme; readonly start: number }

const spansYears = ({ programme: { candidates } }: Run): boolean =>
  candidates.some(({ once, years }) => once || Number.isFinite(years))

/** The programmes of the bundle, each with its own of these candidates. */
function partsOf({ programmes }: Bundle, candidates: readonly Candidate[]): Run[] {
  let next = 0
  return programmes.map((programme) => {
    const start = next
    next += programme.candidates.length
    return { programme: { ...programme, candidates: candidates.slice(start, next) }, start }
  })
}

function byYear({ programme, start }: Run): (Run & { readonly year: number })[] {
  const { candidates } = programme
  const runs: (Run & { readonly year: number })[] = []
  for (let from = 0, to = 0; from < candidates.length; from = to) {
    const { year } = candidates[from] as Candidate
    while (candidates[to]?.year === year) to += 1
    const own = { ...programme, candidates: candidates.slice(from, to) }
    runs.push({ programme: own, start: start + from, year })
  }
  return runs
}
