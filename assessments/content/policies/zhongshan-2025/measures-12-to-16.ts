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

const titleNotes: Measure['notes'] = [
  {
    text: {
      zh: '“首次认定”指认定日在本措施有效期内，且为该称号第一次认定；复核通过不算。',
      en: '“Recognised for the first time” means inside the term of the measures and for the first time under this title; a renewal does not count.',
    },
    confidence: 'interpretation',
  },
  {
    text: {
      zh: '条名写人工智能与机器人企业，奖励这句没有限定领域，这里不按领域判断。',
      en: 'The heading speaks of AI and robotics firms; the sentence of the award names no field, so none is asked here.',
    },
    confidence: 'interpretation',
  },
  rulesNote,
]

const titleCaveats: Measure['caveats'] = [
  {
    zh: '奖励标准在另外的政策里，本目录未收录。',
    en: 'The sums stand in other policies that are not in the catalogue.',
  },
]

export const measures12To16: readonly Measure[] = [
  {
    id: 'zhongshan-2025.12a',
    clause: 'zhongshan-2025/12',
    name: { zh: '制造业单项冠军奖励', en: 'Award for a national champion' },
    summary: {
      zh: '首次认定的，按有关政策奖励，金额未写明',
      en: 'Recognised for the first time, under other policies; no sum is stated',
    },
    feed: { kind: 'title', titles: ['national-champion'] },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'unspecified' },
    caps: [],
    quotes: [{ text: '首次认定的制造业“单项冠军”企业', gives: 'condition' }],
    caveats: titleCaveats,
    notes: titleNotes,
    mode: 'application',
    payout: 'reward',
    citation: { source: 'zhongshan-2025', place: '第（十二）项', confidence: 'official' },
    examples: [
      {
        name: 'recognised in 2026',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'title', id: 't', on: '2026-04-30', title: 'national-champion' }],
        },
        verdict: 'eligible',
        amountFen: null,
      },
      {
        name: 'a champion outside AI and robotics is not refused for its field',
        request: {
          asOf,
          enterprise: { ...firm, aiRobotics: false },
          records: [{ kind: 'title', id: 't', on: '2026-04-30', title: 'national-champion' }],
        },
        verdict: 'eligible',
        amountFen: null,
      },
      {
        name: 'recognised on the day before the measures',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'title', id: 't', on: '2025-02-20', title: 'national-champion' }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'not known where the firm is',
        request: {
          asOf,
          enterprise: {},
          records: [{ kind: 'title', id: 't', on: '2026-04-30', title: 'national-champion' }],
        },
        verdict: 'incomplete',
        amountFen: null,
      },
    ],
  },
  {
    id: 'zhongshan-2025.12b',
    clause: 'zhongshan-2025/12',
    name: { zh: '专精特新“小巨人”奖励', en: 'Award for a little giant' },
    summary: {
      zh: '首次认定的，按有关政策奖励，金额未写明',
      en: 'Recognised for the first time, under other policies; no sum is stated',
    },
    feed: { kind: 'title', titles: ['little-giant'] },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'unspecified' },
    caps: [],
    quotes: [{ text: '国家专精特新“小巨人”企业', gives: 'condition' }],
    caveats: titleCaveats,
    notes: titleNotes,
    mode: 'application',
    payout: 'reward',
    citation: { source: 'zhongshan-2025', place: '第（十二）项', confidence: 'official' },
    examples: [
      {
        name: 'recognised in October 2025',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'title', id: 't', on: '2025-10-14', title: 'little-giant' }],
        },
        verdict: 'eligible',
        amountFen: null,
      },
      {
        name: 'recognised on the first day of the measures',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'title', id: 't', on: '2025-02-21', title: 'little-giant' }],
        },
        verdict: 'eligible',
        amountFen: null,
      },
      {
        name: 'a champion is no little giant',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'title', id: 't', on: '2025-10-14', title: 'national-champion' }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'not known where the firm is',
        request: {
          asOf,
          enterprise: {},
          records: [{ kind: 'title', id: 't', on: '2025-10-14', title: 'little-giant' }],
        },
        verdict: 'incomplete',
        amountFen: null,
      },
    ],
  },
  {
    id: 'zhongshan-2025.12c',
    clause: 'zhongshan-2025/12',
    name: { zh: '省“隐形冠军”奖励', en: 'Award for a provincial hidden champion' },
    summary: {
      zh: '首次认定的，按有关政策奖励，金额未写明',
      en: 'Recognised for the first time, under other policies; no sum is stated',
    },
    feed: { kind: 'title', titles: ['provincial-hidden-champion'] },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'unspecified' },
    caps: [],
    quotes: [{ text: '省“隐形冠军”企业,按有关政策给予奖励', gives: 'payout' }],
    caveats: titleCaveats,
    notes: titleNotes,
    mode: 'application',
    payout: 'reward',
    citation: { source: 'zhongshan-2025', place: '第（十二）项', confidence: 'official' },
    examples: [
      {
        name: 'recognised in 2026',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'title', id: 't', on: '2026-01-15', title: 'provincial-hidden-champion' },
          ],
        },
        verdict: 'eligible',
        amountFen: null,
      },
      {
        name: 'recognised after the day of the request',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'title', id: 't', on: '2026-11-22', title: 'provincial-hidden-champion' },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'a firm of Shenzhen',
        request: {
          asOf,
          enterprise: { area: 'gd/shenzhen/longhua' },
          records: [
            { kind: 'title', id: 't', on: '2026-01-15', title: 'provincial-hidden-champion' },
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
            { kind: 'title', id: 't', on: '2026-01-15', title: 'provincial-hidden-champion' },
          ],
        },
        verdict: 'incomplete',
        amountFen: null,
      },
    ],
  },
  {
    id: 'zhongshan-2025.13a',
    clause: 'zhongshan-2025/13',
    name: { zh: '租金优惠和创业补贴', en: 'Rent and start-up aid' },
    summary: {
      zh: '给集聚区内人工智能中小微企业和初创企业，金额未写明',
      en: 'For small and new AI firms in the incubators; no sum is stated',
    },
    feed: { kind: 'rent' },
    window: 'year-before',
    enterprise: [],
    record: [],
    amount: { basis: 'unspecified' },
    caps: [],
    quotes: [
      {
        text: '依托中山软件园、留创园等载体打造人工智能产业孵化器和产业集聚区',
        gives: 'condition',
      },
      { text: '对符合条件的人工智能中小微企业和初创企业', gives: 'condition' },
      { text: '给予租金优惠、创业补贴等', gives: 'payout' },
    ],
    caveats: [
      {
        zh: '限人工智能中小微企业和初创企业，并须符合条件，条件未写明。',
        en: 'For small and new AI firms that meet conditions; the conditions are not stated.',
      },
      {
        zh: '依托中山软件园、留创园等载体，园区外是否适用未写明。',
        en: 'It rests on the named incubators and the like; whether a firm outside them is taken is not stated.',
      },
    ],
    notes: [
      {
        text: {
          zh: '租金按整年数据计：上一年的租金，次年申报。原文没有写“上年度”，另一种理解是按支付日在有效期内计。',
          en: 'Rent is taken as a yearly figure, claimed in the year after. The text does not say so; the other reading counts what is paid inside the term.',
        },
        confidence: 'interpretation',
      },
      rulesNote,
    ],
    mode: 'application',
    payout: 'reimbursement',
    citation: { source: 'zhongshan-2025', place: '第（十三）项', confidence: 'official' },
    examples: [
      {
        name: 'rent of 2025, to be claimed in 2026',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'rent', id: 'r', on: '2025-12-31', amountFen: 30_000_000 }],
        },
        verdict: 'eligible',
        amountFen: null,
      },
      {
        name: 'rent of 2024, to be claimed in the first year of the measures',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'rent', id: 'r', on: '2024-06-30', amountFen: 30_000_000 }],
        },
        verdict: 'eligible',
        amountFen: null,
      },
      {
        name: 'rent of 2023 would be claimed before the measures',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'rent', id: 'r', on: '2023-12-31', amountFen: 30_000_000 }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'not known where the firm is',
        request: {
          asOf,
          enterprise: {},
          records: [{ kind: 'rent', id: 'r', on: '2025-12-31', amountFen: 30_000_000 }],
        },
        verdict: 'incomplete',
        amountFen: null,
      },
    ],
  },
  {
    id: 'zhongshan-2025.13b',
    clause: 'zhongshan-2025/13',
    name: { zh: '人工智能示范、标杆园区奖励', en: 'Award for a model AI park' },
    summary: {
      zh: '经评定的园区，金额未写明',
      en: 'For parks after assessment; no sum is stated',
    },
    feed: {
      kind: 'nothing',
      why: {
        zh: '奖给园区，评定标准和金额未写明，没有可据以判断的事实，仅作提示。',
        en: 'It goes to parks; neither standard nor sum is stated, so there is nothing to judge it by and it is a note only.',
      },
    },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'unspecified' },
    caps: [],
    quotes: [{ text: '对经评定的人工智能示范、标杆园区给予奖励', gives: 'payout' }],
    caveats: [],
    notes: [rulesNote],
    mode: 'selection',
    payout: 'reward',
    citation: { source: 'zhongshan-2025', place: '第（十三）项', confidence: 'official' },
    examples: [
      withoutRecords,
      {
        name: 'running cost of a park does not feed it',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'running-cost',
              id: 'r',
              on: '2025-06-01',
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
    id: 'zhongshan-2025.14',
    clause: 'zhongshan-2025/14',
    name: { zh: '人才团队和引才资助', en: 'Aid for teams and for bringing talent' },
    summary: {
      zh: '支持核心团队，资助引荐人才，金额未写明',
      en: 'For core teams and for those who bring talent; no sum is stated',
    },
    feed: {
      kind: 'nothing',
      why: {
        zh: '对象是人才、团队和引荐主体，评审标准和金额未写明，没有可据以判断的事实，仅作提示。',
        en: 'It is for people, teams and those who bring them; neither standard nor sum is stated, so there is nothing to judge it by and it is a note only.',
      },
    },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'unspecified' },
    caps: [],
    quotes: [
      { text: '对经评审认定具有重大技术能力的核心团队', gives: 'condition' },
      { text: '给予资金等要素支持', gives: 'payout' },
      { text: '对成功引荐引进的给予社会化引才资助', gives: 'payout' },
    ],
    caveats: [],
    notes: [rulesNote],
    mode: 'application',
    payout: 'reimbursement',
    citation: { source: 'zhongshan-2025', place: '第（十四）项', confidence: 'official' },
    examples: [
      withoutRecords,
      {
        name: 'a national task won does not feed it',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'title', id: 't', on: '2026-04-01', title: 'national-task-winner' }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
    ],
  },
  {
    id: 'zhongshan-2025.15',
    clause: 'zhongshan-2025/15',
    name: { zh: '论坛、展会、赛事补贴', en: 'Aid for forums, fairs and contests' },
    summary: {
      zh: '补贴引进的重要论坛、峰会、赛事，金额未写明',
      en: 'For important events brought to the city; no sum is stated',
    },
    feed: {
      kind: 'nothing',
      why: {
        zh: '怎样算重要活动、补贴多少均未写明，没有可据以判断的事实，仅作提示。',
        en: 'What counts as important and how much is paid are not stated, so there is nothing to judge it by and it is a note only.',
      },
    },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'unspecified' },
    caps: [],
    quotes: [
      {
        text: '引进国际性、全国性的重要论坛、峰会、赛事落户中山的',
        gives: 'condition',
      },
      { text: '给予一定财政资金补贴', gives: 'payout' },
      { text: '加大对赛事主办方、获奖项目、获奖选手的政策支持力度', gives: 'payout' },
    ],
    caveats: [],
    notes: [rulesNote],
    mode: 'application',
    payout: 'reimbursement',
    citation: { source: 'zhongshan-2025', place: '第（十五）项', confidence: 'official' },
    examples: [
      withoutRecords,
      {
        name: 'a secretariat does not feed it',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'secretariat', id: 's', on: '2026-04-01', level: 'national' }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
    ],
  },
  {
    id: 'zhongshan-2025.16',
    clause: 'zhongshan-2025/16',
    name: {
      zh: '贷款贴息、担保费和保险资助',
      en: 'Aid for interest, guarantees and insurance',
    },
    summary: {
      zh: '给符合条件的人工智能企业，比例和金额未写明',
      en: 'For AI firms that meet conditions; neither share nor sum is stated',
    },
    feed: {
      kind: 'nothing',
      why: {
        zh: '比例、金额和条件均未写明，没有可据以判断的事实，仅作提示。',
        en: 'Share, sum and conditions are not stated, so there is nothing to judge it by and it is a note only.',
      },
    },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'unspecified' },
    caps: [],
    quotes: [
      { text: '对符合条件的人工智能企业', gives: 'condition' },
      {
        text: '给予贷款贴息、担保费资助、科技保险资助、知识产权融资贴息等支持',
        gives: 'payout',
      },
    ],
    caveats: [],
    notes: [rulesNote],
    mode: 'application',
    payout: 'interest',
    citation: { source: 'zhongshan-2025', place: '第（十六）项', confidence: 'official' },
    examples: [
      withoutRecords,
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
