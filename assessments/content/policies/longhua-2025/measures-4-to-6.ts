import type { Measure } from '../../../schema/measure.ts'

const asOf = '2026-11-21'
const firm = {
  area: 'gd/shenzhen/longhua',
  legalPerson: true,
  creditClean: true,
  aiRobotics: true,
}

/** Firms that grow, for the measure that is judged by the firm alone. */
const growingFirm = {
  ...firm,
  ownCoreTechnology: true,
  revenueFen: { '2025': 6_000_000_000, '2024': 5_500_000_000 },
}

export const measures4To6: readonly Measure[] = [
  {
    id: 'longhua-2025.4',
    clause: 'longhua-2025/4',
    name: { zh: '算力券', en: 'Compute voucher' },
    summary: {
      zh: '不超过算力采购金额的30%，最高300万元',
      en: 'Up to 30% of compute bought, at most 3 million yuan',
    },
    feed: { kind: 'spend', of: 'compute' },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'rate', base: ['amountFen'], rate: [3, 10] },
    caps: [{ per: 'term', fen: 300_000_000 }],
    quotes: [
      { text: '通过发放算力券为企业提供补贴', gives: 'payout' },
      { text: '补贴额度不超过企业采购金额的30%', gives: 'rate' },
      { text: '上限不超过300万元', gives: 'cap' },
    ],
    caveats: [
      {
        zh: '按《深圳市龙华区打造深圳北软件产业基地实施办法》兑付，该办法未收录，条件以其为准。',
        en: 'It is paid under Longhua’s rules for the northern software base, which this catalogue does not hold; they settle the conditions.',
      },
    ],
    notes: [
      {
        text: {
          zh: '300万元按每家企业在有效期内累计理解，较为保守；另一种理解是每年300万元。',
          en: 'The cap is read as that of one firm over the whole term, the careful reading; the other is that of each year.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'application',
    payout: 'voucher',
    citation: { source: 'longhua-2025', place: '第四条', confidence: 'official' },
    examples: [
      {
        name: 'three tenths of 1,234,567.89 yuan, cut to 100 yuan',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'spend', id: 's', on: '2026-05-12', of: 'compute', amountFen: 123_456_789 },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 37_030_000, high: 37_030_000 },
      },
      {
        name: 'two years share the cap of 3 million',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'spend', id: 'a', on: '2025-05-12', of: 'compute', amountFen: 600_000_000 },
            { kind: 'spend', id: 'b', on: '2026-05-12', of: 'compute', amountFen: 600_000_000 },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 300_000_000, high: 300_000_000 },
      },
      {
        name: 'bought on the last day before the measures',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'spend', id: 's', on: '2024-12-31', of: 'compute', amountFen: 600_000_000 },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'a firm of another district',
        request: {
          asOf,
          enterprise: { ...firm, area: 'gd/shenzhen/nanshan' },
          records: [
            { kind: 'spend', id: 's', on: '2026-05-12', of: 'compute', amountFen: 600_000_000 },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'not known whether the firm is in the field',
        request: {
          asOf,
          enterprise: { ...firm, aiRobotics: null },
          records: [
            { kind: 'spend', id: 's', on: '2026-05-12', of: 'compute', amountFen: 600_000_000 },
          ],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 180_000_000 },
      },
    ],
  },
  {
    id: 'longhua-2025.5',
    clause: 'longhua-2025/5',
    name: { zh: '成长企业奖励', en: 'Award for a growing firm' },
    summary: {
      zh: '自主核心技术、营收5000万元及以上且正增长，一次性10万元',
      en: 'Own core technology, revenue of 50 million yuan or more and growing: 100,000 yuan, once',
    },
    feed: { kind: 'enterprise' },
    window: 'document',
    enterprise: [
      { ask: 'is', fact: 'ownCoreTechnology' },
      { ask: 'growing-revenue', atLeastFen: 5_000_000_000 },
    ],
    record: [],
    amount: { basis: 'fixed', fen: 10_000_000 },
    caps: [{ per: 'term', fen: 10_000_000 }],
    quotes: [
      { text: '培育拥有自主核心技术的企业', gives: 'condition' },
      { text: '支持营收5000万元以上且正增长的企业', gives: 'condition' },
      { text: '给予一次性10万元的奖励', gives: 'amount' },
      { text: '给予一次性10万元的奖励', gives: 'cap' },
    ],
    caveats: [
      {
        zh: '本条全区每年最高1000万元，超出的按比例发放。',
        en: 'All awards of this article together stay within 10 million yuan a year; above it all are cut in proportion.',
      },
    ],
    notes: [
      {
        text: {
          zh: '营收取上一完整年度，与再上一年度比较；原文未写年度。',
          en: 'Revenue is that of the last whole year, against the one before; the text names no year.',
        },
        confidence: 'interpretation',
      },
      {
        text: {
          zh: '原文写10万元；第十六条称各项限额均为上限。',
          en: 'The text says 100,000 yuan; article 16 calls every limit a ceiling.',
        },
        confidence: 'official',
      },
    ],
    mode: 'application',
    payout: 'reward',
    citation: { source: 'longhua-2025', place: '第五条', confidence: 'official' },
    examples: [
      {
        name: '60 million after 55 million',
        request: { asOf, enterprise: growingFirm, records: [] },
        verdict: 'eligible',
        amountFen: { low: 10_000_000, high: 10_000_000 },
      },
      {
        name: 'exactly 50 million, one fen more than the year before',
        request: {
          asOf,
          enterprise: {
            ...growingFirm,
            revenueFen: { '2025': 5_000_000_000, '2024': 4_999_999_999 },
          },
          records: [],
        },
        verdict: 'eligible',
        amountFen: { low: 10_000_000, high: 10_000_000 },
      },
      {
        name: 'the same revenue as the year before',
        request: {
          asOf,
          enterprise: {
            ...growingFirm,
            revenueFen: { '2025': 6_000_000_000, '2024': 6_000_000_000 },
          },
          records: [],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'granted in 2025: eligible, nothing is left',
        request: {
          asOf,
          enterprise: growingFirm,
          records: [
            {
              kind: 'granted',
              id: 'g',
              on: '2025-09-01',
              measure: 'longhua-2025.5',
              level: 'district',
              amountFen: 10_000_000,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'the revenue of the year before is not known',
        request: {
          asOf,
          enterprise: { ...growingFirm, revenueFen: { '2025': 6_000_000_000 } },
          records: [],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 10_000_000 },
      },
    ],
  },
  {
    id: 'longhua-2025.6a',
    clause: 'longhua-2025/6',
    name: { zh: '专业园区运营资助', en: 'Running aid for a specialised park' },
    summary: {
      zh: '上年度运营费用的10%，给运营公司，每年最高100万元',
      en: '10% of last year’s running cost to the company that runs the park, at most 1 million yuan a year',
    },
    feed: { kind: 'running-cost', of: 'park' },
    window: 'year-before',
    enterprise: [],
    record: [{ ask: 'is', field: 'selected' }],
    amount: { basis: 'rate', base: ['amountFen'], rate: [1, 10] },
    caps: [{ per: 'year', fen: 100_000_000 }],
    quotes: [
      {
        text: '对经区产业主管部门评估的人工智能及机器人专业园区',
        gives: 'condition',
      },
      { text: '按照上年度运营费用的10%', gives: 'rate' },
      { text: '给予运营公司每年最高100万元', gives: 'cap' },
    ],
    caveats: [
      {
        zh: '园区须经区产业主管部门评估。',
        en: 'The district must have assessed the park.',
      },
    ],
    notes: [],
    mode: 'application',
    payout: 'reimbursement',
    citation: { source: 'longhua-2025', place: '第六条', confidence: 'official' },
    examples: [
      {
        name: 'a tenth of 5 million of 2025, claimed in 2026',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'running-cost',
              id: 'r',
              on: '2025-12-31',
              of: 'park',
              amountFen: 500_000_000,
              selected: true,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 50_000_000, high: 50_000_000 },
      },
      {
        name: '20 million a year: each year of application stops at 1 million',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'running-cost',
              id: 'a',
              on: '2024-12-31',
              of: 'park',
              amountFen: 2_000_000_000,
              selected: true,
            },
            {
              kind: 'running-cost',
              id: 'b',
              on: '2025-12-31',
              of: 'park',
              amountFen: 2_000_000_000,
              selected: true,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 200_000_000, high: 200_000_000 },
      },
      {
        name: 'the park was not assessed',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'running-cost',
              id: 'r',
              on: '2025-12-31',
              of: 'park',
              amountFen: 500_000_000,
              selected: false,
            },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'the assessment is not known',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'running-cost',
              id: 'r',
              on: '2025-12-31',
              of: 'park',
              amountFen: 500_000_000,
            },
          ],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 50_000_000 },
      },
    ],
  },
  {
    id: 'longhua-2025.6b',
    clause: 'longhua-2025/6',
    name: { zh: '房租资助', en: 'Rent aid' },
    summary: {
      zh: '上年度实际租金的50%，每年最高20万元，最长3年',
      en: '50% of last year’s rent, at most 200,000 yuan a year, for up to three years',
    },
    feed: { kind: 'rent' },
    window: 'year-before',
    enterprise: [],
    record: [{ ask: 'is', field: 'selected' }],
    amount: { basis: 'rate', base: ['amountFen'], rate: [1, 2] },
    caps: [{ per: 'year', fen: 20_000_000, years: 3 }],
    quotes: [
      {
        text: '对经区产业主管部门评估的人工智能及机器人企业和机构',
        gives: 'condition',
      },
      { text: '按照上年度实际发生租金的50%', gives: 'rate' },
      { text: '给予每年最高20万元、最长3年', gives: 'cap' },
    ],
    caveats: [
      {
        zh: '企业或机构须经区产业主管部门评估。',
        en: 'The district must have assessed the firm or institution.',
      },
    ],
    notes: [
      {
        text: {
          zh: '3年按3个申报年度计，已得过的年度计算在内。',
          en: 'Three years are three years of application, those already granted included.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'application',
    payout: 'reimbursement',
    citation: { source: 'longhua-2025', place: '第六条', confidence: 'official' },
    examples: [
      {
        name: 'half of 300,000 yuan of 2025, claimed in 2026',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'rent', id: 'r', on: '2025-12-31', amountFen: 30_000_000, selected: true },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 15_000_000, high: 15_000_000 },
      },
      {
        name: 'three years of application, each up to 200,000 yuan',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'rent', id: 'a', on: '2024-12-31', amountFen: 50_000_000, selected: true },
            { kind: 'rent', id: 'b', on: '2025-12-31', amountFen: 50_000_000, selected: true },
            { kind: 'rent', id: 'c', on: '2026-10-31', amountFen: 50_000_000, selected: true },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 60_000_000, high: 60_000_000 },
      },
      {
        name: 'the rent of 2023 would have been claimed before the measures',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'rent', id: 'r', on: '2023-12-31', amountFen: 30_000_000, selected: true },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'the rent is not known',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'rent', id: 'r', on: '2025-12-31', selected: true }],
        },
        verdict: 'eligible',
        amountFen: { low: 0, high: 20_000_000 },
      },
      {
        name: 'the assessment is not known',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'rent', id: 'r', on: '2025-12-31', amountFen: 30_000_000 }],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 15_000_000 },
      },
    ],
  },
]
