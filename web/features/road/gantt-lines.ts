import type { Day } from '../../../assessments/schema/provenance.ts'
import type { Road } from '../../../assessments/schema/road.ts'
import { plainFigure } from '../../charts/table-lines.ts'
import { ganttOf } from './gantt-rows.ts'
import type { Month } from './months.ts'

type Words = {
  readonly month: (month: Month) => string
  readonly wan: (fen: number) => string
  readonly gantt: {
    readonly remedy: string
    readonly from: string
    readonly to: string
    readonly months: string
    readonly money: string
    readonly inYear: (year: number) => string
    readonly allYears: string
    readonly cost: string
    readonly aid: string
    readonly net: string
  }
}

/** The remedies in time as lines of a file: a column a year, under the heads. `road` is printed. */
export function ganttLines(
  road: Road,
  asOf: Day,
  nameOf: (remedy: string) => string,
  { month, wan, gantt: words }: Words,
): readonly (readonly string[])[] {
  const figure = (fen: number) => plainFigure(wan(fen))
  const yearOf = new Map(road.remedies.map(({ id, year }) => [id, year]))
  const sums = (name: string, all: number, of: (year: Road['years'][number]) => number) => [
    name,
    '',
    '',
    '',
    ...road.years.map((year) => figure(of(year))),
    figure(all),
  ]
  return [
    [
      words.remedy,
      words.from,
      words.to,
      words.months,
      ...road.years.map(({ year }) => words.inYear(year)),
      words.allYears,
    ],
    ...ganttOf(road, asOf).rows.map(({ id, start, end, months, costFen }) => [
      nameOf(id),
      month(start),
      month(end),
      String(months),
      ...road.years.map(({ year }) => (yearOf.get(id) === year ? figure(costFen) : '')),
      figure(costFen),
    ]),
    sums(words.cost, road.costFen, ({ costFen }) => costFen),
    sums(words.aid, road.aidFen, ({ aidFen }) => aidFen),
    sums(words.net, road.netFen, ({ costFen, aidFen }) => costFen - aidFen),
  ]
}
