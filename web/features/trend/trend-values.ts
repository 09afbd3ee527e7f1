import { civilDayOf } from '../../../assessments/civil-day.ts'
import { cutText } from '../../../assessments/figures.ts'
import type { SmartFactory } from '../../../assessments/schema/ladder.ts'
import type { StepPoint, StepsValues } from '../../charts/steps.ts'
import type { HistoryPoint } from '../saving/holder-api.ts'

const DAY = 86_400_000
/** As the staffs read. */
const PLACES = 3

export type TrendWords = {
  readonly titles: Readonly<Record<keyof HistoryPoint['ladders'], string>>
  readonly money: string
  readonly none: string
  readonly noTier: string
  readonly level: (level: number) => string
  readonly tier: (tier: string) => string
  readonly short: (fen: number) => string
  readonly version: (version: string) => string
}

/** The civil day in Shanghai of a save. */
export const savedDay = ({ savedAt }: Pick<HistoryPoint, 'savedAt'>): string =>
  civilDayOf(Date.parse(savedAt))

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY
const dayOf = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10)

/** A text that says what the point before says already is not written again. */
const saidOnce = (points: readonly StepPoint[]): readonly StepPoint[] =>
  points.map((point, index) => {
    const before = points[index - 1]
    const isSame = before?.text === point.text && before.yardstick === point.yardstick
    return isSame ? { ...point, text: '' } : point
  })

/** Four panels over the same days: three ladders by rung, and the money in force. */
export function trendValues(
  points: readonly HistoryPoint[],
  { rungs }: Pick<SmartFactory, 'rungs'>,
  words: TrendWords,
): StepsValues {
  const days = points.map((point) => dayNumber(savedDay(point)))
  const at = (
    point: HistoryPoint,
    said: Pick<StepPoint, 'value' | 'text' | 'open'>,
  ): StepPoint => ({
    day: dayNumber(savedDay(point)),
    yardstick: point.catalogueVersion,
    ...said,
  })
  const levels = (most: number) => [
    words.none,
    ...Array.from({ length: most }, (_, index) => words.level(index + 1)),
  ]
  const scored = (ladder: 'sme-digital-2024' | 'cmmm-2020') =>
    saidOnce(
      points.map((point) => {
        const { level, status, score } = point.ladders[ladder]
        const text = score === null ? '' : cutText(score, PLACES)
        return at(point, { value: level ?? 0, text, open: status !== 'complete' })
      }),
    )
  return {
    firstDay: Math.min(...days),
    lastDay: Math.max(...days),
    dayText: dayOf,
    marks: points.flatMap((point, index) => {
      const before = points[index - 1]?.catalogueVersion
      if (before === undefined || before === point.catalogueVersion) return []
      const text = words.version(point.catalogueVersion)
      return [{ day: dayNumber(savedDay(point)), text }]
    }),
    panels: [
      {
        title: words.titles['smart-factory-2025'],
        rungs: [words.noTier, ...rungs.map(({ id }) => words.tier(id))],
        points: points.map((point) => {
          const { tier, status } = point.ladders['smart-factory-2025']
          const value = tier === null ? 0 : rungs.findIndex(({ id }) => id === tier) + 1
          return at(point, { value, text: '', open: status !== 'complete' })
        }),
      },
      {
        title: words.titles['sme-digital-2024'],
        rungs: levels(4),
        points: scored('sme-digital-2024'),
      },
      { title: words.titles['cmmm-2020'], rungs: levels(5), points: scored('cmmm-2020') },
      {
        title: words.money,
        points: saidOnce(
          points.map((point) =>
            at(point, { value: point.planFen, text: words.short(point.planFen), open: false }),
          ),
        ),
      },
    ],
  }
}
