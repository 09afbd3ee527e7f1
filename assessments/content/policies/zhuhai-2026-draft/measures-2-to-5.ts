import type { Measure } from '../../../schema/measure.ts'

const asOf = '2026-11-21'
const firm = { area: 'gd/zhuhai/jinwan', legalPerson: true, creditClean: true }
const smallMaker = {
  ...firm,
  manufacturer: true,
  employees: 260,
  revenueFen: { '2025': 18_000_000_000 },
}

export const measures2To5: readonly Measure[] = [
  {
    id: 'zhuhai-2026-draft.2',
    clause: 'zhuhai-2026-draft/2',
    name: { zh: '“模型券”（智能体应用）', en: 'Model voucher for agent applications' },
    summary: {
      zh: '不超过大模型服务支出的30%，每年最高100万元，须形成智能体应用',
      en: 'Up to 30% of model-service spend that forms an agent application, at most 1 million yuan a year',
    },
    feed: { kind: 'spend', of: 'model-service' },
    window: 'document',
    enterprise: [],
    record: [{ ask: 'is', field: 'agent' }],
    amount: { basis: 'rate', base: ['amountFen'], rate: [3, 10] },
    caps: [{ per: 'year', fen: 100_000_000 }],
    programme: 'model-voucher',
    quotes: [
      { text: '购买大模型服务且形成智能体应用', gives: 'condition' },
      { text: '按实际支出费用不超过30%', gives: 'rate' },
      { text: '资助额度不超过100万元', gives: 'cap' },
    ],
    caveats: [
      {
        zh: '怎样算形成智能体应用，稿中没有标准。',
        en: 'The draft does not say what counts as an agent application.',
      },
    ],
    notes: [],
    mode: 'application',
    payout: 'voucher',
    citation: { source: 'zhuhai-2026-draft', place: '第2项', confidence: 'official' },
    examples: [
      {
        name: 'three tenths of 2 million yuan that formed an agent',
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
              agent: true,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 60_000_000, high: 60_000_000 },
      },
      {
        name: 'three tenths of 4 million stop at 1 million',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'spend',
              id: 's',
              on: '2026-05-12',
              of: 'model-service',
              amountFen: 400_000_000,
              agent: true,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 100_000_000, high: 100_000_000 },
      },
      {
        name: 'one bill with an agent, one where it is not known',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'spend',
              id: 'a',
              on: '2026-05-12',
              of: 'model-service',
              amountFen: 100_000_000,
              agent: true,
            },
            {
              kind: 'spend',
              id: 'b',
              on: '2026-06-12',
              of: 'model-service',
              amountFen: 100_000_000,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 30_000_000, high: 60_000_000 },
      },
      {
        name: 'no agent application',
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
              agent: false,
            },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'spent on the last day before the years of the title',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'spend',
              id: 's',
              on: '2025-12-31',
              of: 'model-service',
              amountFen: 200_000_000,
              agent: true,
            },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'not known whether an agent was formed',
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
              agent: null,
            },
          ],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 60_000_000 },
      },
    ],
  },
  {
    id: 'zhuhai-2026-draft.4',
    clause: 'zhuhai-2026-draft/4',
    name: { zh: '中小企业AI赋能项目', en: 'AI project of a small or medium manufacturer' },
    summary: {
      zh: '不超过软硬件投入的30%，最高50万元；限数字化水平二级及以上的制造业中小企业',
      en: 'Up to 30% of software and hardware, at most 500,000 yuan; for small and medium manufacturers at digital level 2 or above',
    },
    feed: { kind: 'project', type: 'ai-retrofit' },
    window: 'document',
    enterprise: [
      { ask: 'is', fact: 'manufacturer' },
      { ask: 'sme' },
      { ask: 'digital-level', atLeast: 2 },
    ],
    record: [],
    amount: { basis: 'rate', base: ['equipmentFen', 'softwareFen'], rate: [3, 10] },
    caps: [{ per: 'term', fen: 50_000_000 }],
    quotes: [
      { text: '对制造业中小企业实施AI赋能项目', gives: 'condition' },
      { text: '数字化水平二级以上', gives: 'condition' },
      { text: '项目软硬件投入不超过30%', gives: 'rate' },
      { text: '最高50万元支持', gives: 'cap' },
    ],
    caveats: [],
    notes: [
      {
        text: {
          zh: '50万元按单个企业封顶，取从严理解；另一种理解是按单个项目封顶。',
          en: 'The cap is read as that of one firm, the stricter way; the other reading is one project.',
        },
        confidence: 'interpretation',
      },
      {
        text: {
          zh: '数字化水平按2024年版中小企业数字化水平评测指标判断，稿中未写用哪一版。',
          en: 'The digital level is judged by the 2024 edition of the official indicator; the draft names no edition.',
        },
        confidence: 'interpretation',
      },
      {
        text: {
          zh: '中小企业按工信部联企业〔2011〕300号的工业标准判断，含微型企业。',
          en: 'Small and medium is judged by the national size standard for industry of 2011, micro firms included.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'application',
    payout: 'reimbursement',
    citation: { source: 'zhuhai-2026-draft', place: '第4项', confidence: 'official' },
    examples: [
      {
        name: 'three tenths of 600,000 of equipment and 400,000 of software',
        request: {
          asOf,
          enterprise: smallMaker,
          records: [
            { kind: 'certificate', id: 'c', on: '2026-04-01', of: 'sme-digital', level: 2 },
            {
              kind: 'project',
              id: 'p',
              on: '2026-09-30',
              types: ['ai-retrofit'],
              equipmentFen: 60_000_000,
              softwareFen: 40_000_000,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 30_000_000, high: 30_000_000 },
      },
      {
        name: 'two projects of 1 million each stop at 500,000 together',
        request: {
          asOf,
          enterprise: smallMaker,
          records: [
            { kind: 'certificate', id: 'c', on: '2026-04-01', of: 'sme-digital', level: 3 },
            {
              kind: 'project',
              id: 'a',
              on: '2026-03-31',
              types: ['ai-retrofit'],
              equipmentFen: 60_000_000,
              softwareFen: 40_000_000,
            },
            {
              kind: 'project',
              id: 'b',
              on: '2026-09-30',
              types: ['ai-retrofit'],
              equipmentFen: 100_000_000,
              softwareFen: 0,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 50_000_000, high: 50_000_000 },
      },
      {
        name: '1,200 staff but revenue under 400 million: still medium-sized',
        request: {
          asOf,
          enterprise: { ...smallMaker, employees: 1200 },
          records: [
            { kind: 'certificate', id: 'c', on: '2026-04-01', of: 'sme-digital', level: 2 },
            {
              kind: 'project',
              id: 'p',
              on: '2026-09-30',
              types: ['ai-retrofit'],
              equipmentFen: 60_000_000,
              softwareFen: 40_000_000,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 30_000_000, high: 30_000_000 },
      },
      {
        name: '1,000 staff and revenue of 400 million: a large firm',
        request: {
          asOf,
          enterprise: { ...smallMaker, employees: 1000, revenueFen: { '2025': 40_000_000_000 } },
          records: [
            { kind: 'certificate', id: 'c', on: '2026-04-01', of: 'sme-digital', level: 2 },
            {
              kind: 'project',
              id: 'p',
              on: '2026-09-30',
              types: ['ai-retrofit'],
              equipmentFen: 60_000_000,
              softwareFen: 40_000_000,
            },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'digital level 1 is too low',
        request: {
          asOf,
          enterprise: smallMaker,
          records: [
            { kind: 'certificate', id: 'c', on: '2026-04-01', of: 'sme-digital', level: 1 },
            {
              kind: 'project',
              id: 'p',
              on: '2026-09-30',
              types: ['ai-retrofit'],
              equipmentFen: 60_000_000,
              softwareFen: 40_000_000,
            },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'a service firm is no manufacturer',
        request: {
          asOf,
          enterprise: { ...smallMaker, manufacturer: false },
          records: [
            { kind: 'certificate', id: 'c', on: '2026-04-01', of: 'sme-digital', level: 2 },
            {
              kind: 'project',
              id: 'p',
              on: '2026-09-30',
              types: ['ai-retrofit'],
              equipmentFen: 60_000_000,
              softwareFen: 40_000_000,
            },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'neither certificate nor answers: the digital level is not known',
        request: {
          asOf,
          enterprise: smallMaker,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-09-30',
              types: ['ai-retrofit'],
              equipmentFen: 60_000_000,
              softwareFen: 40_000_000,
            },
          ],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 30_000_000 },
      },
    ],
  },
  {
    id: 'zhuhai-2026-draft.5',
    clause: 'zhuhai-2026-draft/5',
    name: { zh: '工业技术改造补贴', en: 'Technical upgrade subsidy' },
    summary: {
      zh: '不超过新设备购置额（不含税）的15%，最高1000万元',
      en: 'Up to 15% of new equipment without VAT, at most 10 million yuan',
    },
    feed: { kind: 'project', type: 'technical-upgrade' },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'rate', base: ['newEquipmentExVatFen'], rate: [3, 20] },
    caps: [{ per: 'term', fen: 1_000_000_000 }],
    quotes: [
      { text: '对实施工业技术改造项目', gives: 'condition' },
      { text: '不超过新设备购置额（不含税）的15%', gives: 'rate' },
      { text: '单个企业（项目）最高不超过1000万元', gives: 'cap' },
    ],
    caveats: [],
    notes: [
      {
        text: {
          zh: '“单个企业（项目）”可作两种理解，取从严的一种：1000万元按单个企业封顶。',
          en: 'The words “one firm (project)” can be read both ways; the stricter one is used: the cap is that of the firm.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'application',
    payout: 'reimbursement',
    citation: { source: 'zhuhai-2026-draft', place: '第5项', confidence: 'official' },
    examples: [
      {
        name: 'fifteen hundredths of 20 million yuan',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-10-10',
              types: ['technical-upgrade'],
              newEquipmentExVatFen: 2_000_000_000,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 300_000_000, high: 300_000_000 },
      },
      {
        name: 'two projects of 40 million each stop at 10 million together',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'a',
              on: '2026-02-10',
              types: ['technical-upgrade'],
              newEquipmentExVatFen: 4_000_000_000,
            },
            {
              kind: 'project',
              id: 'b',
              on: '2026-10-10',
              types: ['technical-upgrade'],
              newEquipmentExVatFen: 4_000_000_000,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 1_000_000_000, high: 1_000_000_000 },
      },
      {
        name: 'a fraction of a fen is cut',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-10-10',
              types: ['technical-upgrade'],
              newEquipmentExVatFen: 100_000_009,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 15_000_001, high: 15_000_001 },
      },
      {
        name: 'the price without VAT is not known',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-10-10',
              types: ['technical-upgrade'],
              equipmentFen: 2_000_000_000,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 0, high: 1_000_000_000 },
      },
      {
        name: 'another city',
        request: {
          asOf,
          enterprise: { ...firm, area: 'gd/zhongshan' },
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-10-10',
              types: ['technical-upgrade'],
              newEquipmentExVatFen: 2_000_000_000,
            },
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
            {
              kind: 'project',
              id: 'p',
              on: '2026-10-10',
              types: ['technical-upgrade'],
              newEquipmentExVatFen: 2_000_000_000,
            },
          ],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 300_000_000 },
      },
    ],
  },
]
