import type { Measure } from '../../../schema/measure.ts'

const asOf = '2026-11-21'
const firm = {
  area: 'gd/shenzhen/longhua',
  legalPerson: true,
  creditClean: true,
  aiRobotics: true,
}

/** A solved scenario of 30 million yuan, a fifth of which passes the cap of one project. */
const bigScenario = (id: string) => ({
  kind: 'project',
  id,
  on: '2026-03-16',
  types: ['scenario-solver'],
  investmentFen: 3_000_000_000,
  fiscalFen: 0,
  selected: true,
})

const yearlyTotal = {
  zh: '本条全区每年最高2000万元，超出的按比例发放。',
  en: 'All money of this article together stays within 20 million yuan a year; above it all claims are cut in proportion.',
}

const withinInvestment = {
  zh: '各级资助总额不超过项目实际投资（第十九条）。',
  en: 'Aid of all levels together stays within the project’s real investment (article 19).',
}

const openFields = {
  zh: '领域列举了智能制造、智慧城市、交通、教育、医疗并写有“等”。',
  en: 'Manufacturing, city, transport, education and health are named, “and the like”.',
}

const perProject = {
  text: {
    zh: '限额按单个项目封顶；原文未写按项目还是按单位。',
    en: 'The cap is read as that of one project; the text does not say project or firm.',
  },
  confidence: 'interpretation',
} as const

