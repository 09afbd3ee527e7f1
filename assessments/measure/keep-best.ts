import { cutParts } from '../ratio.ts'
import type { Candidate } from './candidate.ts'
import type { End, Filling } from './filling.ts'
import type { Filled } from './grants.ts'

type Taken = (index: number) => boolean

/** Under a cap that is paid once ever, only the best record counts, and none after any grant. */
export function keepBestRecord(
  candidates: readonly Candidate[],
  filled: Filled,
  end: End,
  isTaken: Taken,
): Taken {
  if (!candidates[0]?.once) return isTaken
  if (filled.years.size > 0) return () => false
  let best = -1
  let most = 0
  candidates.forEach((candidate, index) => {
    const fen = isTaken(index) ? cutParts(candidate[end], candidate.den) : 0
    if (fen > most) [best, most] = [index, fen]
  })
  return (index) => index === best
}

/** Where a cap counts application years: granted years stay counted, the best others are kept. */
export function keepBestYears(
  candidates: readonly Candidate[],
  filled: Filled,
  claims: Filling[],
): Filling[] {
  const years = candidates[0]?.years ?? Number.POSITIVE_INFINITY
  if (!Number.isFinite(years)) return claims
  const kept = claims
    .filter(({ year, fen }) => fen > 0 && !filled.years.has(year))
    .sort((one, other) => other.fen - one.fen || one.year - other.year)
    .slice(0, Math.max(0, years - filled.years.size))
  return claims.map((claim) =>
    kept.includes(claim) || filled.years.has(claim.year) ? claim : { ...claim, fen: 0 },
  )
}
