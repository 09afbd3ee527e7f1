import { yuanOf } from '../../figures.ts'
import type { Messages } from '../zh/messages.ts'

const sum = (fen: number): string => `¥${yuanOf(fen)}`
const figure = (fen: number): string =>
  fen % 100 === 0 ? `¥${yuanOf(fen).replace(/\.00$/, '')}` : sum(fen)

const caps = {
  'record-cap': 'the cap per item',
  'year-cap': 'the yearly cap',
  'term-cap': 'the cap for the whole term',
  'ever-cap': 'the once-only cap',
}

export const trace = {
  sum,
  figure,
  between: (low: string, high: string) => `${low} to ${high}`,
  atLeast: (low: string) => `at least ${low}`,
  comma: ', ',
  end: '.',
  caps,
  base: (what: string, amount: string) => `${what}: ${amount}`,
  baseOpen: (what: string) => `${what}: amount not known yet`,
  about: (what: string, text: string) => `${what}: ${text}`,
  firm: 'This firm',
  rate: (percent: string, amount: string) => `${percent} of it is ${amount}`,
  rateOpen: (percent: string) => `at ${percent}`,
  each: (what: string, amount: string) => `${what}: ${amount}`,
  kept: (cap: string, amount: string) => `within ${cap} of ${amount}`,
  exactly: (cap: string, amount: string) => `exactly ${cap} of ${amount}`,
  hit: (cap: string, amount: string) => `above ${cap} of ${amount}, so the cap counts`,
  atCap: (cap: string, amount: string) => `at ${cap} of ${amount}`,
  within: (cap: string, amount: string, result: string) =>
    `inside ${cap} of ${amount} it comes to ${result}`,
  afterGrant: (cap: string, amount: string, granted: string, result: string) =>
    `of ${cap} of ${amount}, ${granted} was received, which leaves ${result}`,
  closed: (what: string) => `${what}: aid received, not counted again`,
  inYear: (year: number, what: string) => `${year}: ${what}`,
  total: (amount: string) => `together ${amount}`,
  cutFen: (amount: string) => `cut to the fen, ${amount}`,
  cutTo: (amount: string) => `cut to ¥100, ${amount}`,
  investment: (limit: string, amount: string) =>
    `all aid stays within the real investment of the project, which leaves ${limit}: ${amount}`,
  investmentPlain: (amount: string) =>
    `all aid stays within the real investment of the project: ${amount}`,
  poolHit: (limit: string, amount: string) =>
    `above the yearly total of ${limit}, cut in proportion to ${amount}`,
  poolKept: (limit: string) => `within the yearly total of ${limit}`,
  pool: (amount: string) => `by the yearly total, ${amount}`,
  city: (amount: string) => `award of the city ${amount}`,
  matched: (amount: string) => `matched 1:1 by the province, ${amount}`,
  cityOpen: 'award of the city not known yet',
  matchedOpen: 'matched 1:1 by the province',
  matchGranted: (amount: string) => `less what the province has granted, ${amount}`,
  together: (cap: string, amount: string) =>
    `province and city together stay within ${cap}, the province’s part is ${amount}`,
  otherReading: (amount: string) =>
    `The other reading: the total is the province’s own, which makes up to ${amount}; the provincial bureau decides`,
  sameReading: 'The other reading, that the total is the province’s own, gives the same here',
  upTo: (amount: string) => `up to ${amount}`,
  togetherUpTo: (amount: string) => `together up to ${amount}`,
} satisfies Messages['trace']
