import type { Conflict, PolicyDocument } from '../../../assessments/schema/policy.ts'

const words = { zh: '甲', en: 'a' }

export const text =
  '关于若干措施的通知\n\n  一、购买算力的,按50%资助,最高200万元。\n  二、贡献突出的，给予奖励。每年不超过5个。\n'

/** A small document of two clauses, with a quotation of every kind. */
export const paper: PolicyDocument = {
  id: 'paper-2025',
  title: words,
  tag: words,
  issuer: words,
  issued: '2025-05-23',
  draft: false,
  first: '2025-05-23',
  last: '2027-12-31',
  area: 'gd',
  without: [],
  enterprise: [],
  enterpriseConfidence: 'official',
  clauses: [
    { id: 'paper-2025/title', kind: 'frame', tag: words, starts: '关于若干措施', gist: words },
    { id: 'paper-2025/1', kind: 'measure', tag: words, starts: '一、购买算力', gist: words },
    { id: 'paper-2025/2', kind: 'measure', tag: words, starts: '二、贡献突出', gist: words },
  ],
  measures: [
    {
      id: 'paper-2025.1',
      clause: 'paper-2025/1',
      name: words,
      summary: words,
      feed: { kind: 'spend', of: 'compute' },
      window: 'document',
      enterprise: [],
      record: [],
      amount: { basis: 'rate', base: ['amountFen'], rate: [1, 2] },
      caps: [{ per: 'year', fen: 200_000_000 }],
      quotes: [
        { text: '按50%资助', gives: 'rate' },
        { text: '最高200万元', gives: 'cap' },
      ],
      caveats: [],
      notes: [],
      mode: 'application',
      payout: 'reward',
      citation: { source: 'paper-2025', place: '一', confidence: 'official' },
      examples: [],
    },
  ],
  pools: [
    {
      id: 'paper-pool',
      measures: ['paper-2025.1'],
      fen: 200_000_000,
      per: 'year',
      shortage: 'unstated',
      quote: '200万元',
    },
  ],
  quotas: [
    {
      id: 'paper-quota',
      measures: ['paper-2025.1'],
      count: 5,
      per: 'year',
      quote: '每年不超过5个',
    },
  ],
  targets: [
    {
      id: 'paper-target',
      clause: 'paper-2025/2',
      what: words,
      atLeast: 5,
      unit: words,
      quote: '5个',
    },
  ],
  rounding: { quantumFen: 10_000, quote: '万元' },
  aidCeiling: { of: 'investmentFen', quote: '资助' },
  exclusions: [{ quote: '给予奖励', why: words }],
  caveats: [],
  source: { checkedOn: '2026-11-21', confidence: 'official' },
}

export const conflict: Conflict = {
  id: 'paper-conflict',
  measures: ['paper-2025.1', 'other.1'],
  over: 'record',
  certainty: 'stated',
  why: words,
  quote: { document: 'paper-2025', text: '贡献突出' },
}
