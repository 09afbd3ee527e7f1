import type { Measure } from '../../../schema/measure.ts'

const asOf = '2026-11-21'
const firm = { area: 'gd/zhuhai/jinwan', legalPerson: true, creditClean: true }

export const measures6To12: readonly Measure[] = [
  {
    id: 'zhuhai-2026-draft.6a',
    clause: 'zhuhai-2026-draft/6',
    name: { zh: '卓越级智能工厂奖励', en: 'Award for an excellent smart factory' },
    summary: {
      zh: '进入国家卓越级培育名单，一次性最高100万元',
      en: 'On the national list of excellent factories, up to 1 million yuan, once',
    },
    feed: { kind: 'title', titles: ['excellent-list'] },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'ceiling', fen: 100_000_000 },
    caps: [{ per: 'term', fen: 100_000_000 }],
    quotes: [
      { text: '进入国家卓越级、领航级智能工厂培育名单', gives: 'condition' },
      { text: '分别予以最高100万元', gives: 'amount' },
      { text: '分别予以最高100万元', gives: 'cap' },
      { text: '一次性奖励', gives: 'condition' },
    ],
    caveats: [],
    notes: [
      {
        text: {
          zh: '稿中未写“新进入”，按入选日不早于2026年1月1日理解。',
          en: 'The draft does not say “newly”; a day of listing before 1 January 2026 is read as too early.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'application',
    payout: 'reward',
    citation: { source: 'zhuhai-2026-draft', place: '第6项', confidence: 'official' },
    examples: [
      {
        name: 'listed in 2026, up to the whole 1 million',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'title', id: 't', on: '2026-10-20', title: 'excellent-list' }],
        },
        verdict: 'eligible',
        amountFen: { low: 100_000_000, high: 100_000_000 },
      },
      {
        name: 'listed in 2025, before the years of the title',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'title', id: 't', on: '2025-12-31', title: 'excellent-list' }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'not known whether its credit is clean',
        request: {
          asOf,
          enterprise: { ...firm, creditClean: null },
          records: [{ kind: 'title', id: 't', on: '2026-10-20', title: 'excellent-list' }],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 100_000_000 },
      },
    ],
  },
  {
    id: 'zhuhai-2026-draft.6b',
    clause: 'zhuhai-2026-draft/6',
    name: { zh: '领航级智能工厂奖励', en: 'Award for a leading smart factory' },
    summary: {
      zh: '进入国家领航级培育名单，一次性最高500万元',
      en: 'On the national list of leading factories, up to 5 million yuan, once',
    },
    feed: { kind: 'title', titles: ['leading-list'] },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'ceiling', fen: 500_000_000 },
    caps: [{ per: 'term', fen: 500_000_000 }],
    quotes: [
      { text: '进入国家卓越级、领航级智能工厂培育名单', gives: 'condition' },
      { text: '500万元一次性奖励', gives: 'amount' },
      { text: '500万元一次性奖励', gives: 'cap' },
    ],
    caveats: [],
    notes: [
      {
        text: {
          zh: '稿中未写“新进入”，按入选日不早于2026年1月1日理解。',
          en: 'The draft does not say “newly”; a day of listing before 1 January 2026 is read as too early.',
        },
        confidence: 'interpretation',
      },
      {
        text: {
          zh: '先入卓越级、后入领航级的，按两级各奖励一次理解；稿中未写是否扣除先得的奖励。',
          en: 'A firm listed first as excellent and later as leading is read as having both awards; the draft does not say whether the first is deducted.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'application',
    payout: 'reward',
    citation: { source: 'zhuhai-2026-draft', place: '第6项', confidence: 'official' },
    examples: [
      {
        name: 'listed in 2026, up to the whole 5 million',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'title', id: 't', on: '2026-10-20', title: 'leading-list' }],
        },
        verdict: 'eligible',
        amountFen: { low: 500_000_000, high: 500_000_000 },
      },
      {
        name: 'the excellent list is not the leading one',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'title', id: 't', on: '2026-10-20', title: 'excellent-list' }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
    ],
  },
  {
    id: 'zhuhai-2026-draft.8',
    clause: 'zhuhai-2026-draft/8',
    name: { zh: '“模数共振”示范案例', en: 'Joint agent of a maker and a provider' },
    summary: {
      zh: '每个案例最高50万元，制造企业与服务商合计',
      en: 'Up to 500,000 yuan a case, for the maker and the provider together',
    },
    feed: { kind: 'project', type: 'joint-agent' },
    window: 'document',
    enterprise: [],
    record: [{ ask: 'is', field: 'selected' }],
    amount: { basis: 'ceiling', fen: 50_000_000 },
    caps: [{ per: 'record', fen: 50_000_000 }],
    quotes: [
      { text: '推动制造业和服务商联合创新', gives: 'condition' },
      { text: '每年遴选不超过5个“模数共振”示范案例', gives: 'condition' },
      { text: '每个案例最高奖补50万元', gives: 'amount' },
      { text: '每个案例最高奖补50万元', gives: 'cap' },
    ],
    caveats: [
      { zh: '全市每年不超过5个案例。', en: 'At most five cases a year in the whole city.' },
    ],
    notes: [
      {
        text: {
          zh: '奖补按案例计，由制造企业还是服务商领取、如何分配均未写明；这里列示整个案例的金额。',
          en: 'The sum is that of the case; who of the two receives it and how it is divided is not stated, and the whole is shown here.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'selection',
    payout: 'reward',
    citation: { source: 'zhuhai-2026-draft', place: '第8项', confidence: 'official' },
    examples: [
      {
        name: 'two cases selected, each up to 500,000 yuan',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'project', id: 'a', on: '2026-05-20', types: ['joint-agent'], selected: true },
            { kind: 'project', id: 'b', on: '2026-05-20', types: ['joint-agent'], selected: true },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 100_000_000, high: 100_000_000 },
      },
      {
        name: 'one case selected',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'project', id: 'p', on: '2026-05-20', types: ['joint-agent'], selected: true },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 50_000_000, high: 50_000_000 },
      },
      {
        name: 'not selected',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'project', id: 'p', on: '2026-05-20', types: ['joint-agent'], selected: false },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'the selection is still open',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'project', id: 'p', on: '2026-05-20', types: ['joint-agent'] }],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 50_000_000 },
      },
    ],
  },
  {
    id: 'zhuhai-2026-draft.9',
    clause: 'zhuhai-2026-draft/9',
    name: { zh: '“人工智能+制造”示范项目', en: 'AI and manufacturing demonstration' },
    summary: {
      zh: '不超过软硬件投入的30%，最高100万元',
      en: 'Up to 30% of software and hardware, at most 1 million yuan',
    },
    feed: { kind: 'project', type: 'ai-demonstration' },
    window: 'document',
    enterprise: [],
    record: [{ ask: 'is', field: 'selected' }],
    amount: { basis: 'rate', base: ['equipmentFen', 'softwareFen'], rate: [3, 10] },
    caps: [{ per: 'record', fen: 100_000_000 }],
    quotes: [
      { text: '遴选高价值、可复制的应用场景示范项目', gives: 'condition' },
      { text: '对“人工智能+制造”示范项目', gives: 'condition' },
      { text: '不超过项目软硬件投入额30%', gives: 'rate' },
      { text: '最高100万元资助', gives: 'cap' },
    ],
    caveats: [],
    notes: [
      {
        text: {
          zh: '100万元按单个项目封顶；稿中未写按项目还是按企业。',
          en: 'The cap is read as that of one project; the draft does not say project or firm.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'selection',
    payout: 'reimbursement',
    citation: { source: 'zhuhai-2026-draft', place: '第9项', confidence: 'official' },
    examples: [
      {
        name: 'three tenths of 1.5 million of equipment and 500,000 of software',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-08-08',
              types: ['ai-demonstration'],
              equipmentFen: 150_000_000,
              softwareFen: 50_000_000,
              selected: true,
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
              on: '2026-08-08',
              types: ['ai-demonstration'],
              equipmentFen: 300_000_000,
              softwareFen: 200_000_000,
              selected: true,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 100_000_000, high: 100_000_000 },
      },
      {
        name: 'not selected',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-08-08',
              types: ['ai-demonstration'],
              equipmentFen: 150_000_000,
              softwareFen: 50_000_000,
              selected: false,
            },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'the selection is still open',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-08-08',
              types: ['ai-demonstration'],
              equipmentFen: 150_000_000,
              softwareFen: 50_000_000,
            },
          ],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 60_000_000 },
      },
    ],
  },
  {
    id: 'zhuhai-2026-draft.12',
    clause: 'zhuhai-2026-draft/12',
    name: { zh: '年度智能终端标杆产品奖励', en: 'Award for a benchmark terminal of the year' },
    summary: {
      zh: '每个产品最高50万元，每家企业每年最高100万元',
      en: 'Up to 500,000 yuan a product, 1 million yuan a firm and year',
    },
    feed: { kind: 'product', of: 'smart-terminal' },
    window: 'document',
    enterprise: [],
    record: [{ ask: 'is', field: 'selected' }],
    amount: { basis: 'ceiling', fen: 50_000_000 },
    caps: [{ per: 'year', fen: 100_000_000 }],
    programme: 'smart-terminal',
    quotes: [
      { text: '经评审', gives: 'condition' },
      { text: '年度智能终端标杆产品', gives: 'condition' },
      { text: '最高50万元的奖励', gives: 'amount' },
      { text: '奖励额度不超过100万元', gives: 'cap' },
    ],
    caveats: [
      {
        zh: '领域列举了可穿戴设备、虚拟和增强现实、全屋智能、智能机器人并写有“等”。',
        en: 'Wearables, virtual and augmented reality, smart homes and smart robots are named, “and the like”.',
      },
    ],
    notes: [
      {
        text: {
          zh: '50万元按单个产品理解，与2025年措施第八条“每个入选产品”一致。',
          en: 'The 500,000 yuan is read as that of one product, as in clause 8 of the measures of 2025.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'selection',
    payout: 'reward',
    citation: { source: 'zhuhai-2026-draft', place: '第12项', confidence: 'official' },
    examples: [
      {
        name: 'one product selected',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'product', id: 'a', on: '2026-09-09', of: 'smart-terminal', selected: true },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 50_000_000, high: 50_000_000 },
      },
      {
        name: 'three products of one year stop at 1 million',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'product', id: 'a', on: '2026-09-09', of: 'smart-terminal', selected: true },
            { kind: 'product', id: 'b', on: '2026-09-09', of: 'smart-terminal', selected: true },
            { kind: 'product', id: 'c', on: '2026-09-09', of: 'smart-terminal', selected: true },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 100_000_000, high: 100_000_000 },
      },
      {
        name: 'a first set of equipment is no smart terminal',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'product', id: 'a', on: '2026-09-09', of: 'first-set', selected: true },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'the selection is still open',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'product', id: 'a', on: '2026-09-09', of: 'smart-terminal', selected: null },
          ],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 50_000_000 },
      },
    ],
  },
]
