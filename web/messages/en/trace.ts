import { yuanOf } from '../../../assessments/figures.ts'
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

const got = (text: string, amount: string): string => (amount === '' ? text : `${text}: ${amount}`)

const ofBase = {
  name: {
    'equipmentFen+softwareFen': 'equipment and software',
    'investmentFen-fiscalFen': 'investment without public money',
    investmentFen: 'total investment',
    newEquipmentExVatFen: 'new equipment without VAT',
  } as Readonly<Record<string, string>>,
  amount: { equity: 'received, without district funds', research: 'research cost' } as Readonly<
    Record<string, string>
  >,
  part: {
    equipmentFen: 'equipment',
    softwareFen: 'software',
    investmentFen: 'total investment',
    fiscalFen: 'public money',
  } as Readonly<Record<string, string>>,
  known: (name: string, figure: string) => `${name} ${figure}`,
  open: (name: string) => `${name} not known yet`,
  plus: ' + ',
  minus: ' − ',
  bare: sum,
  with: (text: string, parts: string) => `${text} (${parts})`,
}

export const trace = {
  sum,
  figure,
  zero: '¥0',
  between: (low: string, high: string) => `${low} to ${high}`,
  atLeast: (low: string) => `at least ${low}`,
  comma: ', ',
  end: '.',
  caps,
  ofBase,
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
    result === ''
      ? `inside ${cap} of ${amount}`
      : `inside ${cap} of ${amount} it comes to ${result}`,
  afterGrant: (cap: string, amount: string, granted: string, result: string) =>
    result === ''
      ? `of ${cap} of ${amount}, ${granted} was received`
      : `of ${cap} of ${amount}, ${granted} was received, which leaves up to ${result}`,
  closed: (what: string) => `${what}: aid received, not counted again`,
  inYear: (year: number, what: string) => `${year}: ${what}`,
  total: (amount: string) => `together ${amount}`,
  cutFen: (amount: string) => got('cut to the fen', amount),
  cutTo: (amount: string) => got('cut to ¥100', amount),
  investment: (limit: string, amount: string) =>
    got(`all aid stays within the real investment of the project, which leaves ${limit}`, amount),
  investmentPlain: (amount: string) =>
    got('all aid stays within the real investment of the project', amount),
  poolHit: (limit: string, amount: string) =>
    amount === ''
      ? `above the yearly total of ${limit}, cut in proportion`
      : `above the yearly total of ${limit}, cut in proportion to ${amount}`,
  poolKept: (limit: string) => `within the yearly total of ${limit}`,
  pool: (amount: string) => got('by the yearly total', amount),
  city: (amount: string) => `award of the city ${amount}`,
  matched: (amount: string) => `matched 1:1 by the province, ${amount}`,
  cityOpen: 'award of the city not known yet',
  matchedOpen: 'matched 1:1 by the province',
  matchGranted: (amount: string) => got('less what the province has granted', amount),
  together: (cap: string, amount: string) =>
    amount === ''
      ? `province and city together stay within ${cap}`
      : `province and city together stay within ${cap}, the province’s part is up to ${amount}`,
  otherReading: (amount: string) =>
    `The other reading: the total is the province’s own, which makes up to ${amount}; the provincial bureau decides`,
  sameReading: 'The other reading, that the total is the province’s own, gives the same here',
  upTo: (amount: string) => `up to ${amount}`,
  togetherUpTo: (amount: string) => `together up to ${amount}`,
  open: (low: string, high: string) =>
    `not everything is known yet: at least ${low}, at most ${high}`,
  togetherOpen: (low: string, high: string) =>
    `not everything is known yet: together at least ${low}, at most ${high}`,
} satisfies Messages['trace']
