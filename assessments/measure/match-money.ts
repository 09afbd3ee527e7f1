import { shareOf } from '../ratio.ts'
import type { CityAward, Match } from './city-award.ts'
import { grantedOf } from './fill-programme.ts'
import type { Filled } from './grants.ts'
import type { Ends, RecordMoney } from './record-money.ts'

/**
 * What the province adds to a city's award: as much again, until both together reach the total. More
 * from the city brings more until half of the total is passed, then less: the ends are taken over
 * the whole range of the award. What was granted under the same match is taken off.
 */
export function matchMoneyOf(match: Match, { awards }: CityAward, granted: Filled): RecordMoney {
  const ends = awards.map((award) => matchedBy(match, award))
  const matched = {
    low: Math.min(...ends.map(({ low }) => low)),
    high: Math.max(...ends.map(({ high }) => high)),
  }
  const money = {
    low: Math.max(0, matched.low - grantedOf(granted.all, 'low')),
    high: Math.max(0, matched.high - grantedOf(granted.all, 'high')),
  }
  const base = {
    low: Math.min(...awards.map(({ low }) => low)),
    high: Math.max(...awards.map(({ high }) => high)),
  }
  return { base, share: base, shareDen: 1, money, den: 1, matched }
}

function matchedBy({ rate: [num, den], togetherFen }: Match, { low, high }: Ends): Ends {
  const added = (city: number) =>
    city >= togetherFen ? 0 : Math.min(shareOf(city, num, den), togetherFen - city)
  const [first, last] = [added(low), added(high)]
  const peak = shareOf(togetherFen, den, num + den)
  const most = low <= peak && peak <= high ? added(peak) : Math.max(first, last)
  return { low: Math.min(first, last), high: most }
}
