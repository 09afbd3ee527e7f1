import { compareIds } from '../compare-ids.ts'
import type { Bundle } from '../measure/bundle.ts'
import type { Candidate } from '../measure/candidate.ts'
import { fillCaps } from '../measure/fill-caps.ts'
import { type End, type Filling, totalOf } from '../measure/filling.ts'
import { type Effort, fillVisits } from './effort.ts'

type Claims = readonly Filling[]

/** Whether claims share a cap, so that one of them can fill what another leaves. */
export function mayMerge({ candidates }: Bundle): boolean {
  const first = candidates[0] as Candidate
  return candidates.some(
    ({ measureId, termCap, once, years }) =>
      measureId !== first.measureId || Number.isFinite(termCap) || once || Number.isFinite(years),
  )
}

/**
 * The fewest claims that bring as much as all that the taken candidates allow, of those the earlier
 * deadlines, then the ids in order. A claim is made with all its records or not at all: with fewer
 * it would only leave more to others. All ways are tried: a programme has few measures and years.
 */
export function fewestClaims(
  bundle: Bundle,
  end: End,
  isTaken: (index: number) => boolean,
  effort: Effort = { left: 0 },
): Claims {
  const fillOf = (runs: Claims): Claims => {
    effort.left -= fillVisits(bundle)
    const isKept = (index: number) =>
      isTaken(index) && runs.some(({ from, to }) => from <= index && index < to)
    return fillCaps(bundle, end, isKept).filter(({ fen }) => fen > 0)
  }
  effort.left -= fillVisits(bundle)
  const all = fillCaps(bundle, end, isTaken)
  const paid = all.filter(({ fen }) => fen > 0)
  if (all.length < 2 || !mayMerge(bundle)) return paid
  const most = totalOf(paid)
  const needed = paid.filter((run) => totalOf(fillOf(all.filter((each) => each !== run))) < most)
  if (totalOf(needed) === most) return paid
  const others = all.filter((run) => !needed.includes(run) && fillOf([run]).length > 0)
  for (let many = 0; many < others.length; many += 1) {
    const [best] = choices(others, many)
      .map((some) => fillOf([...needed, ...some]))
      .filter((claims) => totalOf(claims) === most)
      .sort((one, other) => compareClaims(bundle, one, other))
    if (best) return best
  }
  return paid
}

/** All ways to choose so many. */
function choices(from: Claims, many: number): Claims[] {
  if (many === 0) return [[]]
  return from.flatMap((first, at) =>
    choices(from.slice(at + 1), many - 1).map((rest) => [first, ...rest]),
  )
}

/** What speaks for claims where they bring the same: the deadlines, then the ids, each in order. */
export function marksOf({ candidates }: Bundle, claims: Claims) {
  return {
    deadlines: claims.map(({ from }) => (candidates[from] as Candidate).document.last),
    names: claims.map(({ measureId, year }) => `${measureId} ${year}`),
  }
}

function compareClaims(bundle: Bundle, one: Claims, other: Claims): number {
  const [left, right] = [marksOf(bundle, one), marksOf(bundle, other)]
  return (
    compareLists(left.deadlines.sort(), right.deadlines.sort()) ||
    compareLists(left.names.sort(), right.names.sort())
  )
}

export function compareLists(one: readonly string[], other: readonly string[]): number {
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const difference = compareIds(one[at] ?? '', other[at] ?? '')
    if (difference !== 0) return difference
  }
  return 0
}
