import type { Measure } from '../../../schema/measure.ts'

const asOf = '2026-11-21'
const firm = { area: 'gd/foshan' }

/** The rules that carry these measures out are known by number and not in the catalogue. */
const rules = {
  zh: '另有实施细则（粤工信规字〔2025〕6号），本目录未收录；条件和金额以细则和当年通知为准。',
  en: 'Implementing rules exist (粤工信规字〔2025〕6号) that this catalogue does not hold; they and the notice of the year settle conditions and sums.',
}

export const measures4To9: readonly Measure[] = [
  {
    id: 'guangdong-2025.4',
    clause: 'guangdong-2025/4',
    name: { zh: '工业大模型和应用标杆案例奖励', en: 'Award for an industrial model benchmark' },
    summary: {
      zh: '每个标杆案例最高800万元，全省每年不超过10个',
      en: 'Up to 8 million yuan a case, at most ten a year in the province',
    },
    feed: { kind: 'project', type: 'industrial-benchmark' },
    window: 'document',
    enterprise: [],
    record: [{ ask: 'is', field: 'selected' }],
    amount: { basis: 'ceiling', fen: 800_000_000 },
    caps: [{ per: 'record', fen: 800_000_000 }],
    quotes: [
      { text: '对研发工业领域大模型和应用解决案例给予支持', gives: 'condition' },
      { text: '每年择优支持不超过10个标杆案例', gives: 'quota' },
      { text: '每个给予最高800万元奖励', gives: 'amount' },
      { text: '每个给予最高800万元奖励', gives: 'cap' },
    ],
    caveats: [
      {
        zh: '全省每年择优不超过10个，入选以省级公布为准。',
        en: 'At most ten a year are chosen in the whole province; its announcement settles who they are.',
      },
      rules,
    ],
    notes: [
      {
        text: {
          zh: '“择优支持”理解为评选入选，不是与其他政策择一。',
          en: 'The words for “the best are supported” mean a selection, not a choice between policies.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'selection',
    payout: 'reward',
    citation: { source: 'guangdong-2025', place: '第四条', confidence: 'official' },
    examples: [
      {
        name: 'one case selected, up to the whole 8 million',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-05-20',
              types: ['industrial-benchmark'],
              selected: true,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 800_000_000, high: 800_000_000 },
      },
      {
        name: 'two cases, each up to 8 million',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'a',
              on: '2025-12-20',
              types: ['industrial-benchmark'],
              selected: true,
            },
            {
              kind: 'project',
              id: 'b',
              on: '2026-05-20',
              types: ['industrial-benchmark'],
              selected: true,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 1_600_000_000, high: 1_600_000_000 },
      },
      {
        name: 'the case was not selected',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-05-20',
              types: ['industrial-benchmark'],
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
            { kind: 'project', id: 'p', on: '2026-05-20', types: ['industrial-benchmark'] },
          ],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 800_000_000 },
      },
    ],
  },
  {
    id: 'guangdong-2025.5a',
    clause: 'guangdong-2025/5',
    name: { zh: '重点项目“绿色通道”', en: 'Green channel for a key project' },
    summary: {
      zh: '加快用地、环评、节能、用林等审批，不是资金',
      en: 'Faster approval of land, environment, energy and forest use; not money',
    },
    feed: { kind: 'project', type: 'key-project' },
    window: 'document',
    enterprise: [{ ask: 'is', fact: 'aiRobotics' }],
    record: [],
    amount: { basis: 'not-money' },
    caps: [],
    quotes: [
      { text: '对全省人工智能与机器人重点项目开通“绿色通道”', gives: 'condition' },
      { text: '加快项目用地、环评、节能、用林等审批', gives: 'payout' },
    ],
    caveats: [
      {
        zh: '原文未写重点项目如何认定，以省、市项目清单为准。',
        en: 'The text does not say how a key project is named; the lists of province and city settle it.',
      },
    ],
    notes: [],
    mode: 'application',
    payout: 'service',
    citation: { source: 'guangdong-2025', place: '第五条', confidence: 'official' },
    examples: [
      {
        name: 'a key project of the field',
        request: {
          asOf,
          enterprise: { ...firm, aiRobotics: true },
          records: [{ kind: 'project', id: 'p', on: '2026-02-10', types: ['key-project'] }],
        },
        verdict: 'eligible',
        amountFen: null,
      },
      {
        name: 'a key project of another field',
        request: {
          asOf,
          enterprise: { ...firm, aiRobotics: false },
          records: [{ kind: 'project', id: 'p', on: '2026-02-10', types: ['key-project'] }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'not known whether the firm is in the field',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'project', id: 'p', on: '2026-02-10', types: ['key-project'] }],
        },
        verdict: 'incomplete',
        amountFen: null,
      },
    ],
  },
  {
    id: 'guangdong-2025.5b',
    clause: 'guangdong-2025/5',
    name: { zh: '先进制造业项目省市联动保障', en: 'Province and city behind a large project' },
    summary: {
      zh: '固定资产投资额5000万元及以上的先进制造业项目，不是资金',
      en: 'For advanced-manufacturing projects with fixed assets of 50 million yuan or more; not money',
    },
    feed: { kind: 'project', type: 'key-project' },
    window: 'document',
    enterprise: [{ ask: 'is', fact: 'manufacturer' }],
    record: [{ ask: 'at-least-fen', field: 'fixedAssetsFen', fen: 5_000_000_000 }],
    amount: { basis: 'not-money' },
    caps: [],
    quotes: [
      { text: '固定资产投资额5000万元以上的先进制造业项目', gives: 'condition' },
      { text: '省市联动保障', gives: 'payout' },
    ],
    caveats: [
      {
        zh: '保障的具体内容和先进制造业的范围，原文未写明。',
        en: 'The text says neither what the support consists of nor what counts as advanced manufacturing.',
      },
    ],
    notes: [
      {
        text: {
          zh: '“先进制造业项目”按制造业企业的重点项目判断。',
          en: 'An advanced-manufacturing project is judged as a key project of a manufacturer.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'application',
    payout: 'service',
    citation: { source: 'guangdong-2025', place: '第五条', confidence: 'official' },
    examples: [
      {
        name: 'exactly 50 million of fixed assets',
        request: {
          asOf,
          enterprise: { ...firm, manufacturer: true },
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-02-10',
              types: ['key-project'],
              fixedAssetsFen: 5_000_000_000,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: null,
      },
      {
        name: 'one fen short of 50 million',
        request: {
          asOf,
          enterprise: { ...firm, manufacturer: true },
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-02-10',
              types: ['key-project'],
              fixedAssetsFen: 4_999_999_999,
            },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'not a manufacturer',
        request: {
          asOf,
          enterprise: { ...firm, manufacturer: false },
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-02-10',
              types: ['key-project'],
              fixedAssetsFen: 5_000_000_000,
            },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'fixed assets are not known',
        request: {
          asOf,
          enterprise: { ...firm, manufacturer: true },
          records: [{ kind: 'project', id: 'p', on: '2026-02-10', types: ['key-project'] }],
        },
        verdict: 'incomplete',
        amountFen: null,
      },
    ],
  },
  {
    id: 'guangdong-2025.7',
    clause: 'guangdong-2025/7',
    name: { zh: '开源社区和开源生态中心资助', en: 'Aid for an open-source community or centre' },
    summary: {
      zh: '不超过上一年度审定运营费用的30%，最高800万元，全省每年不超过5个',
      en: 'Up to 30% of last year’s approved running cost, at most 8 million yuan; at most five a year in the province',
    },
    feed: { kind: 'running-cost', of: 'open-source' },
    window: 'year-before',
    enterprise: [],
    record: [{ ask: 'is', field: 'selected' }],
    amount: { basis: 'rate', base: ['amountFen'], rate: [3, 10] },
    caps: [{ per: 'year', fen: 800_000_000 }],
    quotes: [
      {
        text: '每年择优支持不超过5个符合条件的开源社区和开源生态中心',
        gives: 'quota',
      },
      { text: '按不超过其上一年度审定运营费用的30%', gives: 'rate' },
      { text: '给予最高800万元资助', gives: 'cap' },
    ],
    caveats: [
      {
        zh: '全省每年择优不超过5个，运营费用以审定数为准。',
        en: 'At most five a year are chosen in the whole province; the running cost is the one approved.',
      },
      rules,
    ],
    notes: [
      {
        text: {
          zh: '“择优支持”理解为评选入选，不是与其他政策择一。',
          en: 'The words for “the best are supported” mean a selection, not a choice between policies.',
        },
        confidence: 'interpretation',
      },
      {
        text: {
          zh: '800万元按每家企业每年封顶；原文未写期限。',
          en: 'The cap is read as that of one firm and year; the text does not say of what time.',
        },
        confidence: 'interpretation',
      },
    ],
    mode: 'selection',
    payout: 'reimbursement',
    citation: { source: 'guangdong-2025', place: '第七条', confidence: 'official' },
    examples: [
      {
        name: 'three tenths of 10 million of 2025, claimed in 2026',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'running-cost',
              id: 'r',
              on: '2025-12-31',
              of: 'open-source',
              amountFen: 1_000_000_000,
              selected: true,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 300_000_000, high: 300_000_000 },
      },
      {
        name: '40 million a year: each year of application stops at 8 million',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'running-cost',
              id: 'a',
              on: '2024-06-30',
              of: 'open-source',
              amountFen: 4_000_000_000,
              selected: true,
            },
            {
              kind: 'running-cost',
              id: 'b',
              on: '2025-06-30',
              of: 'open-source',
              amountFen: 4_000_000_000,
              selected: true,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: { low: 1_600_000_000, high: 1_600_000_000 },
      },
      {
        name: 'the cost of 2023 would have been claimed before the measures',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'running-cost',
              id: 'r',
              on: '2023-12-31',
              of: 'open-source',
              amountFen: 1_000_000_000,
              selected: true,
            },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'the running cost of a park is another thing',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'running-cost',
              id: 'r',
              on: '2025-12-31',
              of: 'park',
              amountFen: 1_000_000_000,
              selected: true,
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
              kind: 'running-cost',
              id: 'r',
              on: '2025-12-31',
              of: 'open-source',
              amountFen: 1_000_000_000,
            },
          ],
        },
        verdict: 'incomplete',
        amountFen: { low: 0, high: 300_000_000 },
      },
    ],
  },
  {
    id: 'guangdong-2025.9',
    clause: 'guangdong-2025/9',
    name: { zh: '产业基金、贷款贴息和风险补偿', en: 'Industry fund, interest and risk sharing' },
    summary: {
      zh: '设立产业基金，加大贴息和风险补偿，比例和金额未写明',
      en: 'An industry fund, more interest subsidies and risk sharing; neither rate nor sum is stated',
    },
    feed: {
      kind: 'nothing',
      why: {
        zh: '比例、金额和申报条件均未写明，无从判断，仅作提示。',
        en: 'Rate, sum and conditions are not stated, so there is nothing to judge it by; it is a note only.',
      },
    },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'unspecified' },
    caps: [],
    quotes: [
      { text: '设立人工智能与机器人产业基金', gives: 'payout' },
      { text: '加大对人工智能与机器人贷款贴息和风险补偿的政策支持力度', gives: 'payout' },
    ],
    caveats: [],
    notes: [],
    mode: 'application',
    payout: 'interest',
    citation: { source: 'guangdong-2025', place: '第九条', confidence: 'official' },
    examples: [
      {
        name: 'a firm without records',
        request: { asOf, enterprise: { ...firm, aiRobotics: true }, records: [] },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'an equity round does not feed it',
        request: {
          asOf,
          enterprise: { ...firm, aiRobotics: true },
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
