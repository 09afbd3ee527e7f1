import { cutText } from '../../../assessments/figures.ts'
import type { Ladders, ScoredLadder, TierLadder } from '../../../assessments/schema/result.ts'
import { inWords, say } from '../../language.ts'
import { sayReview } from '../../messages/review.ts'
import { content } from '../assessment/content.ts'
import { tierName } from '../result/rung-name.ts'
import { scoreReading } from '../result/score-staff.ts'

export type LadderId = keyof Ladders

/** Where one reading stands on a ladder, in per cent, and how it is written. */
export type Place = {
  readonly at: number
  /** The upper end while answers are missing. */
  readonly to: number | undefined
  readonly value: string
  readonly level: string
}

export type RungPlace = { readonly at: number; readonly name: string }

const SME_MAX = 100
const CMMM_MAX = 5

/** A level is met at this share of itself: level 3 stands at 2.8. */
const lineOf = (level: number): number => level - 1 + content.maturity.metTenths / 10

/** The rungs of a ladder from the lowest up. Reactive. */
export function rungPlaces(ladder: LadderId): readonly RungPlace[] {
  switch (ladder) {
    case 'sme-digital-2024':
      return content.indicator.levels.map(({ level, score }) => ({
        at: score,
        name: say().levelName(level),
      }))
    case 'cmmm-2020':
      return content.maturity.levels.map(({ level }) => ({
        at: (lineOf(level) / CMMM_MAX) * 100,
        name: say().levelName(level),
      }))
    case 'smart-factory-2025':
      return content.factory.rungs.map(({ name }, index) => ({
        at: ((index + 1) / content.factory.rungs.length) * 100,
        name: inWords(name),
      }))
  }
}

function scored(ladder: ScoredLadder, max: number): Place {
  const { openLevel, noLevel, open } = sayReview().ladders
  const { fill, band, low, high } = scoreReading(ladder, max)
  const certain = ladder.level === null ? noLevel : say().levelName(ladder.level)
  return {
    at: fill,
    to: band?.to,
    value: high === undefined ? low : open(low, cutText(high, 3)),
    level: ladder.status === 'incomplete' ? openLevel : certain,
  }
}

function tiered(ladder: TierLadder): Place {
  const { openLevel, noTier } = sayReview().ladders
  const { rungs } = content.factory
  const heightOf = (id: string | null) =>
    ((rungs.findIndex((rung) => rung.id === id) + 1) / rungs.length) * 100
  const certain = ladder.tier === null ? noTier : tierName(ladder.tier)
  const isOpen = ladder.status === 'incomplete'
  return {
    at: heightOf(ladder.tier),
    to: isOpen && ladder.possible !== null ? heightOf(ladder.possible) : undefined,
    value: isOpen ? openLevel : certain,
    level: '',
  }
}

/** Where a reading stands on a ladder, with its words. Reactive. */
export function placeOn(ladder: LadderId, ladders: Ladders): Place {
  switch (ladder) {
    case 'sme-digital-2024':
      return scored(ladders[ladder], SME_MAX)
    case 'cmmm-2020':
      return scored(ladders[ladder], CMMM_MAX)
    case 'smart-factory-2025':
      return tiered(ladders[ladder])
  }
}
