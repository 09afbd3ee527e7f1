import type { Road, RoadClaim } from '../../../assessments/schema/road.ts'
import { printedRoad } from './printed-road.ts'

/** A step of the waterfall, in fen. What drafts change comes after the net sum in force. */
export type RoadStep = {
  /** As it is written, never negative but for a net sum. */
  readonly fen: number
  /** To the fen; what takes away is negative. */
  readonly exactFen: number
} & (
  | { readonly kind: 'cost' | 'net' | 'net-with-drafts' }
  | {
      /** `aid` and `added` take away; `lost` and `dropped` come back. */
      readonly kind: 'aid' | 'lost' | 'added' | 'dropped'
      readonly claim: RoadClaim
      readonly from: number
      readonly to: number
    }
)

const keyOf = ({ measure, year, of }: RoadClaim): string => `${measure} ${year} ${of}`

/** What a claim brings, or brings more, written and to the fen. */
type Changed = { readonly claim: RoadClaim; readonly fen: number; readonly exactFen: number }

type Sums = Pick<Road, 'costFen' | 'netFen' | 'claims' | 'withDrafts'>

const amountsOf = (claims: readonly RoadClaim[]): ReadonlyMap<string, number> =>
  new Map(claims.map((claim) => [keyOf(claim), claim.amountFen]))

/** What each claim is more, or less, with the drafts than without. */
function changedBy(printed: Sums, road: Sums): readonly Changed[] {
  const added = ({ claims, withDrafts }: Sums) => {
    const [before, after] = [amountsOf(claims), amountsOf(withDrafts.claims)]
    return (key: string) => (after.get(key) ?? 0) - (before.get(key) ?? 0)
  }
  const all = new Map(
    [...road.claims, ...road.withDrafts.claims].map((claim) => [keyOf(claim), claim]),
  )
  const changes = [...all].map(([key, claim]) => ({
    claim,
    fen: added(printed)(key),
    exactFen: added(road)(key),
  }))
  return [...changes.filter(({ fen }) => fen < 0), ...changes.filter(({ fen }) => fen > 0)]
}

/** Every step begins where the one before it ended: cost, less each claim, is net. */
export function roadSteps(road: Road, drafts: boolean): readonly RoadStep[] {
  const printed = printedRoad(road)
  let standing = printed.costFen
  const step = (
    { claim, fen, exactFen }: Changed,
    kinds: readonly ['aid' | 'added', 'lost' | 'dropped'],
  ) => {
    const from = standing
    standing -= fen
    return {
      kind: kinds[fen < 0 ? 1 : 0],
      claim,
      fen: Math.abs(fen),
      exactFen: -exactFen,
      from: Math.min(from, standing),
      to: Math.max(from, standing),
    } as const
  }
  const exact = amountsOf(road.claims)
  const own = printed.claims.map((claim) => {
    const fen = claim.amountFen
    return { claim, fen, exactFen: exact.get(keyOf(claim)) ?? fen }
  })
  const inForce: readonly RoadStep[] = [
    { kind: 'cost', fen: printed.costFen, exactFen: road.costFen },
    ...own.map((one) => step(one, ['aid', 'lost'])),
    { kind: 'net', fen: printed.netFen, exactFen: road.netFen },
  ]
  if (!drafts) return inForce
  return [
    ...inForce,
    ...changedBy(printed, road).map((one) => step(one, ['added', 'dropped'])),
    {
      kind: 'net-with-drafts',
      fen: printed.withDrafts.netFen,
      exactFen: road.withDrafts.netFen,
    },
  ]
}
