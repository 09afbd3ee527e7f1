import type { Measure } from '../../../schema/measure.ts'

const asOf = '2026-11-21'
const firm = { area: 'gd/zhuhai/jinwan', legalPerson: true, creditClean: true }
const roboticsFirm = { ...firm, aiRobotics: true }

export const measures14To17: readonly Measure[] = [
  {
    id: 'zhuhai-2026-draft.14a',
    clause: 'zhuhai-2026-draft/14',
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
        zh: '列举了三类载体并写有“等”，其他载体是否受理未写明。',
        en: 'Three kinds of carrier are named, “and the like”; whether others are taken is not stated.',
      },
    ],
    notes: [
      {
        text: {
          zh: '1000万元按单个载体累计；稿中未写按载体还是按企业。',
          en: 'The cap is read as that of one carrier; the draft does not say carrier or firm.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'application',
    payout: 'reimbursement',
    citation: { source: 'zhuhai-2026-draft', place: '第14项', confidence: 'official' },
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
        name: 'three tenths of 40 million stop at 10 million',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-06-18',
              types: ['innovation-carrier'],
              equipmentFen: 3_000_000_000,
              softwareFen: 1_000_000_000,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 1_000_000_000, high: 1_000_000_000 },
      },
      {
        name: 'built in 2025, before the years of the title',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2025-12-18',
              types: ['innovation-carrier'],
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
    id: 'zhuhai-2026-draft.14b',
    clause: 'zhuhai-2026-draft/14',
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
          zh: '“新获得”指授予日在标题年份之内；与国家、省的资金可以同时享受，稿中写作“配套资金”。',
          en: '“Newly” means named inside the years of the title; it stands beside national and provincial money, as the draft calls it a top-up.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'application',
    payout: 'match',
    citation: { source: 'zhuhai-2026-draft', place: '第14项', confidence: 'official' },
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
        name: 'named in 2025, before the years of the title',
        request: {
          asOf,
          enterprise: roboticsFirm,
          records: [
            { kind: 'title', id: 't', on: '2025-12-20', title: 'national-innovation-centre' },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'not known whether the firm is in the field',
        request: {
          asOf,
          enterprise: firm,
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
    id: 'zhuhai-2026-draft.14c',
    clause: 'zhuhai-2026-draft/14',
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
          zh: '“新获得”指授予日在标题年份之内；与省的资金可以同时享受，稿中写作“配套资金”。',
          en: '“Newly” means named inside the years of the title; it stands beside provincial money, as the draft calls it a top-up.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'application',
    payout: 'match',
    citation: { source: 'zhuhai-2026-draft', place: '第14项', confidence: 'official' },
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
    id: 'zhuhai-2026-draft.16',
    clause: 'zhuhai-2026-draft/16',
    name: { zh: '高校学生实习补贴', en: 'Internship subsidies for students' },
    summary: {
      zh: '补贴在珠高校学生实习，标准未写明',
      en: 'Paid to students of local universities; no sum is stated',
    },
    feed: {
      kind: 'nothing',
      why: {
        zh: '补贴对象是学生，金额和条件未写明，无从判断，仅作提示。',
        en: 'It goes to students, without sum or conditions, so there is nothing to judge it by; it is a note only.',
      },
    },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'unspecified' },
    caps: [],
    quotes: [{ text: '对在珠高校学生予以实习补贴支持', gives: 'payout' }],
    caveats: [],
    notes: [],
    mode: 'application',
    payout: 'service',
    citation: { source: 'zhuhai-2026-draft', place: '第16项', confidence: 'official' },
    examples: [
      {
        name: 'a firm without records',
        request: { asOf, enterprise: firm, records: [] },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'running cost of a park does not feed it',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'running-cost',
              id: 'r',
              on: '2026-06-01',
              of: 'park',
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
  {
    id: 'zhuhai-2026-draft.17',
    clause: 'zhuhai-2026-draft/17',
    name: { zh: '金融服务和利率优惠', en: 'Finance at better rates' },
    summary: {
      zh: '特色贷款和利率优惠，优惠幅度未写明',
      en: 'Special loans at better rates; how much better is not stated',
    },
    feed: {
      kind: 'nothing',
      why: {
        zh: '优惠幅度和申请条件均未写明，无从判断，仅作提示。',
        en: 'Neither rates nor conditions are stated, so there is nothing to judge it by; it is a note only.',
      },
    },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'unspecified' },
    caps: [],
    quotes: [
      { text: '800亿元新质生产力基金', gives: 'payout' },
      { text: '不低于50亿元总授信额度', gives: 'target' },
      { text: '给予利率优惠', gives: 'payout' },
    ],
    caveats: [],
    notes: [],
    mode: 'application',
    payout: 'interest',
    citation: { source: 'zhuhai-2026-draft', place: '第17项', confidence: 'official' },
    examples: [
      {
        name: 'a firm without records',
        request: { asOf, enterprise: firm, records: [] },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'an equity round does not feed it',
        request: {
          asOf,
          enterprise: firm,
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
