import { wanOf, yuanOf } from '../../../assessments/figures.ts'

/** 万元 where two decimals say it all, else 元 to the fen. */
const sum = (fen: number): string => (fen % 10_000 === 0 ? `${wanOf(fen)}万元` : `${yuanOf(fen)}元`)

/** A figure as the text writes it: 200万元. */
const figure = (fen: number): string =>
  fen % 1_000_000 === 0 ? `${fen / 1_000_000}万元` : sum(fen)

const caps = {
  'record-cap': '单项上限',
  'year-cap': '年度上限',
  'term-cap': '累计上限',
  'ever-cap': '一次性上限',
}

/** What a part comes to; empty where the closing words say it. */
const got = (text: string, amount: string): string =>
  amount === '' ? text : `${text}，得${amount}`
const left = (text: string, amount: string): string =>
  amount === '' ? text : `${text}，最高还可得${amount}`

/** What a base is made of. */
const ofBase = {
  name: {
    'equipmentFen+softwareFen': '软硬件投入',
    'investmentFen-fiscalFen': '非财政投入',
    investmentFen: '总投入',
    newEquipmentExVatFen: '新购设备（不含税）',
  } as Readonly<Record<string, string>>,
  /** Where the name of the record leaves open what its amount is. */
  amount: { equity: '实际到账（不含区级政府资金）', research: '研发费用' } as Readonly<
    Record<string, string>
  >,
  part: {
    equipmentFen: '设备',
    softwareFen: '软件',
    investmentFen: '总投资',
    fiscalFen: '财政资金',
  } as Readonly<Record<string, string>>,
  known: (name: string, figure: string) => `${name}${figure}`,
  open: (name: string) => `${name}还不知道`,
  plus: '＋',
  minus: '−',
  /** In the unit of the sum before it. */
  bare: wanOf,
  with: (text: string, parts: string) => `${text}（${parts}）`,
}

/** The way to an amount as sentences. */
export const trace = {
  sum,
  figure,
  zero: '0',
  between: (low: string, high: string) => `${low}至${high}`,
  atLeast: (low: string) => `至少${low}`,
  comma: '，',
  end: '。',
  caps,
  ofBase,
  base: (what: string, amount: string) => `${what}${amount}`,
  baseOpen: (what: string) => `${what}，金额还不知道`,
  about: (what: string, text: string) => `${what}：${text}`,
  firm: '本企业',
  rate: (percent: string, amount: string) => `按${percent}计${amount}`,
  rateOpen: (percent: string) => `按${percent}计`,
  each: (what: string, amount: string) => `${what}，按${amount}计`,
  kept: (cap: string, amount: string) => `未超${cap}${amount}`,
  exactly: (cap: string, amount: string) => `正好到${cap}${amount}`,
  hit: (cap: string, amount: string) => `超过${cap}${amount}，按上限计`,
  atCap: (cap: string, amount: string) => `按${cap}${amount}计`,
  within: (cap: string, amount: string, result: string) => got(`${cap}${amount}以内`, result),
  afterGrant: (cap: string, amount: string, granted: string, result: string) =>
    left(`${cap}${amount}，已获${granted}`, result),
  closed: (what: string) => `${what}已获资助，不再计`,
  inYear: (year: number, what: string) => `${year}年${what}`,
  total: (amount: string) => `合计${amount}`,
  cutFen: (amount: string) => got('不足一分的舍去', amount),
  cutTo: (amount: string) => got('不足100元的舍去', amount),
  investment: (limit: string, amount: string) =>
    got(`全部资助不超过项目实际总投资，还余${limit}`, amount),
  investmentPlain: (amount: string) => got('全部资助不超过项目实际总投资', amount),
  poolHit: (limit: string, amount: string) =>
    amount === ''
      ? `超过年度总额${limit}，按比例缩减`
      : `超过年度总额${limit}，按比例减为${amount}`,
  poolKept: (limit: string) => `未超年度总额${limit}`,
  pool: (amount: string) => got('受年度总额限制', amount),
  city: (amount: string) => `市级奖励${amount}`,
  matched: (amount: string) => `省级按1∶1配套，得${amount}`,
  cityOpen: '市级奖励的金额还不知道',
  matchedOpen: '省级按1∶1配套',
  matchGranted: (amount: string) => left('减去已获的省级配套', amount),
  together: (cap: string, amount: string) =>
    amount === '' ? `省市合计不超过${cap}` : `省市合计不超过${cap}，省级部分最高${amount}`,
  otherReading: (amount: string) =>
    `另一种读法：奖励总额度只指省级部分，则最高${amount}；两种读法以省主管部门答复为准`,
  sameReading: '另一种读法：奖励总额度只指省级部分；这里两种读法得数相同',
  upTo: (amount: string) => `最高${amount}`,
  togetherUpTo: (amount: string) => `合计最高${amount}`,
  open: (low: string, high: string) => `还有事项不知道：最低${low}，最高${high}`,
  togetherOpen: (low: string, high: string) => `还有事项不知道：合计最低${low}，最高${high}`,
}
