import { cutText } from '../../../assessments/figures.ts'
import type { ScoredLadder } from '../../../assessments/schema/result.ts'

/** A scored ladder on a staff: how far it is filled, and the part that missing answers leave open. */
export type ScoreReading = {
  readonly fill: number
  readonly band: { readonly from: number; readonly to: number } | undefined
  /** Cut to three places; both ends while the score is open. */
  readonly low: string
  readonly high: string | undefined
}

const PLACES = 3

/** `max` is the top of the staff, in the unit of the score. */
export function scoreReading(ladder: ScoredLadder, max: number): ScoreReading {
  const percent = (score: string) => (Number(score) / max) * 100
  const { low, high } = ladder.interval ?? { low: ladder.score ?? '0', high: ladder.score ?? '0' }
  const open = ladder.score === null
  return {
    fill: percent(low),
    band: open ? { from: percent(low), to: percent(high) } : undefined,
    low: cutText(low, PLACES),
    high: open ? cutText(high, PLACES) : undefined,
  }
}
