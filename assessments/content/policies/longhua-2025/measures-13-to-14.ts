import type { Measure } from '../../../schema/measure.ts'

const asOf = '2026-11-21'
const firm = {
  area: 'gd/shenzhen/longhua',
  legalPerson: true,
  creditClean: true,
  aiRobotics: true,
}

/** A round of 30 million yuan that came in whole. */
const round = {
  kind: 'equity',
  id: 'e',
  on: '2026-05-05',
  roundFen: 3_000_000_000,
  amountFen: 3_000_000_000,
  selected: true,
}

export const measures13To14: readonly Measure[] = [
  {
    id: 'longhua-2025.13',
    clause: 'longhua-2025/13',
    name: { zh: '股权融资奖励', en: 'Award for an equity round' },
    summary: {
      zh: '近2年单轮2000万元及以上的，到位资金的5%，最高200万元，只奖一次',
      en: '5% of the money received, at most 2 million yuan, once ever; for a round of 20 million or more in the last two years',
    },
    feed: { kind: 'equity' },
    window: 'two-years',
    enterprise: [],
    record: [
      { ask: 'is', field: 'selected' },
      { ask: 'at-least-fen', field: 'roundFen', fen: 2_000_000_000 },
    ],
    amount: { basis: 'rate', base: ['amountFen'], rate: [1, 20] },
    caps: [{ per: 'ever', fen: 200_000_000 }],
    quotes: [
      { text: '对近2年获得天使投资、风险投资、创业投资等基金投资入股', gives: 'condition' },
      { text: '单轮投资在2000万元及以上的企业,经评估', gives: 'condition' },
      { text: '按本轮到位资金的5%', gives: 'rate' },
      { text: '给予最高200万元的奖励', gives: 'cap' },
      { text: '获得本条奖励后再次获得融资的,不再给予奖励', gives: 'condition' },
      {
        text: '投资额为扣除龙华区政府股权投资基金出资部分及其子基金政府股权投资部分',
        gives: 'condition',
      },
    ],
    caveats: [
      {
        zh: '到位资金须扣除龙华区政府股权投资基金及其子基金的政府出资。',
        en: 'Money of the district’s funds, and of the district in their sub-funds, is left out of what was received.',
      },
      {
        zh: '须经评估，评估办法见申请指南。',
        en: 'An assessment is needed; the guide says how it is made.',
      },
    ],
    notes: [
      {
        text: {
          zh: '2000万元的门槛按整轮金额判断，5%按扣除后的到位资金计算；也可理解为门槛同样先扣除区级基金。',
          en: 'The line of 20 million is that of the whole round and the 5% that of the money received without district funds; the line could also be read without them.',
        },
        confidence: 'interpretation',
      },
      {
        text: {
          zh: '有多轮的，只取奖励最高的一轮。',
          en: 'Of several rounds the one that brings most is taken.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'application',
    payout: 'reward',
    citation: { source: 'longhua-2025', place: '第十三条', confidence: 'official' },
    examples: [
      {
        name: 'a twentieth of 30 million',
        request: { asOf, enterprise: firm, records: [round] },
        verdict: 'eligible',
        amountFen: { low: 150_000_000, high: 150_000_000 },
      },
      {
        name: 'exactly 20 million, of which 12 million without district funds',
        request: {
          asOf,
          enterprise: firm,
          records: [{ ...round, roundFen: 2_000_000_000, amountFen: 1_200_000_000 }],
        },
        verdict: 'eligible',
        amountFen: { low: 60_000_000, high: 60_000_000 },
      },
      {
        name: 'of two rounds the better one, which stops at 2 million',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { ...round, id: 'a', on: '2025-05-05' },
            { ...round, id: 'b', roundFen: 6_000_000_000, amountFen: 6_000_000_000 },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 200_000_000, high: 200_000_000 },
      },
      {
        name: 'granted for an earlier round: eligible, nothing is left',
        request: {
          asOf,
          enterprise: firm,
          records: [
            round,
            {
              kind: 'granted',
              id: 'g',
              on: '2025-09-01',
              measure: 'longhua-2025.13',
              level: 'district',
              amountFen: 100_000_000,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'one fen short of 20 million',
        request: {
          asOf,
          enterprise: firm,
          records: [{ ...round, roundFen: 1_999_999_999, amountFen: 1_999_999_999 }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'a round of more than two years ago',
        request: { asOf, enterprise: firm, records: [{ ...round, on: '2024-11-21' }] },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'the size of the round is not known',
        request: { asOf, enterprise: firm, records: [{ ...round, roundFen: null }] },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 150_000_000 },
      },
    ],
  },
  {
    id: 'longhua-2025.14',
    clause: 'longhua-2025/14',
    name: { zh: '产业活动政府购买服务', en: 'Events bought as a service' },
    summary: {
      zh: '会展、路演、论坛、大赛以政府购买服务方式支持，金额未写明',
      en: 'Fairs, road shows, forums and contests are bought as a service; no sum is stated',
    },
    feed: {
      kind: 'nothing',
      why: {
        zh: '以政府购买服务方式进行，金额和条件未写明，无从判断，仅作提示。',
        en: 'The district buys a service, without sum or conditions, so there is nothing to judge it by; it is a note only.',
      },
    },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'unspecified' },
    caps: [],
    quotes: [
      {
        text: '组织举办会议会展、项目路演、技术论坛、创新创业大赛等要素对接活动(平台)',
        gives: 'condition',
      },
      { text: '依法依规采取政府购买服务方式给予支持', gives: 'payout' },
    ],
    caveats: [],
    notes: [],
    mode: 'application',
    payout: 'service',
    citation: { source: 'longhua-2025', place: '第十四条', confidence: 'official' },
    examples: [
      {
        name: 'a firm without records',
        request: { asOf, enterprise: firm, records: [] },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'an equity round does not feed it',
        request: { asOf, enterprise: firm, records: [round] },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
    ],
  },
]
