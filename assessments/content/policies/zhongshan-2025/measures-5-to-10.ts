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

export const measures5To10: readonly Measure[] = [
  {
    id: 'zhongshan-2025.5a',
    clause: 'zhongshan-2025/5',
    name: {
      zh: '“AI+制造业”示范应用项目奖励',
      en: 'Award for an AI and manufacturing demonstration',
    },
    summary: {
      zh: '每年评选，分等级奖励，金额未写明',
      en: 'Selected each year, by grade; no sum is stated',
    },
    feed: { kind: 'project', type: 'ai-demonstration' },
    window: 'document',
    enterprise: [],
    record: [{ ask: 'is', field: 'selected' }],
    amount: { basis: 'unspecified' },
    caps: [],
    quotes: [
      {
        text: '每年开展“AI+制造业”示范应用项目评选,经综合评价,对符合条件的项目分等级给予奖励',
        gives: 'condition',
      },
    ],
    caveats: [
      {
        zh: '须符合条件并经综合评价，条件和等级标准未写明。',
        en: 'The project must meet conditions and be assessed; neither conditions nor grades are stated.',
      },
    ],
    notes: [rulesNote],
    mode: 'selection',
    payout: 'reward',
    citation: { source: 'zhongshan-2025', place: '第（五）项', confidence: 'official' },
    examples: [
      {
        name: 'selected in 2026: eligible, and no sum is stated',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-06-30',
              types: ['ai-demonstration'],
              equipmentFen: 100_000_000,
              softwareFen: 100_000_000,
              selected: true,
            },
          ],
        },
        verdict: 'eligible',
        amountFen: null,
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
              on: '2026-06-30',
              types: ['ai-demonstration'],
              selected: false,
            },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'selected after the day of the request',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-11-22',
              types: ['ai-demonstration'],
              selected: true,
            },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'not known whether it was selected',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-06-30',
              types: ['ai-demonstration'],
              selected: null,
            },
          ],
        },
        verdict: 'incomplete',
        amountFen: null,
      },
    ],
  },
  {
    id: 'zhongshan-2025.5b',
    clause: 'zhongshan-2025/5',
    name: { zh: '行业性智能产业平台奖励', en: 'Award for an industry’s AI platform' },
    summary: {
      zh: '经评定一次性奖励，金额未写明',
      en: 'Once, after assessment; no sum is stated',
    },
    feed: {
      kind: 'nothing',
      why: {
        zh: '限链主和龙头企业打造、带动效果明显的行业平台，标准和金额未写明，没有可据以判断的事实，仅作提示。',
        en: 'It is for platforms of leading firms that move a whole industry; neither standard nor sum is stated, so there is nothing to judge it by and it is a note only.',
      },
    },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'unspecified' },
    caps: [],
    quotes: [
      { text: '对带动效果明显、行业影响突出的平台', gives: 'condition' },
      { text: '经评定给予一次性奖励', gives: 'payout' },
    ],
    caveats: [],
    notes: [rulesNote],
    mode: 'selection',
    payout: 'reward',
    citation: { source: 'zhongshan-2025', place: '第（五）项', confidence: 'official' },
    examples: [
      withoutRecords,
      {
        name: 'a public service platform does not feed it',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-05-20',
              types: ['service-platform'],
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
    id: 'zhongshan-2025.6',
    clause: 'zhongshan-2025/6',
    name: {
      zh: '“AI+现代服务业”示范应用项目奖励',
      en: 'Award for an AI and services demonstration',
    },
    summary: {
      zh: '每年评选，分等级奖励，金额未写明',
      en: 'Selected each year, by grade; no sum is stated',
    },
    feed: {
      kind: 'nothing',
      why: {
        zh: '面向服务业项目，金额和等级标准未写明，这里不收集服务业示范项目，仅作提示。',
        en: 'It is for projects in services, without sum or grades; such projects are not asked for here, so it is a note only.',
      },
    },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'unspecified' },
    caps: [],
    quotes: [
      {
        text: '每年开展“AI+现代服务业”示范应用项目评选,经综合评价,对符合条件的项目分等级给予奖励',
        gives: 'condition',
      },
    ],
    caveats: [],
    notes: [rulesNote],
    mode: 'selection',
    payout: 'reward',
    citation: { source: 'zhongshan-2025', place: '第（六）项', confidence: 'official' },
    examples: [
      withoutRecords,
      {
        name: 'a demonstration in manufacturing does not feed it',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'project',
              id: 'p',
              on: '2026-06-30',
              types: ['ai-demonstration'],
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
    id: 'zhongshan-2025.9a',
    clause: 'zhongshan-2025/9',
    name: { zh: '关键技术攻关项目资助', en: 'Aid for breakthrough projects' },
    summary: {
      zh: '资助重大项目和重点项目，金额未写明',
      en: 'For major and key research projects; no sum is stated',
    },
    feed: {
      kind: 'nothing',
      why: {
        zh: '资助额度和立项条件未写明，没有可据以判断的事实，仅作提示。',
        en: 'Neither aid nor conditions are stated, so there is nothing to judge it by and it is a note only.',
      },
    },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'unspecified' },
    caps: [],
    quotes: [
      {
        text: '对开展核心和关键技术攻关的重大项目和重点项目予以资助',
        gives: 'payout',
      },
    ],
    caveats: [
      {
        zh: '列举了具身智能、脑机接口、无人系统、人工智能芯片、自动驾驶等领域。',
        en: 'Embodied AI, brain interfaces, unmanned systems, AI chips, self-driving and the like are named.',
      },
    ],
    notes: [rulesNote],
    mode: 'application',
    payout: 'reimbursement',
    citation: { source: 'zhongshan-2025', place: '第（九）项', confidence: 'official' },
    examples: [
      withoutRecords,
      {
        name: 'a robotics breakthrough project does not feed it',
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
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
    ],
  },
  {
    id: 'zhongshan-2025.9b',
    clause: 'zhongshan-2025/9',
    name: { zh: '攻关与产业化研发经费奖励', en: 'Award for research brought to industry' },
    summary: {
      zh: '奖励研发经费，金额未写明',
      en: 'Rewards research spending; no sum is stated',
    },
    feed: {
      kind: 'nothing',
      why: {
        zh: '怎样算实现攻关与产业化、奖励多少均未写明，没有可据以判断的事实，仅作提示。',
        en: 'What counts as brought to industry and how much is paid are not stated, so there is nothing to judge it by and it is a note only.',
      },
    },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'unspecified' },
    caps: [],
    quotes: [
      { text: '对实现人工智能关键核心技术攻关与产业化的项目', gives: 'condition' },
      { text: '给予研发经费奖励', gives: 'payout' },
    ],
    caveats: [],
    notes: [rulesNote],
    mode: 'application',
    payout: 'reward',
    citation: { source: 'zhongshan-2025', place: '第（九）项', confidence: 'official' },
    examples: [
      withoutRecords,
      {
        name: 'research on an embodied model does not feed it',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'research',
              id: 'r',
              on: '2026-03-01',
              of: 'embodied-model',
              amountFen: 500_000_000,
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
    id: 'zhongshan-2025.9c',
    clause: 'zhongshan-2025/9',
    name: {
      zh: '国家和省重大科技任务配套',
      en: 'Top-up for national and provincial science tasks',
    },
    summary: {
      zh: '给承担单位配套资金，金额未写明',
      en: 'For those who carry the task; no sum is stated',
    },
    feed: { kind: 'title', titles: ['national-task-winner', 'national-key-project'] },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'unspecified' },
    caps: [],
    quotes: [
      { text: '对承担国家和省重大人工智能产业科技任务的单位', gives: 'condition' },
      { text: '给予配套资金支持', gives: 'payout' },
    ],
    caveats: [
      {
        zh: '须为人工智能产业的重大科技任务。',
        en: 'The task must be a major one of the AI industry.',
      },
      {
        zh: '承担省重大科技任务的也适用；这里只收集国家级任务和项目，省级的请自行对照。',
        en: 'Provincial tasks count as well; only national tasks and projects are asked for here, so check a provincial one yourself.',
      },
    ],
    notes: [
      {
        text: {
          zh: '国家级重点项目是持续的状态，执行期内都算，立项早于本措施的也算；揭榜任务按优胜公布日计。',
          en: 'A national key project counts while it runs, also when it began before the measures; a task won by bid counts on its day.',
        },
        confidence: 'interpretation',
      },
      rulesNote,
    ],
    mode: 'application',
    payout: 'match',
    citation: { source: 'zhongshan-2025', place: '第（九）项', confidence: 'official' },
    examples: [
      {
        name: 'a national task won in 2026',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'title', id: 't', on: '2026-04-01', title: 'national-task-winner' }],
        },
        verdict: 'eligible',
        amountFen: null,
      },
      {
        name: 'a national key project that began before the measures and still runs',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'title', id: 't', on: '2024-03-01', title: 'national-key-project' }],
        },
        verdict: 'eligible',
        amountFen: null,
      },
      {
        name: 'a national key project that ended on the day before the measures',
        request: {
          asOf,
          enterprise: firm,
          records: [
            {
              kind: 'title',
              id: 't',
              on: '2022-03-01',
              title: 'national-key-project',
              until: '2025-02-20',
            },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'a national task won on the day before the measures',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'title', id: 't', on: '2025-02-20', title: 'national-task-winner' }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'not known where the firm is',
        request: {
          asOf,
          enterprise: {},
          records: [{ kind: 'title', id: 't', on: '2026-04-01', title: 'national-task-winner' }],
        },
        verdict: 'incomplete',
        amountFen: null,
      },
    ],
  },
  {
    id: 'zhongshan-2025.10a',
    clause: 'zhongshan-2025/10',
    name: {
      zh: '首台（套）、首版次软件奖励',
      en: 'Award for a first set or first software version',
    },
    summary: {
      zh: '经认定的，按有关政策奖励，金额未写明',
      en: 'For recognised ones, under other policies; no sum is stated',
    },
    feed: { kind: 'product', of: 'first-set' },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'unspecified' },
    caps: [],
    quotes: [
      { text: '对经认定的首台(套)、首版次软件', gives: 'condition' },
      { text: '首版次软件按有关政策给予奖励', gives: 'payout' },
    ],
    caveats: [
      {
        zh: '须经认定，由哪一级认定未写明；产品应属人工智能产业。',
        en: 'It must be recognised, by whom is not stated; the product is to belong to the AI industry.',
      },
      {
        zh: '奖励标准在另外的政策里，本目录未收录。',
        en: 'The sums stand in other policies that are not in the catalogue.',
      },
    ],
    notes: [rulesNote],
    mode: 'application',
    payout: 'reward',
    citation: { source: 'zhongshan-2025', place: '第（十）项', confidence: 'official' },
    examples: [
      {
        name: 'a first set recognised in 2026',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'product', id: 'd', on: '2026-02-28', of: 'first-set' }],
        },
        verdict: 'eligible',
        amountFen: null,
      },
      {
        name: 'a smart terminal is another matter',
        request: {
          asOf,
          enterprise: firm,
          records: [
            { kind: 'product', id: 'd', on: '2026-02-28', of: 'smart-terminal', selected: true },
          ],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'recognised on the day before the measures',
        request: {
          asOf,
          enterprise: firm,
          records: [{ kind: 'product', id: 'd', on: '2025-02-20', of: 'first-set' }],
        },
        verdict: 'ineligible',
        amountFen: { low: 0, high: 0 },
      },
      {
        name: 'not known where the firm is',
        request: {
          asOf,
          enterprise: {},
          records: [{ kind: 'product', id: 'd', on: '2026-02-28', of: 'first-set' }],
        },
        verdict: 'incomplete',
        amountFen: null,
      },
    ],
  },
  {
    id: 'zhongshan-2025.10b',
    clause: 'zhongshan-2025/10',
    name: { zh: 'AI赋能中心运营补贴', en: 'Aid for running the AI centre' },
    summary: {
      zh: '按绩效补贴，金额未写明',
      en: 'By results; no sum is stated',
    },
    feed: {
      kind: 'nothing',
      why: {
        zh: '补给赋能中心，绩效标准和金额未写明，没有可据以判断的事实，仅作提示。',
        en: 'It goes to the AI centre; neither measure of results nor sum is stated, so there is nothing to judge it by and it is a note only.',
      },
    },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'unspecified' },
    caps: [],
    quotes: [{ text: '按照绩效导向对AI赋能中心给予运营补贴', gives: 'payout' }],
    caveats: [],
    notes: [
      {
        text: {
          zh: '与第（一）项的平台运营补贴是否为同一笔资金，原文未写明。',
          en: 'The text does not say whether this is the same money as the aid for the platform in item 1.',
        },
        confidence: 'interpretation',
      },
      rulesNote,
    ],
    mode: 'application',
    payout: 'reimbursement',
    citation: { source: 'zhongshan-2025', place: '第（十）项', confidence: 'official' },
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
]
