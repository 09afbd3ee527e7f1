import type { Example, Measure } from '../../../schema/measure.ts'
import { rulesNote } from './rules-note.ts'

const asOf = '2026-11-21'
const firm = { area: 'gd/zhongshan' }

const withoutRecords: Example = {
  name: 'a firm without records',
  request: { asOf, enterprise: firm, records: [] },
  verdict: 'ineligible',
  amountFen: { low: 0, high: 0 },
}

export const measures1To4: readonly Measure[] = [
  {
    id: 'zhongshan-2025.1',
    clause: 'zhongshan-2025/1',
    name: { zh: '赋能平台运营补贴', en: 'Aid for running the AI platform' },
    summary: {
      zh: '按平台年度服务性收入补贴，比例未写明',
      en: 'By the platform’s yearly service revenue; the share is not stated',
    },
    feed: {
      kind: 'nothing',
      why: {
        zh: '补给赋能平台的运营方，比例和条件未写明，没有可据以判断的事实，仅作提示。',
        en: 'It goes to whoever runs the platform; share and conditions are not stated, so there is nothing to judge it by and it is a note only.',
      },
    },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'unspecified' },
    caps: [],
    quotes: [
      { text: '按照绩效导向、激励先进的原则', gives: 'condition' },
      { text: '按平台年度服务性收入给予运营补贴', gives: 'payout' },
    ],
    caveats: [],
    notes: [rulesNote],
    mode: 'application',
    payout: 'reimbursement',
    citation: { source: 'zhongshan-2025', place: '第（一）项', confidence: 'official' },
    examples: [
      withoutRecords,
      {
        name: 'a public service platform does not feed it',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-05-20',
              types: ['service-platform'],
              investmentFen: 1_000_000_000,
              selected: true,
            },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
    ],
  },
  {
    id: 'zhongshan-2025.2a',
    clause: 'zhongshan-2025/2',
    name: { zh: '算力服务中心支持', en: 'Support for a computing centre' },
    summary: {
      zh: '财政支持和市场拓展支持，金额未写明',
      en: 'Money and help in finding customers; no sum is stated',
    },
    feed: {
      kind: 'nothing',
      why: {
        zh: '须经市政府同意建设，“一定体量”和支持额度均未写明，没有可据以判断的事实，仅作提示。',
        en: 'The city must agree to the building; neither the size asked for nor the support is stated, so there is nothing to judge it by and it is a note only.',
      },
    },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'unspecified' },
    caps: [],
    quotes: [
      {
        text: '经市政府同意建设且设备、网络等固定资产投资达到一定体量的算力服务中心项目',
        gives: 'condition',
      },
      { text: '给予适当的财政支持和市场拓展支持', gives: 'payout' },
    ],
    caveats: [],
    notes: [rulesNote],
    mode: 'application',
    payout: 'reimbursement',
    citation: { source: 'zhongshan-2025', place: '第（二）项', confidence: 'official' },
    examples: [
      withoutRecords,
      {
        name: 'a key project, however large, does not feed it',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-05-20',
              types: ['key-project'],
              fixedAssetsFen: 50_000_000_000,
            },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
    ],
  },
  {
    id: 'zhongshan-2025.2b',
    clause: 'zhongshan-2025/2',
    name: { zh: '“算力券”', en: 'Compute voucher' },
    summary: {
      zh: '每年发放一定额度，给单个企业的比例和限额未写明',
      en: 'A certain amount each year; neither rate nor cap for a firm is stated',
    },
    feed: { kind: 'spend', of: 'compute' },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'unspecified' },
    caps: [],
    quotes: [
      { text: '每年发放一定额度的“算力券”', gives: 'payout' },
      { text: '降低人工智能模型研发、训练和使用成本', gives: 'condition' },
    ],
    caveats: [
      {
        zh: '算力应当用于人工智能模型的研发、训练或使用。',
        en: 'The computing is to serve the development, training or use of AI models.',
      },
      {
        zh: '每年发放总额未写明，发完后如何处理也未写明。',
        en: 'Neither the yearly total nor what happens when it is used up is stated.',
      },
    ],
    notes: [
      {
        text: {
          zh: '支付日须在本措施有效期内；原文没有写从哪一天的支出算起。',
          en: 'The spend must fall inside the term of the measures; the text does not say from which day it counts.',
        },
        confidence: 'interpretation',
      },
      rulesNote,
    ],
    mode: 'application',
    payout: 'voucher',
    citation: { source: 'zhongshan-2025', place: '第（二）项', confidence: 'official' },
    examples: [
      {
        name: 'computing bought in 2026: eligible, and no sum is stated',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'spend', id: 's', on: '2026-05-12', of: 'compute', amountFen: 300_000_000 },
          ],
        },
        verdict: 'eligible',
        amountFen: null,
      },
      {
        name: 'bought on the first day of the measures, for an amount not known',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'spend', id: 's', on: '2025-02-21', of: 'compute' }],
        },
        verdict: 'eligible',
        amountFen: null,
      },
      {
        name: 'bought on the day before the measures',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'spend', id: 's', on: '2025-02-20', of: 'compute', amountFen: 300_000_000 },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'model services are no computing',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'spend',
              id: 's',
              on: '2026-05-12',
              of: 'model-service',
              amountFen: 300_000_000,
            },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'a firm of Zhuhai',
        request: {
          asOf,
          enterprise: { area: 'gd/zhuhai/jinwan' },
          records: [
            { kind: 'spend', id: 's', on: '2026-05-12', of: 'compute', amountFen: 300_000_000 },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'not known where the firm is',
        request: {
          asOf,
          enterprise: {},
          records: [
            { kind: 'spend', id: 's', on: '2026-05-12', of: 'compute', amountFen: 300_000_000 },
          ],
        },
        verdict: 'incomplete',
        amountFen: null,
      },
    ],
  },
  {
    id: 'zhongshan-2025.4a',
    clause: 'zhongshan-2025/4',
    name: { zh: 'DCMM三级以上认证奖励', en: 'Award for DCMM level 3 or above' },
    summary: {
      zh: '按级别一次性奖励，金额未写明',
      en: 'Once, by level; no sum is stated',
    },
    feed: { kind: 'certificate', of: 'dcmm' },
    window: 'document',
    enterprise: [],
    record: [{ ask: 'at-least', field: 'level', value: 3 }],
    amount: { basis: 'unspecified' },
    caps: [],
    quotes: [
      {
        text: '成功通过数据管理能力成熟度评估模型(DCMM)三级以上认证的企业',
        gives: 'condition',
      },
      { text: '按级别给予一次性奖励', gives: 'payout' },
    ],
    caveats: [],
    notes: [
      {
        text: {
          zh: '“三级以上”含三级。原文没有“新”字，按发证日不早于印发日理解。',
          en: '“Level 3 or above” includes level 3. The text does not say newly; the day of the certificate must not lie before the day of issue.',
        },
        confidence: 'interpretation',
      },
      rulesNote,
    ],
    mode: 'application',
    payout: 'reward',
    citation: { source: 'zhongshan-2025', place: '第（四）项', confidence: 'official' },
    examples: [
      {
        name: 'level 3 itself is enough',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'certificate', id: 'c', on: '2026-03-10', of: 'dcmm', level: 3 }],
        },
        verdict: 'eligible',
        amountFen: null,
      },
      {
        name: 'level 2 of 2025, then level 4 of 2026: the better one counts',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'certificate', id: 'a', on: '2025-07-10', of: 'dcmm', level: 2 },
            { kind: 'certificate', id: 'b', on: '2026-09-10', of: 'dcmm', level: 4 },
          ],
        },
        verdict: 'eligible',
        amountFen: null,
      },
      {
        name: 'level 2 is too low',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'certificate', id: 'c', on: '2026-03-10', of: 'dcmm', level: 2 }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'certified on the day before the measures',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'certificate', id: 'c', on: '2025-02-20', of: 'dcmm', level: 3 }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'a certificate whose level is not known',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'certificate', id: 'c', on: '2026-03-10', of: 'dcmm', level: null }],
        },
        verdict: 'incomplete',
        amountFen: null,
      },
    ],
  },
  {
    id: 'zhongshan-2025.4b',
    clause: 'zhongshan-2025/4',
    name: { zh: '数据资产入表评估费补贴', en: 'Aid for valuing data assets' },
    summary: {
      zh: '补贴一定的评估费用，标准和金额未写明',
      en: 'Part of the cost of valuation; neither standard nor sum is stated',
    },
    feed: {
      kind: 'nothing',
      why: {
        zh: '“达到标准”和补贴额度均未写明，没有可据以判断的事实，仅作提示。',
        en: 'Neither the standard to be reached nor the aid is stated, so there is nothing to judge it by and it is a note only.',
      },
    },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'unspecified' },
    caps: [],
    quotes: [
      { text: '鼓励企业开展数据资产入表工作', gives: 'condition' },
      { text: '对达到标准的企业给予一定评估费用补贴', gives: 'payout' },
    ],
    caveats: [],
    notes: [rulesNote],
    mode: 'application',
    payout: 'reimbursement',
    citation: { source: 'zhongshan-2025', place: '第（四）项', confidence: 'official' },
    examples: [
      withoutRecords,
      {
        name: 'a DCMM certificate does not feed it',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'certificate', id: 'c', on: '2026-03-10', of: 'dcmm', level: 4 }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
    ],
  },
  {
    id: 'zhongshan-2025.4c',
    clause: 'zhongshan-2025/4',
    name: { zh: '开放语料奖励', en: 'Award for opened corpora' },
    summary: {
      zh: '按共享使用情况奖励数源单位，金额未写明',
      en: 'For those whose data are shared, by use; no sum is stated',
    },
    feed: {
      kind: 'nothing',
      why: {
        zh: '共享使用情况如何计量、奖励多少均未写明，没有可据以判断的事实，仅作提示。',
        en: 'How use is measured and how much is paid are not stated, so there is nothing to judge it by and it is a note only.',
      },
    },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'unspecified' },
    caps: [],
    quotes: [
      { text: '按照语料共享使用情况', gives: 'condition' },
      { text: '对相关数源单位给予奖励', gives: 'payout' },
    ],
    caveats: [],
    notes: [rulesNote],
    mode: 'application',
    payout: 'reward',
    citation: { source: 'zhongshan-2025', place: '第（四）项', confidence: 'official' },
    examples: [
      withoutRecords,
      {
        name: 'running cost of an open-source community does not feed it',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'running-cost',
              id: 'r',
              on: '2025-06-01',
              of: 'open-source',
              amountFen: 100_000_000,
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
