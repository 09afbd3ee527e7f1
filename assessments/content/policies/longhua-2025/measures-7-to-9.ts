import type { Measure } from '../../../schema/measure.ts'

const asOf = '2026-11-21'
const firm = {
  area: 'gd/shenzhen/longhua',
  legalPerson: true,
  creditClean: true,
  aiRobotics: true,
}

/** Every limit is a ceiling by article 16, also where the article of the measure states a sum. */
const fixedYetCeiling = {
  text: {
    zh: '原文写的是定额；第十六条称各项限额均为上限。',
    en: 'The article states a fixed sum; article 16 calls every limit a ceiling.',
  },
  confidence: 'official',
} as const

const yearlyTotal = {
  zh: '本条全区每年最高1000万元，超出的按比例发放。',
  en: 'All money of this article together stays within 10 million yuan a year; above it all claims are cut in proportion.',
}

export const measures7To9: readonly Measure[] = [
  {
    id: 'longhua-2025.7',
    clause: 'longhua-2025/7',
    name: { zh: '国家揭榜挂帅任务奖励', en: 'Award for winning a national open bid' },
    summary: {
      zh: '国家人工智能创新任务揭榜优胜单位的牵头单位，200万元',
      en: '2 million yuan for the lead unit of a winner of a national bid in AI',
    },
    feed: { kind: 'title', titles: ['national-task-winner'] },
    window: 'document',
    enterprise: [],
    record: [{ ask: 'is', field: 'lead' }],
    amount: { basis: 'fixed', fen: 200_000_000 },
    caps: [{ per: 'record', fen: 200_000_000 }],
    quotes: [
      { text: '对获批国家人工智能领域创新任务揭榜挂帅的揭榜优胜单位', gives: 'condition' },
      { text: '给予牵头单位200万元的奖励', gives: 'condition' },
      { text: '给予牵头单位200万元的奖励', gives: 'amount' },
      { text: '给予牵头单位200万元的奖励', gives: 'cap' },
    ],
    caveats: [],
    notes: [
      {
        text: {
          zh: '原文未写起算时间，按获评日不早于2025年1月1日理解。',
          en: 'A task won before 1 January 2025 is read as too early; the text does not say from when.',
        },
        confidence: 'interpretation',
      },
      fixedYetCeiling,
    ],
    mode: 'application',
    payout: 'reward',
    citation: { source: 'longhua-2025', place: '第七条', confidence: 'official' },
    examples: [
      {
        name: 'a task won as the lead unit',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'title', id: 't', on: '2026-01-08', title: 'national-task-winner', lead: true },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 200_000_000, high: 200_000_000 },
      },
      {
        name: 'two tasks won, each 2 million',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'title', id: 'a', on: '2025-01-01', title: 'national-task-winner', lead: true },
            { kind: 'title', id: 'b', on: '2026-01-08', title: 'national-task-winner', lead: true },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 400_000_000, high: 400_000_000 },
      },
      {
        name: 'another firm leads',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'title',
              id: 't',
              on: '2026-01-08',
              title: 'national-task-winner',
              lead: false,
            },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'won on the last day before the measures',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'title', id: 't', on: '2024-12-31', title: 'national-task-winner', lead: true },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'not known who leads',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'title', id: 't', on: '2026-01-08', title: 'national-task-winner' }],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 200_000_000 },
      },
    ],
  },
  {
    id: 'longhua-2025.8',
    clause: 'longhua-2025/8',
    name: { zh: '深度合成算法备案奖励', en: 'Award for a deep-synthesis algorithm filing' },
    summary: {
      zh: '每个算法最高100万元，每家企业每年最高500万元',
      en: 'Up to 1 million yuan an algorithm, 5 million a firm and year',
    },
    feed: { kind: 'filing', of: 'deep-synthesis' },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'ceiling', fen: 100_000_000 },
    caps: [{ per: 'year', fen: 500_000_000 }],
    quotes: [
      {
        text: '开发的算法纳入国家互联网信息办公室《境内深度合成服务算法备案清单》',
        gives: 'condition',
      },
      { text: '给予每个算法不超过100万元', gives: 'amount' },
      { text: '每家企业每年最高不超过500万元奖励', gives: 'cap' },
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
          zh: '原文未写起算时间，按列入清单之日不早于2025年1月1日理解。',
          en: 'A filing of before 1 January 2025 is read as too early; the text does not say from when.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'application',
    payout: 'reward',
    citation: { source: 'longhua-2025', place: '第八条', confidence: 'official' },
    examples: [
      {
        name: 'one algorithm, up to 1 million',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'filing', id: 'f', on: '2026-04-20', of: 'deep-synthesis' }],
        },
        verdict: 'eligible',
        amountFen: { low: 100_000_000, high: 100_000_000 },
      },
      {
        name: 'six algorithms of one year stop at 5 million, one of the year before adds its own',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'filing', id: 'a', on: '2025-12-31', of: 'deep-synthesis' },
            { kind: 'filing', id: 'b', on: '2026-01-01', of: 'deep-synthesis' },
            { kind: 'filing', id: 'c', on: '2026-02-20', of: 'deep-synthesis' },
            { kind: 'filing', id: 'd', on: '2026-03-20', of: 'deep-synthesis' },
            { kind: 'filing', id: 'e', on: '2026-04-20', of: 'deep-synthesis' },
            { kind: 'filing', id: 'f', on: '2026-05-20', of: 'deep-synthesis' },
            { kind: 'filing', id: 'g', on: '2026-06-20', of: 'deep-synthesis' },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 600_000_000, high: 600_000_000 },
      },
      {
        name: 'a filed service of generative AI is paid by another measure',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'filing', id: 'f', on: '2026-04-20', of: 'generative-ai' }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'not known whether it is a legal person',
        request: {
          asOf,
          enterprise: { ...firm, legalPerson: null },
          records: [{ kind: 'filing', id: 'f', on: '2026-04-20', of: 'deep-synthesis' }],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 100_000_000 },
      },
    ],
  },
  {
    id: 'longhua-2025.9a',
    clause: 'longhua-2025/9',
    name: { zh: '生成式人工智能服务备案奖励', en: 'Award for a generative AI filing' },
    summary: {
      zh: '上年度备案的模型，每个50万元，每家单位每年最高200万元',
      en: '500,000 yuan for each model filed in the year before, up to 2 million a year',
    },
    feed: { kind: 'filing', of: 'generative-ai' },
    window: 'year-before',
    enterprise: [],
    record: [],
    amount: { basis: 'fixed', fen: 50_000_000 },
    caps: [{ per: 'year', fen: 200_000_000 }],
    quotes: [
      {
        text: '对上年度成功通过国家互联网信息办公室《生成式人工智能服务备案》的模型',
        gives: 'condition',
      },
      { text: '给予每个模型50万元', gives: 'amount' },
      { text: '每家单位每年最高200万元', gives: 'cap' },
    ],
    caveats: [yearlyTotal],
    notes: [fixedYetCeiling],
    mode: 'application',
    payout: 'reward',
    citation: { source: 'longhua-2025', place: '第九条', confidence: 'official' },
    examples: [
      {
        name: 'filed in 2025, claimed in 2026',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'filing', id: 'f', on: '2025-04-20', of: 'generative-ai' }],
        },
        verdict: 'eligible',
        amountFen: { low: 50_000_000, high: 50_000_000 },
      },
      {
        name: 'filed in 2024, before the first day: the year of application is 2025',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'filing', id: 'f', on: '2024-01-01', of: 'generative-ai' }],
        },
        verdict: 'eligible',
        amountFen: { low: 50_000_000, high: 50_000_000 },
      },
      {
        name: 'five models of one year stop at 2 million',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'filing', id: 'a', on: '2025-01-20', of: 'generative-ai' },
            { kind: 'filing', id: 'b', on: '2025-02-20', of: 'generative-ai' },
            { kind: 'filing', id: 'c', on: '2025-03-20', of: 'generative-ai' },
            { kind: 'filing', id: 'd', on: '2025-04-20', of: 'generative-ai' },
            { kind: 'filing', id: 'e', on: '2025-05-20', of: 'generative-ai' },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 200_000_000, high: 200_000_000 },
      },
      {
        name: 'filed in 2023: the year of application was before the measures',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'filing', id: 'f', on: '2023-12-31', of: 'generative-ai' }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'not known whether its credit is clean',
        request: {
          asOf,
          enterprise: { ...firm, creditClean: null },
          records: [{ kind: 'filing', id: 'f', on: '2025-04-20', of: 'generative-ai' }],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 50_000_000 },
      },
    ],
  },
  {
    id: 'longhua-2025.9b',
    clause: 'longhua-2025/9',
    name: { zh: '具身智能模型研发资助', en: 'Aid for research on an embodied model' },
    summary: {
      zh: '近2年落地应用的，研发费用的50%，最高100万元',
      en: '50% of research cost, at most 1 million yuan, for models put to use in the last two years',
    },
    feed: { kind: 'research', of: 'embodied-model' },
    window: 'two-years',
    enterprise: [],
    record: [{ ask: 'is', field: 'selected' }],
    amount: { basis: 'rate', base: ['amountFen'], rate: [1, 2] },
    caps: [{ per: 'term', fen: 100_000_000 }],
    quotes: [
      { text: '支持企业、机构开展具身智能模型的研发应用,经评估', gives: 'condition' },
      { text: '对近2年推动模型应用落地的开发单位', gives: 'condition' },
      { text: '给予研发费用的50%', gives: 'rate' },
      { text: '最高100万元资助', gives: 'cap' },
    ],
    caveats: [
      {
        zh: '须经评估，评估办法见申请指南。',
        en: 'An assessment is needed; the guide says how it is made.',
      },
      yearlyTotal,
    ],
    notes: [
      {
        text: {
          zh: '100万元按每家单位在有效期内累计；原文未写按模型还是按单位。',
          en: 'The cap is read as that of one firm over the term; the text does not say model or firm.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'application',
    payout: 'reimbursement',
    citation: { source: 'longhua-2025', place: '第九条', confidence: 'official' },
    examples: [
      {
        name: 'half of 1.5 million, put to use on the first day of the last two years',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'research',
              id: 'r',
              on: '2024-11-22',
              of: 'embodied-model',
              amountFen: 150_000_000,
              selected: true,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 75_000_000, high: 75_000_000 },
      },
      {
        name: 'two models stop at 1 million together',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'research',
              id: 'a',
              on: '2025-06-30',
              of: 'embodied-model',
              amountFen: 150_000_000,
              selected: true,
            },
            {
              kind: 'research',
              id: 'b',
              on: '2026-06-30',
              of: 'embodied-model',
              amountFen: 150_000_000,
              selected: true,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 100_000_000, high: 100_000_000 },
      },
      {
        name: 'put to use one day too early',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'research',
              id: 'r',
              on: '2024-11-21',
              of: 'embodied-model',
              amountFen: 150_000_000,
              selected: true,
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
              kind: 'research',
              id: 'r',
              on: '2026-06-30',
              of: 'embodied-model',
              amountFen: 150_000_000,
            },
          ],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 75_000_000 },
      },
    ],
  },
]
