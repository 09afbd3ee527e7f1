import type { Road, RoadClaim } from '../../../assessments/schema/road.ts'

/** A step of the waterfall, in fen. What drafts change comes after the net sum in force. */
export type RoadStep =
  | { readonly kind: 'cost' | 'net' | 'net-with-drafts'; readonly fen: number }
  | {
      /** `aid` and `added` take away; `lost` and `dropped` come back. */
      readonly kind: 'aid' | 'lost' | 'added' | 'dropped'
      readonly claim: RoadClaim
      /** Never negative. */
      readonly fen: number
      readonly from: number
      readonly to: number
    }

const keyOf = ({ measure, year, of }: RoadClaim): string => `${measure} ${year} ${of}`

type Changed = { readonly claim: RoadClaim; readonly fen: number }

/** What each claim is more, or less, with the drafts than without. */
function changedBy(
  inForce: readonly RoadClaim[],
  drafted: readonly RoadClaim[],
): readonly Changed[] {
  const before = new Map(inForce.map((claim) => [keyOf(claim), claim]))
  const after = new Map(drafted.map((claim) => [keyOf(claim), claim]))
  const all = new Map([...before, ...after])
  const changes = [...all].map(([key, claim]) => ({
    claim,
    fen: (after.get(key)?.amountFen ?? 0) - (before.get(key)?.amountFen ?? 0),
  }))
  return [...changes.filter(({ fen }) => fen < 0), ...changes.filter(({ fen }) => fen > 0)]
}

/** Every step begins where the one before it ended: cost, less each claim, is net. */
export function roadSteps(
  road: Pick<Road, 'costFen' | 'netFen' | 'claims' | 'withDrafts'>,
  drafts: boolean,
): readonly RoadStep[] {
  let standing = road.costFen
  const step = ({ claim, fen }: Changed, kinds: readonly ['aid' | 'added', 'lost' | 'dropped']) => {
    const from = standing
    standing -= fen
    return {
      kind: kinds[fen < 0 ? 1 : 0],
      claim,
      fen: Math.abs(fen),
      from: Math.min(from, standing),
      to: Math.max(from, standing),
    } as const
  }
  const own = road.claims.map((claim) => ({ claim, fen: claim.amountFen }))
  const inForce: readonly RoadStep[] = [
    { kind: 'cost', fen: road.costFen },
    ...own.map((one) => step(one, ['aid', 'lost'])),
    { kind: 'net', fen: road.netFen },
  ]
  if (!drafts) return inForce
  const { claims, netFen } = road.withDrafts
  return [
    ...inForce,
    ...changedBy(road.claims, claims).map((one) => step(one, ['added', 'dropped'])),
    { kind: 'net-with-drafts', fen: netFen },
  ]
}
