import type { Conflict } from '../../schema/policy.ts'

/** The closing clause of the measures of 2025, the one text behind every conflict in Zhuhai. */
const closing = { document: 'zhuhai-2025', text: '按照同类政策不重复申报的原则' }

const zhuhaiProjects = [
  'zhuhai-2025.5',
  'zhuhai-2025.7a',
  'zhuhai-2025.9',
  'zhuhai-2025.10',
  'zhuhai-2026-draft.4',
  'zhuhai-2026-draft.5',
  'zhuhai-2026-draft.8',
  'zhuhai-2026-draft.9',
  'zhuhai-2026-draft.14a',
] as const

export const conflicts: readonly Conflict[] = [
  {
    id: 'zhuhai-model-voucher',
    measures: ['zhuhai-2025.3', 'zhuhai-2026-draft.2'],
    over: 'record',
    certainty: 'inferred',
    why: {
      zh: '两份文件的“模型券”比例和限额相同，视为同一项政策：同一笔支出只报一次，合计每年最高100万元。',
      en: 'Both documents give a model voucher at the same rate and cap, read as one programme: a spend is claimed once, and the two together give at most 1 million yuan a year.',
    },
    quote: closing,
  },
  {
    id: 'zhuhai-smart-terminal',
    measures: ['zhuhai-2025.8', 'zhuhai-2026-draft.12'],
    over: 'record',
    certainty: 'inferred',
    why: {
      zh: '两份文件的智能终端标杆产品奖励标准相同，视为同一项政策：同一产品只报一次，合计每年最高100万元。',
      en: 'Both documents reward benchmark smart terminals with the same sums, read as one programme: a product is claimed once, and the two together give at most 1 million yuan a year.',
    },
    quote: closing,
  },
  {
    id: 'zhuhai-innovation-carrier',
    measures: ['zhuhai-2025.7a', 'zhuhai-2026-draft.14a'],
    over: 'record',
    certainty: 'inferred',
    why: {
      zh: '两份文件对创新载体的资助条款相同，视为同一项政策：同一载体只报一次，累计最高1000万元。',
      en: 'Both documents fund innovation carriers in the same words, read as one programme: a carrier is claimed once, up to 10 million yuan in all.',
    },
    quote: closing,
  },
  {
    id: 'zhuhai-national-centre',
    measures: ['zhuhai-2025.7b', 'zhuhai-2026-draft.14b'],
    over: 'record',
    certainty: 'inferred',
    why: {
      zh: '两份文件对国家级制造业创新中心的配套条款相同，视为同一项政策：同一称号只报一次。',
      en: 'Both documents top up a national innovation centre in the same words, read as one programme: the title is claimed once.',
    },
    quote: closing,
  },
  {
    id: 'zhuhai-provincial-centre',
    measures: ['zhuhai-2025.7c', 'zhuhai-2026-draft.14c'],
    over: 'record',
    certainty: 'inferred',
    why: {
      zh: '两份文件对省级制造业创新中心的配套条款相同，视为同一项政策：同一称号只报一次。',
      en: 'Both documents top up a provincial innovation centre in the same words, read as one programme: the title is claimed once.',
    },
    quote: closing,
  },
  {
    id: 'zhuhai-project',
    measures: [...zhuhaiProjects],
    over: 'record',
    certainty: 'inferred',
    why: {
      zh: '同一项目只选一项资助。原文写的是与其他同类政策不重复，同一文件内的各条比照适用。',
      en: 'One project takes one of these measures. The text speaks of other policies of the same kind; inside one document it is applied by analogy.',
    },
    quote: closing,
  },
  {
    // The id sorts after `zhuhai-project`: where both hold, the first by id is named as the reason.
    id: 'zhuhai-project-guangdong',
    measures: ['guangdong-2025.4', ...zhuhaiProjects],
    over: 'record',
    certainty: 'inferred',
    why: {
      zh: '省级标杆奖励与珠海项目资助按同类政策处理，同一项目只选一项。另一种理解：省、市资金性质不同，可以同时享受；以主管部门答复为准。',
      en: 'The provincial benchmark award and Zhuhai’s project aid are read as policies of one kind: a project takes one. The other reading, that money of province and city may stand side by side, is open until the bureaus answer.',
    },
    quote: closing,
  },
  {
    id: 'zhuhai-spend-project',
    measures: [
      'zhuhai-2025.1',
      'zhuhai-2025.3',
      'zhuhai-2026-draft.2',
      'zhuhai-2025.5',
      'zhuhai-2025.7a',
      'zhuhai-2025.9',
      'zhuhai-2026-draft.4',
      'zhuhai-2026-draft.5',
      'zhuhai-2026-draft.9',
      'zhuhai-2026-draft.14a',
    ],
    over: 'spend-project',
    certainty: 'inferred',
    why: {
      zh: '算力或大模型支出已计入项目投入的，券和项目资助只选其一；选项目资助的，这笔支出整笔不再报券，项目投入不扣减。',
      en: 'Compute or model spend that stands in a project’s cost takes the voucher or the project’s aid, not both: with the project’s aid the whole spend is out of the voucher, and the project’s cost is not reduced.',
    },
    quote: closing,
  },
]
