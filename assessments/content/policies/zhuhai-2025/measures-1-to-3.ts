import type { Measure } from '../../../schema/measure.ts'

const asOf = '2026-11-21'
const firm = { area: 'gd/zhuhai/jinwan', legalPerson: true, creditClean: true }

export const measures1To3: readonly Measure[] = [
  {
    id: 'zhuhai-2025.1',
    clause: 'zhuhai-2025/1',
    name: { zh: '“算力券”', en: 'Compute voucher' },
    summary: {
      zh: '不超过算力服务支出的50%，每年最高200万元；新获评国家级单项冠军、“小巨人”或承担国家级重点项目的，每年最高1000万元',
      en: 'Up to 50% of compute spend, at most 2 million yuan a year; at most 10 million for a newly recognised national champion or little giant, or the carrier of a national key project',
    },
    feed: { kind: 'spend', of: 'compute' },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'rate', base: ['amountFen'], rate: [1, 2] },
    caps: [
      {
        per: 'year',
        fen: 200_000_000,
        higher: {
          fen: 1_000_000_000,
          fromYearOf: ['national-champion', 'little-giant'],
          whileHolding: ['national-key-project'],
        },
      },
    ],
    quotes: [
      { text: '总额最高5亿元', gives: 'pool' },
      { text: '购买算力服务且符合条件', gives: 'condition' },
      { text: '按实际支出费用不超过50%', gives: 'rate' },
      { text: '免申即享', gives: 'payout' },
      { text: '资助额度不超过200万元', gives: 'cap' },
      {
        text: '新获评国家级单项冠军、专精特新“小巨人”、承担国家级重点项目的企业',
        gives: 'condition',
      },
      { text: '资助额度不超过1000万元', gives: 'cap' },
    ],
    caveats: [
      {
        zh: '须为“云上智城”的智能算力并符合条件，具体条件见申请指南。',
        en: 'The computing must be AI computing of the city’s own base and meet conditions that the guide states.',
      },
      {
        zh: '全市总额最高5亿元，用完后如何处理未写明。',
        en: 'The pool for all firms is up to 500 million yuan; the text does not say what happens when it is used up.',
      },
    ],
    notes: [
      {
        text: {
          zh: '新获评的，从认定当年起按1000万元封顶，含认定日之前的当年支出；原文未写起算时间。',
          en: 'A new title raises the cap from its calendar year on, spend before its day included; the text does not say from when.',
        },
        confidence: 'interpretation',
      },
      {
        text: {
          zh: '承担国家级重点项目的，项目执行期涉及的各年都按1000万元封顶，立项早于本措施的也算。',
          en: 'A national key project raises the cap in every year that it runs in, also when it began before these measures.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'automatic',
    payout: 'voucher',
    citation: { source: 'zhuhai-2025', place: '第一条', confidence: 'official' },
    examples: [
      {
        name: 'half of 3 million yuan',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'spend', id: 's', on: '2026-05-12', of: 'compute', amountFen: 300_000_000 },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 150_000_000, high: 150_000_000 },
      },
      {
        name: 'each year has its own cap: 2025 stops at 2 million, 2026 gives 500,000',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'spend', id: 'a', on: '2025-08-01', of: 'compute', amountFen: 500_000_000 },
            { kind: 'spend', id: 'b', on: '2026-02-01', of: 'compute', amountFen: 100_000_000 },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 250_000_000, high: 250_000_000 },
      },
      {
        name: 'a little giant of July 2026 raises the cap for the spend of March 2026 too',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'title', id: 't', on: '2026-07-01', title: 'little-giant' },
            { kind: 'spend', id: 's', on: '2026-03-01', of: 'compute', amountFen: 3_000_000_000 },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 1_000_000_000, high: 1_000_000_000 },
      },
      {
        name: 'a little giant of before the measures is not new: the cap stays at 2 million',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'title', id: 't', on: '2024-07-01', title: 'little-giant' },
            { kind: 'spend', id: 's', on: '2026-03-01', of: 'compute', amountFen: 3_000_000_000 },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 200_000_000, high: 200_000_000 },
      },
      {
        name: 'a key project that ended in February 2026 still raises the whole of 2026',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'title',
              id: 't',
              on: '2024-03-01',
              title: 'national-key-project',
              until: '2026-02-28',
            },
            { kind: 'spend', id: 's', on: '2026-06-01', of: 'compute', amountFen: 1_000_000_000 },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 500_000_000, high: 500_000_000 },
      },
      {
        name: 'what was granted in 2026 has filled its cap but for 500,000',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'spend', id: 's', on: '2026-05-12', of: 'compute', amountFen: 300_000_000 },
            {
              kind: 'granted',
              id: 'g',
              on: '2026-03-01',
              measure: 'zhuhai-2025.1',
              level: 'city',
              amountFen: 150_000_000,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 50_000_000, high: 50_000_000 },
      },
      {
        name: 'an amount that is not known gives from nothing to the cap',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'spend', id: 's', on: '2026-05-12', of: 'compute' }],
        },
        verdict: 'eligible',
        amountFen: { low: 0, high: 200_000_000 },
      },
      {
        name: 'Hengqin is left out',
        request: {
          asOf,
          enterprise: { ...firm, area: 'gd/zhuhai/hengqin' },
          records: [
            { kind: 'spend', id: 's', on: '2026-05-12', of: 'compute', amountFen: 300_000_000 },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'not known whether it is a legal person',
        request: {
          asOf,
          enterprise: { ...firm, legalPerson: null },
          records: [
            { kind: 'spend', id: 's', on: '2026-05-12', of: 'compute', amountFen: 300_000_000 },
          ],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 150_000_000 },
      },
    ],
  },
  {
    id: 'zhuhai-2025.2a',
    clause: 'zhuhai-2025/2',
    name: { zh: '深度合成算法备案奖励', en: 'Award for a deep-synthesis algorithm filing' },
    summary: {
      zh: '每个算法最高2万元，每家企业累计最高5万元',
      en: 'Up to 20,000 yuan an algorithm, 50,000 yuan a firm in all',
    },
    feed: { kind: 'filing', of: 'deep-synthesis' },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'ceiling', fen: 2_000_000 },
    caps: [{ per: 'term', fen: 5_000_000 }],
    quotes: [
      {
        text: '新通过国家互联网信息办公室境内深度合成服务算法备案的算法',
        gives: 'condition',
      },
      { text: '每个不超过2万元', gives: 'amount' },
      { text: '累计奖励最高5万元', gives: 'cap' },
    ],
    caveats: [],
    notes: [
      {
        text: {
          zh: '“新通过”指备案日在本措施有效期内。',
          en: '“Newly” means a day of filing inside the term of the measures.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'application',
    payout: 'reward',
    citation: { source: 'zhuhai-2025', place: '第二条', confidence: 'official' },
    examples: [
      {
        name: 'filed on the first day of the measures',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'filing', id: 'f', on: '2025-05-23', of: 'deep-synthesis' }],
        },
        verdict: 'eligible',
        amountFen: { low: 2_000_000, high: 2_000_000 },
      },
      {
        name: 'three algorithms over two years stop at 50,000 yuan',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'filing', id: 'a', on: '2025-09-01', of: 'deep-synthesis' },
            { kind: 'filing', id: 'b', on: '2026-01-15', of: 'deep-synthesis' },
            { kind: 'filing', id: 'c', on: '2026-06-30', of: 'deep-synthesis' },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 5_000_000, high: 5_000_000 },
      },
      {
        name: 'filed one day before the measures',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'filing', id: 'f', on: '2025-05-22', of: 'deep-synthesis' }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
    ],
  },
  {
    id: 'zhuhai-2025.2b',
    clause: 'zhuhai-2025/2',
    name: { zh: '生成式人工智能服务备案奖励', en: 'Award for a generative AI filing' },
    summary: {
      zh: '每个大模型25万元，每家企业累计最高50万元',
      en: '250,000 yuan a model, up to 500,000 yuan a firm in all',
    },
    feed: { kind: 'filing', of: 'generative-ai' },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'fixed', fen: 25_000_000 },
    caps: [{ per: 'term', fen: 50_000_000 }],
    quotes: [
      {
        text: '新通过国家互联网信息办公室生成式人工智能服务备案的大模型',
        gives: 'condition',
      },
      { text: '每个25万元', gives: 'amount' },
      { text: '累计奖励最高50万元', gives: 'cap' },
    ],
    caveats: [],
    notes: [
      {
        text: {
          zh: '“新通过”指备案日在本措施有效期内。',
          en: '“Newly” means a day of filing inside the term of the measures.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'application',
    payout: 'reward',
    citation: { source: 'zhuhai-2025', place: '第二条', confidence: 'official' },
    examples: [
      {
        name: 'one model filed',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'filing', id: 'f', on: '2026-04-20', of: 'generative-ai' }],
        },
        verdict: 'eligible',
        amountFen: { low: 25_000_000, high: 25_000_000 },
      },
      {
        name: 'three models stop at 500,000 yuan',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'filing', id: 'a', on: '2025-12-01', of: 'generative-ai' },
            { kind: 'filing', id: 'b', on: '2026-04-20', of: 'generative-ai' },
            { kind: 'filing', id: 'c', on: '2026-10-08', of: 'generative-ai' },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 50_000_000, high: 50_000_000 },
      },
      {
        name: 'an algorithm filing is not a model filing',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'filing', id: 'f', on: '2026-04-20', of: 'deep-synthesis' }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
    ],
  },
  {
    id: 'zhuhai-2025.3',
    clause: 'zhuhai-2025/3',
    name: { zh: '“模型券”', en: 'Model voucher' },
    summary: {
      zh: '不超过大模型服务支出的30%，每年最高100万元',
      en: 'Up to 30% of model-service spend, at most 1 million yuan a year',
    },
    feed: { kind: 'spend', of: 'model-service' },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'rate', base: ['amountFen'], rate: [3, 10] },
    caps: [{ per: 'year', fen: 100_000_000 }],
    programme: 'model-voucher',
    quotes: [
      { text: '总额最高1亿元', gives: 'pool' },
      { text: '购买大模型服务且符合条件', gives: 'condition' },
      { text: '按实际支出费用不超过30%', gives: 'rate' },
      { text: '资助额度不超过100万元', gives: 'cap' },
    ],
    caveats: [
      {
        zh: '大模型服务须符合条件，具体条件见申请指南。',
        en: 'The service must meet conditions that the guide states.',
      },
      {
        zh: '全市总额最高1亿元，用完后如何处理未写明。',
        en: 'The pool for all firms is up to 100 million yuan; the text does not say what happens when it is used up.',
      },
    ],
    notes: [],
    mode: 'application',
    payout: 'voucher',
    citation: { source: 'zhuhai-2025', place: '第三条', confidence: 'official' },
    examples: [
      {
        name: 'three tenths of 2 million yuan',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'spend',
              id: 's',
              on: '2026-05-12',
              of: 'model-service',
              amountFen: 200_000_000,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 60_000_000, high: 60_000_000 },
      },
      {
        name: 'two bills of one year share the cap of 1 million',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'spend',
              id: 'a',
              on: '2026-02-01',
              of: 'model-service',
              amountFen: 200_000_000,
            },
            {
              kind: 'spend',
              id: 'b',
              on: '2026-09-01',
              of: 'model-service',
              amountFen: 200_000_000,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 100_000_000, high: 100_000_000 },
      },
      {
        name: 'compute is no model service',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'spend', id: 's', on: '2026-05-12', of: 'compute', amountFen: 200_000_000 },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'the city alone does not say whether it is Hengqin',
        request: {
          asOf,
          enterprise: { ...firm, area: 'gd/zhuhai' },
          records: [
            {
              kind: 'spend',
              id: 's',
              on: '2026-05-12',
              of: 'model-service',
              amountFen: 200_000_000,
            },
          ],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 60_000_000 },
      },
    ],
  },
]
