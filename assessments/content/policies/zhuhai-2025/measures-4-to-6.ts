import type { Measure } from '../../../schema/measure.ts'

const asOf = '2026-11-21'
const firm = { area: 'gd/zhuhai/jinwan', legalPerson: true, creditClean: true }
const roboticsFirm = { ...firm, aiRobotics: true }

export const measures4To6: readonly Measure[] = [
  {
    id: 'zhuhai-2025.4',
    clause: 'zhuhai-2025/4',
    name: { zh: 'DCMM三级及以上认证奖励', en: 'Award for DCMM level 3 or above' },
    summary: { zh: '一次性最高20万元', en: 'Up to 200,000 yuan, once' },
    feed: { kind: 'certificate', of: 'dcmm' },
    window: 'document',
    enterprise: [],
    record: [{ ask: 'at-least', field: 'level', value: 3 }],
    amount: { basis: 'ceiling', fen: 20_000_000 },
    caps: [{ per: 'term', fen: 20_000_000 }],
    quotes: [
      {
        text: '新通过数据管理能力成熟度评估模型(DCMM)三级(含)以上认证',
        gives: 'condition',
      },
      { text: '一次性最高20万元', gives: 'amount' },
      { text: '一次性最高20万元', gives: 'cap' },
    ],
    caveats: [],
    notes: [
      {
        text: {
          zh: '“新通过”指发证日在本措施有效期内；有效期内多次发证只奖励一次。',
          en: '“Newly” means certified inside the term of the measures; several certificates in the term are rewarded once.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'application',
    payout: 'reward',
    citation: { source: 'zhuhai-2025', place: '第四条', confidence: 'official' },
    examples: [
      {
        name: 'level 3, newly certified',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'certificate', id: 'c', on: '2026-03-10', of: 'dcmm', level: 3 }],
        },
        verdict: 'eligible',
        amountFen: { low: 20_000_000, high: 20_000_000 },
      },
      {
        name: 'level 3 and later level 4 are rewarded once',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'certificate', id: 'a', on: '2025-07-10', of: 'dcmm', level: 3 },
            { kind: 'certificate', id: 'b', on: '2026-09-10', of: 'dcmm', level: 4 },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 20_000_000, high: 20_000_000 },
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
        name: 'a certificate whose level is not known',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'certificate', id: 'c', on: '2026-03-10', of: 'dcmm', level: null }],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 20_000_000 },
      },
    ],
  },
  {
    id: 'zhuhai-2025.5',
    clause: 'zhuhai-2025/5',
    name: { zh: '机器人关键技术“揭榜挂帅”项目', en: 'Robotics breakthrough by open bid' },
    summary: {
      zh: '不超过项目设备和软件投入的50%，最高3000万元',
      en: 'Up to 50% of the project’s equipment and software, at most 30 million yuan',
    },
    feed: { kind: 'project', type: 'robotics-breakthrough' },
    window: 'document',
    enterprise: [],
    record: [{ ask: 'is', field: 'selected' }],
    amount: { basis: 'rate', base: ['equipmentFen', 'softwareFen'], rate: [1, 2] },
    caps: [{ per: 'record', fen: 3_000_000_000 }],
    quotes: [
      {
        text: '面向机器人运动控制算法、灵巧手、高精度传感器、柔性关节、高功率密度电机等领域',
        gives: 'condition',
      },
      { text: '“揭榜挂帅”任务', gives: 'condition' },
      { text: '不超过项目设备和软件投入的50%', gives: 'rate' },
      { text: '最高3000万元', gives: 'cap' },
    ],
    caveats: [
      {
        zh: '限运动控制算法、灵巧手、高精度传感器、柔性关节、高功率密度电机等领域。',
        en: 'For motion control algorithms, dexterous hands, precision sensors, flexible joints, dense motors and the like.',
      },
    ],
    notes: [
      {
        text: {
          zh: '3000万元按单个项目封顶；原文未写按项目还是按企业。',
          en: 'The cap is read as that of one project; the text does not say project or firm.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'open-bid',
    payout: 'reimbursement',
    citation: { source: 'zhuhai-2025', place: '第五条', confidence: 'official' },
    examples: [
      {
        name: 'half of 40 million of equipment and 10 million of software',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-08-01',
              types: ['robotics-breakthrough'],
              equipmentFen: 4_000_000_000,
              softwareFen: 1_000_000_000,
              selected: true,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 2_500_000_000, high: 2_500_000_000 },
      },
      {
        name: 'half of 80 million stops at 30 million',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-08-01',
              types: ['robotics-breakthrough'],
              equipmentFen: 6_000_000_000,
              softwareFen: 2_000_000_000,
              selected: true,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 3_000_000_000, high: 3_000_000_000 },
      },
      {
        name: 'software not known: from half of the equipment to the cap',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-08-01',
              types: ['robotics-breakthrough'],
              equipmentFen: 4_000_000_000,
              selected: true,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 2_000_000_000, high: 3_000_000_000 },
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
              on: '2026-08-01',
              types: ['robotics-breakthrough'],
              equipmentFen: 4_000_000_000,
              softwareFen: 1_000_000_000,
              selected: false,
            },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'not known whether the bid was won',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-08-01',
              types: ['robotics-breakthrough'],
              equipmentFen: 4_000_000_000,
              softwareFen: 1_000_000_000,
              selected: null,
            },
          ],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 2_500_000_000 },
      },
    ],
  },
  {
    id: 'zhuhai-2025.6a',
    clause: 'zhuhai-2025/6',
    name: { zh: '国家级单项冠军奖励', en: 'Award for a national champion' },
    summary: {
      zh: '人工智能与机器人领域新获评，最高180万元',
      en: 'Newly recognised in AI or robotics, up to 1.8 million yuan',
    },
    feed: { kind: 'title', titles: ['national-champion'] },
    window: 'document',
    enterprise: [{ ask: 'is', fact: 'aiRobotics' }],
    record: [],
    amount: { basis: 'ceiling', fen: 180_000_000 },
    caps: [{ per: 'term', fen: 180_000_000 }],
    quotes: [
      { text: '人工智能与机器人领域新获评国家级单项冠军企业', gives: 'condition' },
      { text: '最高180万元', gives: 'amount' },
      { text: '最高180万元', gives: 'cap' },
    ],
    caveats: [],
    notes: [
      {
        text: {
          zh: '“新获评”指认定日在本措施有效期内；同一企业有效期内奖励一次。',
          en: '“Newly” means recognised inside the term of the measures; a firm is rewarded once in the term.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'application',
    payout: 'reward',
    citation: { source: 'zhuhai-2025', place: '第六条', confidence: 'official' },
    examples: [
      {
        name: 'a robotics firm recognised in 2026',
        request: {
          asOf,
          enterprise: roboticsFirm,
          records: [{ kind: 'title', id: 't', on: '2026-04-30', title: 'national-champion' }],
        },
        verdict: 'eligible',
        amountFen: { low: 180_000_000, high: 180_000_000 },
      },
      {
        name: 'recognised twice in the term: once the money',
        request: {
          asOf,
          enterprise: roboticsFirm,
          records: [
            { kind: 'title', id: 'a', on: '2025-10-30', title: 'national-champion' },
            { kind: 'title', id: 'b', on: '2026-04-30', title: 'national-champion' },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 180_000_000, high: 180_000_000 },
      },
      {
        name: 'a champion of another field',
        request: {
          asOf,
          enterprise: { ...firm, aiRobotics: false },
          records: [{ kind: 'title', id: 't', on: '2026-04-30', title: 'national-champion' }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'not known whether the firm is in the field',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'title', id: 't', on: '2026-04-30', title: 'national-champion' }],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 180_000_000 },
      },
    ],
  },
  {
    id: 'zhuhai-2025.6b',
    clause: 'zhuhai-2025/6',
    name: { zh: '专精特新“小巨人”奖励', en: 'Award for a little giant' },
    summary: {
      zh: '人工智能与机器人领域新获评，最高100万元',
      en: 'Newly recognised in AI or robotics, up to 1 million yuan',
    },
    feed: { kind: 'title', titles: ['little-giant'] },
    window: 'document',
    enterprise: [{ ask: 'is', fact: 'aiRobotics' }],
    record: [],
    amount: { basis: 'ceiling', fen: 100_000_000 },
    caps: [{ per: 'term', fen: 100_000_000 }],
    quotes: [
      { text: '人工智能与机器人领域新获评', gives: 'condition' },
      { text: '专精特新“小巨人”的企业', gives: 'condition' },
      { text: '100万元的奖励', gives: 'amount' },
      { text: '100万元的奖励', gives: 'cap' },
    ],
    caveats: [],
    notes: [
      {
        text: {
          zh: '“新获评”指认定日在本措施有效期内；同一企业有效期内奖励一次。',
          en: '“Newly” means recognised inside the term of the measures; a firm is rewarded once in the term.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'application',
    payout: 'reward',
    citation: { source: 'zhuhai-2025', place: '第六条', confidence: 'official' },
    examples: [
      {
        name: 'a robotics firm recognised in 2025, after the first day',
        request: {
          asOf,
          enterprise: roboticsFirm,
          records: [{ kind: 'title', id: 't', on: '2025-10-14', title: 'little-giant' }],
        },
        verdict: 'eligible',
        amountFen: { low: 100_000_000, high: 100_000_000 },
      },
      {
        name: 'recognised before the measures',
        request: {
          asOf,
          enterprise: roboticsFirm,
          records: [{ kind: 'title', id: 't', on: '2025-05-22', title: 'little-giant' }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'not known whether its credit is clean',
        request: {
          asOf,
          enterprise: { ...roboticsFirm, creditClean: null },
          records: [{ kind: 'title', id: 't', on: '2025-10-14', title: 'little-giant' }],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 100_000_000 },
      },
    ],
  },
]
