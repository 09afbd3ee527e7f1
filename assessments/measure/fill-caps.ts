import type { Bundle } from './bundle.ts'
import type { Candidate } from './candidate.ts'
import { fillProgramme, type Note } from './fill-programme.ts'
import type { End, Filling } from './filling.ts'
import { withinInvestment } from './within-investment.ts'
import { withinPools } from './within-pools.ts'

/**
 * The claims that the taken candidates make, after every cap and total: what a project's investment
 * leaves of a record's money, the caps of each programme, then what a pool leaves of all.
 */
export function fillCaps(
  bundle: Bundle,
  end: End,
  isTaken: (index: number) => boolean = () => true,
  note?: Note,
): readonly Filling[] {
  const { programmes, pools } = bundle
  const candidates = withinInvestment(bundle.candidates, end, isTaken, note)
  const [only] = programmes
  const claims =
    programmes.length === 1 && only
      ? fillProgramme({ ...only, candidates }, end, isTaken, note)
      : fillEach(bundle, candidates, end, isTaken, note)
  return pools.length === 0 ? claims : withinPools(claims, bundle, end, note)
}

function fillEach(
  { programmes }: Bundle,
  candidates: readonly Candidate[],
  end: End,
  isTaken: (index: number) => boolean,
  note?: Note,
): Filling[] {
  let first = 0
  return programmes.flatMap((programme) => {
    const start = first
    first += programme.candidates.length
    const own = { ...programme, candidates: candidates.slice(start, first) }
    return fillProgramme(own, end, (at) => isTaken(start + at), note).map((claim) => ({
      ...claim,
      from: claim.from + start,
      to: claim.to + start,
    }))
  })
}
