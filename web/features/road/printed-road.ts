import type { Aid, Road, RoadClaim } from '../../../assessments/schema/road.ts'

/** The last figure that a page writes: 100 yuan, two decimals of ten thousand. */
export const PRINTED_FEN = 10_000

const cut = (fen: number): number => Math.floor(fen / PRINTED_FEN) * PRINTED_FEN
const raised = (fen: number): number => Math.ceil(fen / PRINTED_FEN) * PRINTED_FEN

/**
 * Amounts as they are written, so that they add up to the written sum: each is cut, and what is then
 * missing goes by 100 yuan to the largest remainders, the first of equals first.
 */
export function printedParts(sumFen: number, parts: readonly number[]): readonly number[] {
  const missing = (sumFen - parts.reduce((sum, fen) => sum + cut(fen), 0)) / PRINTED_FEN
  const raisedAt = new Set(
    parts
      .map((fen, at) => ({ at, rest: fen - cut(fen) }))
      .toSorted((one, other) => other.rest - one.rest || one.at - other.at)
      .slice(0, missing)
      .map(({ at }) => at),
  )
  return parts.map((fen, at) => cut(fen) + (raisedAt.has(at) ? PRINTED_FEN : 0))
}

/** Aid is cut; the net is what the written cost leaves of it. */
function printedAid<Of extends Aid>(aid: Of, costFen: number): Of {
  const aidFen = cut(aid.aidFen)
  const amounts = printedParts(
    aidFen,
    aid.claims.map(({ amountFen }) => amountFen),
  )
  const claims = aid.claims.map(
    (claim, at): RoadClaim => ({ ...claim, amountFen: amounts[at] ?? claim.amountFen }),
  )
  const { low, high } = aid.aidRangeFen
  const aidRangeFen = { low: cut(low), high: cut(high) }
  return { ...aid, aidFen, aidRangeFen, netFen: costFen - aidFen, claims }
}

/**
 * The road in the figures that the page writes: the cost raised, aid cut, to 100 yuan, and every row
 * and column of them adds up. The fen themselves stay in the road that is given.
 */
export function printedRoad(road: Road): Road {
  const costFen = raised(road.costFen)
  const costs = printedParts(
    costFen,
    road.remedies.map((one) => one.costFen),
  )
  const remedies = road.remedies.map((one, at) => ({ ...one, costFen: costs[at] ?? one.costFen }))
  const law = printedAid(road, costFen)
  const sumIn = (year: number, of: readonly { readonly year: number; readonly fen: number }[]) =>
    of.reduce((sum, one) => (one.year === year ? sum + one.fen : sum), 0)
  const paid = remedies.map((one) => ({ year: one.year, fen: one.costFen }))
  const aid = law.claims.map((one) => ({ year: one.year, fen: one.amountFen }))
  return {
    ...law,
    costFen,
    remedies,
    years: road.years.map(({ year }) => ({
      year,
      costFen: sumIn(year, paid),
      aidFen: sumIn(year, aid),
    })),
    withDrafts: printedAid(road.withDrafts, costFen),
  }
}