export const measures10To12: readonly Measure[] = [
  {
    id: 'longhua-2025.10a',
    clause: 'longhua-2025/10',
    name: { zh: '场景发榜方资助', en: 'Aid for the owner of a scenario' },
    summary: {
      zh: '项目非财政投入的10%，最高200万元',
      en: '10% of the project’s investment without public money, at most 2 million yuan',
    },
    feed: { kind: 'project', type: 'scenario-owner' },
    window: 'document',
    enterprise: [],
    record: [{ ask: 'is', field: 'selected' }],
    amount: { basis: 'rate', base: ['investmentFen'], less: ['fiscalFen'], rate: [1, 10] },
    caps: [{ per: 'record', fen: 200_000_000 }],
    quotes: [
      {
        text: '实施揭榜挂帅模式,对场景应用建设方(发榜方)及场景能力提供方(揭榜方)提供双向支持',
        gives: 'condition',
      },
      { text: '按照项目总投入(非财政投入)的10%', gives: 'rate' },
      { text: '给予发榜方最高200万元', gives: 'cap' },
    ],
    caveats: [openFields, yearlyTotal, withinInvestment],
    notes: [perProject],
    mode: 'open-bid',
    payout: 'reimbursement',
    citation: { source: 'longhua-2025', place: '第十条', confidence: 'official' },
    examples: [
      {
        name: 'a tenth of 10 million less 2 million of public money',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-03-16',
              types: ['scenario-owner'],
              investmentFen: 1_000_000_000,
              fiscalFen: 200_000_000,
              selected: true,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 80_000_000, high: 80_000_000 },
      },
      {
        name: 'a tenth of 50 million stops at 2 million',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-03-16',
              types: ['scenario-owner'],
              investmentFen: 5_000_000_000,
              fiscalFen: 0,
              selected: true,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 200_000_000, high: 200_000_000 },
      },
      {
        name: 'other aid has left 500,000 yuan of the real investment',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-03-16',
              types: ['scenario-owner'],
              investmentFen: 1_000_000_000,
              fiscalFen: 0,
              selected: true,
            },
            {
              kind: 'granted',
              id: 'g',
              on: '2026-07-01',
              level: 'national',
              records: ['p'],
              amountFen: 950_000_000,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 50_000_000, high: 50_000_000 },
      },
      {
        name: 'the public money is not known: from nothing to a tenth of the whole',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-03-16',
              types: ['scenario-owner'],
              investmentFen: 1_000_000_000,
              selected: true,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 0, high: 100_000_000 },
      },
      {
        name: 'the bid was not won',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-03-16',
              types: ['scenario-owner'],
              investmentFen: 1_000_000_000,
              fiscalFen: 0,
              selected: false,
            },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
    ],
  },
  {
    id: 'longhua-2025.10b',
    clause: 'longhua-2025/10',
    name: { zh: '场景揭榜方资助', en: 'Aid for the solver of a scenario' },
    summary: {
      zh: '项目非财政投入的20%，最高400万元',
      en: '20% of the project’s investment without public money, at most 4 million yuan',
    },
    feed: { kind: 'project', type: 'scenario-solver' },
    window: 'document',
    enterprise: [],
    record: [{ ask: 'is', field: 'selected' }],
    amount: { basis: 'rate', base: ['investmentFen'], less: ['fiscalFen'], rate: [1, 5] },
    caps: [{ per: 'record', fen: 400_000_000 }],
    quotes: [
      {
        text: '实施揭榜挂帅模式,对场景应用建设方(发榜方)及场景能力提供方(揭榜方)提供双向支持',
        gives: 'condition',
      },
      { text: '按照项目总投入(非财政投入)的20%', gives: 'rate' },
      { text: '给予揭榜方最高400万元', gives: 'cap' },
    ],
    caveats: [openFields, yearlyTotal, withinInvestment],
    notes: [perProject],
    mode: 'open-bid',
    payout: 'reimbursement',
    citation: { source: 'longhua-2025', place: '第十条', confidence: 'official' },
    examples: [
      {
        name: 'a fifth of 1,234,567.89 yuan, cut to 100 yuan',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-03-16',
              types: ['scenario-solver'],
              investmentFen: 123_456_789,
              fiscalFen: 0,
              selected: true,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 24_690_000, high: 24_690_000 },
      },
      {
        name: 'a fifth of 30 million stops at 4 million',
        request: { asOf, enterprise: firm, records: [bigScenario('p')] },
        verdict: 'eligible',
        amountFen: { low: 400_000_000, high: 400_000_000 },
      },
      {
        name: 'six such projects of one year stop at the yearly total of 20 million',
        request: {
          asOf,
          enterprise: firm,
          records: ['a', 'b', 'c', 'd', 'e', 'f'].map(bigScenario),
        },
        verdict: 'eligible',
        amountFen: { low: 2_000_000_000, high: 2_000_000_000 },
      },
      {
        name: 'the owner of the scenario is paid by another measure',
        request: {
          asOf,
          enterprise: firm,
          records: [{ ...bigScenario('p'), types: ['scenario-owner'] }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'not known whether the bid was won',
        request: {
          asOf,
          enterprise: firm,
          records: [{ ...bigScenario('p'), selected: null }],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 400_000_000 },
      },
    ],
  },
  {
    id: 'longhua-2025.11',
    clause: 'longhua-2025/11',
    name: { zh: '主导制定标准奖励', en: 'Award for leading a standard' },
    summary: {
      zh: '国际60万元、国家40万元、行业20万元，每年最高100万元',
      en: '600,000 yuan for an international, 400,000 for a national, 200,000 for an industry standard; up to 1 million a year',
    },
    feed: { kind: 'standard', level: 'any' },
    window: 'document',
    enterprise: [],
    record: [],
    amount: {
      basis: 'by-level',
      of: 'fixed',
      each: { international: 60_000_000, national: 40_000_000, industry: 20_000_000 },
    },
    caps: [{ per: 'year', fen: 100_000_000 }],
    quotes: [
      { text: '对主导制定国际、国家、行业标准的企业、机构', gives: 'condition' },
      { text: '分别给予60万元、40万元、20万元的奖励', gives: 'amount' },
      { text: '单个申报主体每年最高100万元', gives: 'cap' },
    ],
    caveats: [],
    notes: [
      {
        text: {
          zh: '按每项标准计；原文未写“每项”。',
          en: 'The sums are read as those of each standard; the text does not say so.',
        },
        confidence: 'interpretation',
      },
      {
        text: {
          zh: '原文未写起算时间，按发布日不早于2025年1月1日理解。',
          en: 'A standard issued before 1 January 2025 is read as too early; the text does not say from when.',
        },
        confidence: 'interpretation',
      },
      {
        text: {
          zh: '与省级同类资助可以同时享受，例如广东省第十条。',
          en: 'It stands beside the province’s money for the same standard, such as item 10 of Guangdong.',
        },
        confidence: 'interpretation',
      },
      {
        text: {
          zh: '原文写的是定额；第十六条称各项限额均为上限。',
          en: 'The article states fixed sums; article 16 calls every limit a ceiling.',
        },
        confidence: 'official',
      },
    ],
    mode: 'application',
    payout: 'reward',
    citation: { source: 'longhua-2025', place: '第十一条', confidence: 'official' },
    examples: [
      {
        name: 'a national standard',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'standard', id: 's', on: '2026-03-16', level: 'national' }],
        },
        verdict: 'eligible',
        amountFen: { low: 40_000_000, high: 40_000_000 },
      },
      {
        name: 'an international and an industry standard: 800,000 yuan, just under the cap',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'standard', id: 'a', on: '2026-03-16', level: 'international' },
            { kind: 'standard', id: 'b', on: '2026-09-16', level: 'industry' },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 80_000_000, high: 80_000_000 },
      },
      {
        name: 'one of each level in a year, 1.2 million, stop at 1 million',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'standard', id: 'a', on: '2026-03-16', level: 'international' },
            { kind: 'standard', id: 'b', on: '2026-06-16', level: 'national' },
            { kind: 'standard', id: 'c', on: '2026-09-16', level: 'industry' },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 100_000_000, high: 100_000_000 },
      },
      {
        name: 'its level is not known: from the lowest of the three sums to the highest',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'standard', id: 's', on: '2026-03-16' }],
        },
        verdict: 'eligible',
        amountFen: { low: 20_000_000, high: 60_000_000 },
      },
      {
        name: 'issued on the last day before the measures',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'standard', id: 's', on: '2024-12-31', level: 'national' }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
    ],
  },
  {
    id: 'longhua-2025.12',
    clause: 'longhua-2025/12',
    name: { zh: '公共服务平台资助', en: 'Aid for a public service platform' },
    summary: {
      zh: '最高2000万元，全区每年不超过2家',
      en: 'Up to 20 million yuan; at most two platforms a year in the district',
    },
    feed: { kind: 'project', type: 'service-platform' },
    window: 'document',
    enterprise: [],
    record: [{ ask: 'is', field: 'selected' }],
    amount: { basis: 'ceiling', fen: 2_000_000_000 },
    caps: [{ per: 'record', fen: 2_000_000_000 }],
    quotes: [
      {
        text: '建设算力调度、开放性行业大数据训练库、标准测试数据集、大模型评测开放服务、测试验证等公共服务的创新平台',
        gives: 'condition',
      },
      { text: '给予最高2000万元的资助', gives: 'amount' },
      { text: '给予最高2000万元的资助', gives: 'cap' },
      { text: '每年资助的人工智能及机器人服务平台不超过2家', gives: 'quota' },
    ],
    caveats: [
      {
        zh: '全区每年资助不超过2家，入选以区级公布为准。',
        en: 'At most two a year are paid in the district; its announcement settles which.',
      },
      withinInvestment,
    ],
    notes: [perProject],
    mode: 'selection',
    payout: 'reimbursement',
    citation: { source: 'longhua-2025', place: '第十二条', confidence: 'official' },
    examples: [
      {
        name: 'a platform of 80 million, up to the whole 20 million',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-03-16',
              types: ['service-platform'],
              investmentFen: 8_000_000_000,
              selected: true,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 2_000_000_000, high: 2_000_000_000 },
      },
      {
        name: 'a platform of 15 million: aid stays within its real investment',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-03-16',
              types: ['service-platform'],
              investmentFen: 1_500_000_000,
              selected: true,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 1_500_000_000, high: 1_500_000_000 },
      },
      {
        name: 'its real investment is not known',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-03-16',
              types: ['service-platform'],
              selected: true,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 0, high: 2_000_000_000 },
      },
      {
        name: 'the platform was not chosen',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-03-16',
              types: ['service-platform'],
              investmentFen: 8_000_000_000,
              selected: false,
            },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'the choice is still open',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-03-16',
              types: ['service-platform'],
              investmentFen: 8_000_000_000,
            },
          ],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 2_000_000_000 },
      },
    ],
  },
]
