import type { Measure } from '../../../schema/measure.ts'

const asOf = '2026-11-21'
const firm = { area: 'gd/zhuhai/jinwan', legalPerson: true, creditClean: true }
const roboticsFirm = { ...firm, aiRobotics: true }

export const measures9To11: readonly Measure[] = [
  {
    id: 'zhuhai-2025.9',
    clause: 'zhuhai-2025/9',
    name: { zh: '智能工厂、智能车间项目资助', en: 'Aid for a smart factory or workshop' },
    summary: {
      zh: '不超过项目投入额的30%，最高100万元；含万兆工厂',
      en: 'Up to 30% of the project’s investment, at most 1 million yuan; 10-gigabit factories too',
    },
    feed: { kind: 'project', type: 'smart-factory' },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'rate', base: ['investmentFen'], rate: [3, 10] },
    caps: [{ per: 'record', fen: 100_000_000 }],
    quotes: [
      {
        text: '智能车间、智能工厂、万兆工厂等数字化转型程度较高的项目',
        gives: 'condition',
      },
      { text: '不超过投入额的30%', gives: 'rate' },
      { text: '最高100万元资助', gives: 'cap' },
    ],
    caveats: [
      {
        zh: '须为数字化转型程度较高的项目，原文没有量化标准。',
        en: 'The project must be highly digitalised; the text gives no measure of it.',
      },
    ],
    notes: [
      {
        text: {
          zh: '100万元按单个项目封顶；原文未写按项目还是按企业。',
          en: 'The cap is read as that of one project; the text does not say project or firm.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'application',
    payout: 'reimbursement',
    citation: { source: 'zhuhai-2025', place: '第九条', confidence: 'official' },
    examples: [
      {
        name: 'three tenths of 2 million yuan',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-07-15',
              types: ['smart-factory'],
              investmentFen: 200_000_000,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 60_000_000, high: 60_000_000 },
      },
      {
        name: 'three tenths of 5 million stop at 1 million',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-07-15',
              types: ['smart-factory'],
              investmentFen: 500_000_000,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 100_000_000, high: 100_000_000 },
      },
      {
        name: 'the investment is not known',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-07-15',
              types: ['smart-factory'],
              equipmentFen: 200_000_000,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 0, high: 100_000_000 },
      },
      {
        name: 'completed after the day of the request',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-11-22',
              types: ['smart-factory'],
              investmentFen: 200_000_000,
            },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
    ],
  },
  {
    id: 'zhuhai-2025.10',
    clause: 'zhuhai-2025/10',
    name: { zh: '首发首用首试场景奖励', en: 'Award for a first-use scenario' },
    summary: {
      zh: '已实际落地的解决方案，最高50万元',
      en: 'A solution that is really deployed, up to 500,000 yuan',
    },
    feed: { kind: 'project', type: 'first-use-scenario' },
    window: 'document',
    enterprise: [],
    record: [{ ask: 'is', field: 'deployed' }],
    amount: { basis: 'ceiling', fen: 50_000_000 },
    caps: [{ per: 'record', fen: 50_000_000 }],
    quotes: [
      { text: '重点行业典型应用场景需求', gives: 'condition' },
      { text: '实际落地的优质解决方案', gives: 'condition' },
      { text: '最高50万元奖励', gives: 'amount' },
      { text: '最高50万元奖励', gives: 'cap' },
    ],
    caveats: [
      {
        zh: '须为重点行业典型场景的优质方案，如何认定见申请指南。',
        en: 'It must be a good solution for a typical scenario of a key industry; the guide says how that is judged.',
      },
    ],
    notes: [
      {
        text: {
          zh: '50万元按单个方案封顶；原文未写按方案还是按企业。',
          en: 'The cap is read as that of one solution; the text does not say solution or firm.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'application',
    payout: 'reward',
    citation: { source: 'zhuhai-2025', place: '第十条', confidence: 'official' },
    examples: [
      {
        name: 'a deployed solution, up to 500,000 yuan',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-03-31',
              types: ['first-use-scenario'],
              deployed: true,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 50_000_000, high: 50_000_000 },
      },
      {
        name: 'not deployed',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-03-31',
              types: ['first-use-scenario'],
              deployed: false,
            },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'not known whether it is deployed',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-03-31',
              types: ['first-use-scenario'],
              deployed: null,
            },
          ],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 50_000_000 },
      },
    ],
  },
  {
    id: 'zhuhai-2025.11',
    clause: 'zhuhai-2025/11',
    name: { zh: '贷款贴息和担保费补贴', en: 'Interest and guarantee-fee subsidies' },
    summary: {
      zh: '按一定比例补贴，比例和金额未写明',
      en: 'A share is paid; neither the share nor the sum is stated',
    },
    feed: {
      kind: 'nothing',
      why: {
        zh: '比例、金额和申报条件均未写明，无从判断，仅作提示。',
        en: 'Share, sum and conditions are not stated, so there is nothing to judge it by; it is a note only.',
      },
    },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'unspecified' },
    caps: [],
    quotes: [
      { text: '“算力贷”“算法贷”“数据贷”', gives: 'condition' },
      { text: '累计总授信不低于100亿元', gives: 'target' },
      { text: '一定比例信贷风险补偿', gives: 'payout' },
      { text: '一定比例贷款贴息和担保费用补贴', gives: 'payout' },
    ],
    caveats: [
      {
        zh: '风险补偿给银行和担保机构，企业可得的是贴息和担保费补贴。',
        en: 'Risk sharing goes to banks and guarantors; a firm gets interest and guarantee-fee subsidies.',
      },
    ],
    notes: [],
    mode: 'application',
    payout: 'interest',
    citation: { source: 'zhuhai-2025', place: '第十一条', confidence: 'official' },
    examples: [
      {
        name: 'a firm without records',
        request: { asOf, enterprise: roboticsFirm, records: [] },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'an equity round does not feed it',
        request: {
          asOf,
          enterprise: roboticsFirm,
          records: [
            {
              kind: 'equity',
              id: 'e',
              on: '2026-05-05',
              roundFen: 3_000_000_000,
              amountFen: 3_000_000_000,
              selected: true,
            },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
    ],
  },
]
