import { and, type Kleene } from '../kleene.ts'
import { type Fraction, fraction, isBelow } from '../ladder/decimal.ts'
import { liesIn } from '../measure/area.ts'
import type { KnownEntry, Share } from '../schema/coverage.ts'
import type { RungId } from '../schema/ladder.ts'
import type { PolicyDocument } from '../schema/policy.ts'
import { readingOf } from './figures.ts'
import { shareAmong } from './share.ts'

/** From the lowest up. */
const tiers: readonly RungId[] = ['basic', 'advanced', 'excellent', 'leading']

/** Lists of credit codes: a firm that may not be counted at all is in `membershipUnknown` alone. */
export type TierCount = {
  readonly reached: readonly string[]
  /** Those of `reached` whose submission a bureau has confirmed. */
  readonly confirmed: readonly string[]
  readonly notReached: readonly string[]
  /** Handed in nothing, or answers that leave the tier open. */
  readonly unknown: readonly string[]
  /** Scale not known, or a place too wide to say whether the document covers it. */
  readonly membershipUnknown: readonly string[]
  /** `reached` among all that are certainly counted. */
  readonly share: Share
}

function reaches(known: KnownEntry, tier: RungId): Kleene {
  const reading = readingOf(known)
  if (reading === null || reading.tierStatus === 'incomplete') return null
  return reading.tier !== null && tiers.indexOf(reading.tier) >= tiers.indexOf(tier)
}

/** Above-scale firms where the document is in force, by whether they reach the tier. */
export function countAtTier(
  known: readonly KnownEntry[],
  document: Pick<PolicyDocument, 'area' | 'without'>,
  tier: RungId,
): TierCount & { readonly holds: (atLeast: Fraction) => Kleene } {
  const judged = known.map((each) => ({
    code: each.entry.creditCode,
    counted: and([liesIn(each.entry.area, document), each.entry.aboveScale]),
    reached: reaches(each, tier),
    confirmed: each.latest?.state === 'confirmed',
  }))
  const codes = (some: typeof judged) => some.map(({ code }) => code).sort()
  const counted = judged.filter((each) => each.counted === true)
  const open = judged.filter((each) => each.counted === null)
  const reached = counted.filter((each) => each.reached === true)
  const notReached = counted.filter((each) => each.reached === false)

  // The worst: what is open is counted and does not reach; what is sure to reach is not counted.
  const openAtMost = open.filter((each) => each.reached !== true).length
  const worst = [reached.length, counted.length + openAtMost] as const
  // The best: what may reach does and is counted; what is sure not to is not counted.
  const mayReach = open.filter((each) => each.reached !== false).length
  const best = [counted.length - notReached.length + mayReach, counted.length + mayReach] as const

  return {
    reached: codes(reached),
    confirmed: codes(reached.filter((each) => each.confirmed)),
    notReached: codes(notReached),
    unknown: codes(counted.filter((each) => each.reached === null)),
    membershipUnknown: codes(open),
    share: shareAmong(reached.length, counted.length),
    holds: (atLeast) => {
      const falls = ([over, under]: readonly [number, number]) =>
        under === 0 ? null : isBelow(fraction(over, under), atLeast)
      if (falls(best) === true) return false
      return falls(worst) === false ? true : null
    },
  }
}
