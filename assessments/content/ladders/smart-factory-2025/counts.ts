import type { RungId } from '../../../schema/ladder.ts'
import type { Citation } from '../../../schema/provenance.ts'
import type { Words } from '../../../schema/words.ts'

/** How many factories in China stand on a rung; `words` follow the figure. */
export type NationalCount = {
  readonly rung: RungId
  readonly count: number
  /** The source says “more than”. */
  readonly orMore: boolean
  readonly words: Words
  readonly citation: Citation
}

const citation: Citation = {
  source: 'smart-factory-counts-2025',
  place: '2025年12月',
  confidence: 'secondary',
}

/** As of December 2025. No factory is recognised as leading yet: 15 are on the cultivation list. */
export const nationalCounts: readonly NationalCount[] = [
  {
    rung: 'basic',
    count: 35_000,
    orMore: true,
    words: { zh: '余家', en: 'or more factories' },
    citation,
  },
  {
    rung: 'advanced',
    count: 8_200,
    orMore: true,
    words: { zh: '余家', en: 'or more factories' },
    citation,
  },
  {
    rung: 'excellent',
    count: 500,
    orMore: true,
    words: { zh: '余家', en: 'or more factories' },
    citation,
  },
  {
    rung: 'leading',
    count: 15,
    orMore: false,
    words: { zh: '家列入培育名单', en: 'factories on the cultivation list' },
    citation,
  },
]
