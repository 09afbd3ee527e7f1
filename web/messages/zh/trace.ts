import { wanOf, yuanOf } from '../../figures.ts'

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

/** The way to an amount as sentences. */
export const trace = {
  sum,
  figure,
  between: (low: string, high: string) => `${low}至${high}`,
  atLeast: (low: string) => `至少${low}`,
  comma: '，',
  end: '。',
  caps,
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
  within: (cap: string, amount: string, result: string) => `${cap}${amount}以内，得${result}`,
  afterGrant: (cap: string, amount: string, granted: string, result: string) =>
    `${cap}${amount}，已获${granted}，还可得${result}`,
  closed: (what: string) => `${what}已获资助，不再计`,
  inYear: (year: number, what: string) => `${year}年${what}`,
  total: (amount: string) => `合计${amount}`,
  cutFen: (amount: string) => `不足一分的舍去，得${amount}`,
  cutTo: (amount: string) => `不足100元的舍去，得${amount}`,
  investment: (limit: string, amount: string) =>
    `全部资助不超过项目实际总投资，还余${limit}，得${amount}`,
  investmentPlain: (amount: string) => `全部资助不超过项目实际总投资，得${amount}`,
  poolHit: (limit: string, amount: string) => `超过年度总额${limit}，按比例减为${amount}`,
  poolKept: (limit: string) => `未超年度总额${limit}`,
  pool: (amount: string) => `受年度总额限制，得${amount}`,
  city: (amount: string) => `市级奖励${amount}`,
  matched: (amount: string) => `省级按1∶1配套，得${amount}`,
  cityOpen: '市级奖励的金额还不知道',
  matchedOpen: '省级按1∶1配套',
  matchGranted: (amount: string) => `减去已获的省级配套，还可得${amount}`,
  together: (cap: string, amount: string) => `省市合计不超过${cap}，省级部分${amount}`,
  otherReading: (amount: string) =>
    `另一种读法：奖励总额度只指省级部分，则最高${amount}；两种读法以省主管部门答复为准`,
  sameReading: '另一种读法：奖励总额度只指省级部分；这里两种读法得数相同',
  upTo: (amount: string) => `最高${amount}`,
  togetherUpTo: (amount: string) => `合计最高${amount}`,
}
