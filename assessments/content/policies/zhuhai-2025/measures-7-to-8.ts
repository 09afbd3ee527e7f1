import type { Measure } from '../../../schema/measure.ts'

const asOf = '2026-11-21'
const firm = { area: 'gd/zhuhai/jinwan', legalPerson: true, creditClean: true }
const roboticsFirm = { ...firm, aiRobotics: true }

export const measures7To8: readonly Measure[] = [
  {
    id: 'zhuhai-2025.7a',
    clause: 'zhuhai-2025/7',
    name: { zh: '创新载体建设资助', en: 'Aid for an innovation carrier' },
    summary: {
      zh: '不超过设备和软件投入的30%，每个载体累计最高1000万元',
      en: 'Up to 30% of equipment and software, at most 10 million yuan a carrier in all',
    },
    feed: { kind: 'project', type: 'innovation-carrier' },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'rate', base: ['equipmentFen', 'softwareFen'], rate: [3, 10] },
    caps: [{ per: 'record', fen: 1_000_000_000 }],
    programme: 'innovation-carrier',
    quotes: [
      {
        text: '机器人数据训练场、机器人关键零部件创新中心、RISC-V开源生态创新中心等创新载体',
        gives: 'condition',
      },
      { text: '设备和软件投入不超过30%', gives: 'rate' },
      { text: '累计最高1000万元', gives: 'cap' },
    ],
    caveats: [
      {
        zh: '列举了三类载体并写有“等”，其他载体是否受理见申请指南。',
        en: 'Three kinds of carrier are named, “and the like”; the guide says which others are taken.',
      },
    ],
    notes: [
      {
        text: {
          zh: '1000万元按单个载体累计；原文未写按载体还是按企业。',
          en: 'The cap is read as that of one carrier; the text does not say carrier or firm.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'application',
    payout: 'reimbursement',
    citation: { source: 'zhuhai-2025', place: '第七条', confidence: 'official' },
    examples: [
      {
        name: 'three tenths of 20 million of equipment and 5 million of software',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-06-18',
              types: ['innovation-carrier'],
              equipmentFen: 2_000_000_000,
              softwareFen: 500_000_000,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 750_000_000, high: 750_000_000 },
      },
      {
        name: 'two carriers, each up to 10 million',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'a',
              on: '2025-12-18',
              types: ['innovation-carrier'],
              equipmentFen: 3_000_000_000,
              softwareFen: 1_000_000_000,
            },
            {
              kind: 'project',
              id: 'b',
              on: '2026-06-18',
              types: ['innovation-carrier'],
              equipmentFen: 4_000_000_000,
              softwareFen: 0,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 2_000_000_000, high: 2_000_000_000 },
      },
      {
        name: 'a smart factory is no innovation carrier',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-06-18',
              types: ['smart-factory'],
              equipmentFen: 2_000_000_000,
              softwareFen: 500_000_000,
            },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
    ],
  },
  {
    id: 'zhuhai-2025.7b',
    clause: 'zhuhai-2025/7',
    name: { zh: '国家级制造业创新中心配套', en: 'Top-up for a national innovation centre' },
    summary: {
      zh: '人工智能与机器人领域新获称号，最高1000万元',
      en: 'Newly named in AI or robotics, up to 10 million yuan',
    },
    feed: { kind: 'title', titles: ['national-innovation-centre'] },
    window: 'document',
    enterprise: [{ ask: 'is', fact: 'aiRobotics' }],
    record: [],
    amount: { basis: 'ceiling', fen: 1_000_000_000 },
    caps: [{ per: 'term', fen: 1_000_000_000 }],
    programme: 'national-centre',
    quotes: [
      {
        text: '新获得人工智能与机器人领域国家级、省级制造业创新中心称号',
        gives: 'condition',
      },
      { text: '分别给予最高1000万元', gives: 'amount' },
      { text: '分别给予最高1000万元', gives: 'cap' },
    ],
    caveats: [],
    notes: [
      {
        text: {
          zh: '“新获得”指授予日在有效期内；与国家、省的资金可以同时享受，原文写作“配套资金”。',
          en: '“Newly” means named inside the term; it stands beside national and provincial money, as the text calls it a top-up.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'application',
    payout: 'match',
    citation: { source: 'zhuhai-2025', place: '第七条', confidence: 'official' },
    examples: [
      {
        name: 'named in 2026, up to the whole 10 million',
        request: {
          asOf,
          enterprise: roboticsFirm,
          records: [
            { kind: 'title', id: 't', on: '2026-01-20', title: 'national-innovation-centre' },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 1_000_000_000, high: 1_000_000_000 },
      },
      {
        name: 'a provincial centre is no national one',
        request: {
          asOf,
          enterprise: roboticsFirm,
          records: [
            { kind: 'title', id: 't', on: '2026-01-20', title: 'provincial-innovation-centre' },
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
            { kind: 'title', id: 't', on: '2026-01-20', title: 'national-innovation-centre' },
          ],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 1_000_000_000 },
      },
    ],
  },
  {
    id: 'zhuhai-2025.7c',
    clause: 'zhuhai-2025/7',
    name: { zh: '省级制造业创新中心配套', en: 'Top-up for a provincial innovation centre' },
    summary: {
      zh: '人工智能与机器人领域新获称号，最高500万元',
      en: 'Newly named in AI or robotics, up to 5 million yuan',
    },
    feed: { kind: 'title', titles: ['provincial-innovation-centre'] },
    window: 'document',
    enterprise: [{ ask: 'is', fact: 'aiRobotics' }],
    record: [],
    amount: { basis: 'ceiling', fen: 500_000_000 },
    caps: [{ per: 'term', fen: 500_000_000 }],
    programme: 'provincial-centre',
    quotes: [
      {
        text: '新获得人工智能与机器人领域国家级、省级制造业创新中心称号',
        gives: 'condition',
      },
      { text: '500万元的配套资金', gives: 'amount' },
      { text: '500万元的配套资金', gives: 'cap' },
    ],
    caveats: [],
    notes: [
      {
        text: {
          zh: '“新获得”指授予日在有效期内；与省的资金可以同时享受，原文写作“配套资金”。',
          en: '“Newly” means named inside the term; it stands beside provincial money, as the text calls it a top-up.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'application',
    payout: 'match',
    citation: { source: 'zhuhai-2025', place: '第七条', confidence: 'official' },
    examples: [
      {
        name: 'named in 2026, up to the whole 5 million',
        request: {
          asOf,
          enterprise: roboticsFirm,
          records: [
            { kind: 'title', id: 't', on: '2026-01-20', title: 'provincial-innovation-centre' },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 500_000_000, high: 500_000_000 },
      },
      {
        name: 'the firm is not in the field',
        request: {
          asOf,
          enterprise: { ...firm, aiRobotics: false },
          records: [
            { kind: 'title', id: 't', on: '2026-01-20', title: 'provincial-innovation-centre' },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
    ],
  },
  {
    id: 'zhuhai-2025.8',
    clause: 'zhuhai-2025/8',
    name: { zh: '智能终端标杆产品奖励', en: 'Award for a benchmark smart terminal' },
    summary: {
      zh: '每个入选产品最高50万元，每家企业每年最高100万元',
      en: 'Up to 500,000 yuan for each product selected, 1 million yuan a firm and year',
    },
    feed: { kind: 'product', of: 'smart-terminal' },
    window: 'document',
    enterprise: [],
    record: [{ ask: 'is', field: 'selected' }],
    amount: { basis: 'ceiling', fen: 50_000_000 },
    caps: [{ per: 'year', fen: 100_000_000 }],
    programme: 'smart-terminal',
    quotes: [
      {
        text: '智能可穿戴设备、虚拟现实和增强现实设备、全屋智能家居产品、智能机器人等领域',
        gives: 'condition',
      },
      { text: '评选智能终端标杆产品', gives: 'condition' },
      { text: '最高50万元的奖励', gives: 'amount' },
      { text: '奖励额度不超过100万元', gives: 'cap' },
    ],
    caveats: [
      {
        zh: '领域列举了可穿戴设备、虚拟和增强现实、全屋智能、智能机器人并写有“等”。',
        en: 'Wearables, virtual and augmented reality, smart homes and smart robots are named, “and the like”.',
      },
    ],
    notes: [],
    mode: 'selection',
    payout: 'reward',
    citation: { source: 'zhuhai-2025', place: '第八条', confidence: 'official' },
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
        name: 'three products of one year stop at 1 million, one of the year before adds its own',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'product', id: 'a', on: '2025-11-09', of: 'smart-terminal', selected: true },
            { kind: 'product', id: 'b', on: '2026-09-09', of: 'smart-terminal', selected: true },
            { kind: 'product', id: 'c', on: '2026-09-09', of: 'smart-terminal', selected: true },
            { kind: 'product', id: 'd', on: '2026-09-09', of: 'smart-terminal', selected: true },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 150_000_000, high: 150_000_000 },
      },
      {
        name: 'one selected and one still open',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'product', id: 'a', on: '2026-09-09', of: 'smart-terminal', selected: true },
            { kind: 'product', id: 'b', on: '2026-09-09', of: 'smart-terminal', selected: null },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 50_000_000, high: 100_000_000 },
      },
      {
        name: 'the product was not selected',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'product', id: 'a', on: '2026-09-09', of: 'smart-terminal', selected: false },
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
          records: [{ kind: 'product', id: 'a', on: '2026-09-09', of: 'smart-terminal' }],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 50_000_000 },
      },
    ],
  },
]
