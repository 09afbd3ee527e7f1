import type { Question } from '../../../schema/questionnaire.ts'

const flatNotDefined = {
  zh: '相差多少算持平，没有写明。',
  en: 'How near counts as unchanged is not stated.',
} as const

/** Questions 12–15: 数字化成效, 20 points. C is best: a fall in 12 and 15, a rise in 13 and 14. */
export const resultQuestions: readonly Question[] = [
  {
    id: 'sme.q12',
    number: 12,
    kind: 'single',
    dimension: 'results',
    group: 'green',
    name: { zh: '绿色低碳', en: 'Green and low-carbon' },
    text: {
      zh: '改造后与改造前比，每百元营业收入的综合能源消费量有什么变化？',
      en: 'How has total energy use per 100 yuan of revenue changed since the retrofit?',
    },
    help: {
      zh: '综合能源消费量：报告期内工业生产实际消费的各种能源，扣除加工转换产出和回收利用造成的重复计算，单位吨标准煤，见统计报表205-1表和205-2表。',
      en: 'Total energy use is all energy really used in industrial production in the period, less double counting from conversion output and recovery, in tonnes of standard coal; statistical tables 205-1 and 205-2.',
    },
    notes: [
      {
        zh: '题目问改造前后、每百元营业收入，填报项却是上年度和前一年度的综合能源消费量总量。以哪个为准没有写明；折算用的营业收入见第14题。',
        en: 'The question is before and after the retrofit, per revenue; the form fields are the totals of last year and the year before. Which one decides is not stated; the revenue is that of question 14.',
      },
      flatNotDefined,
    ],
    path: [20, 35, 100],
    options: [
      { key: 'A', text: { zh: '上升', en: 'Up' }, weight: 0 },
      { key: 'B', text: { zh: '持平', en: 'Unchanged' }, weight: 50 },
      { key: 'C', text: { zh: '下降', en: 'Down' }, weight: 100 },
    ],
    evidence: [
      {
        what: { zh: '能耗系统界面', en: 'Energy-system screens' },
        detail: { zh: '两个时期的用能数据', en: 'energy data of both periods' },
      },
      {
        what: { zh: '205-1表或用能账目', en: 'Table 205-1 or accounts' },
        detail: { zh: '综合能源消费量的出处', en: 'where the total comes from' },
      },
      {
        what: { zh: '改造前后对比说明', en: 'Before/after note' },
        detail: { zh: '折算到每百元营业收入', en: 'worked out per 100 yuan of revenue' },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '第12题', confidence: 'secondary' },
  },
  {
    id: 'sme.q13',
    number: 13,
    kind: 'single',
    dimension: 'results',
    group: 'quality',
    name: { zh: '产品质量', en: 'Product quality' },
    text: {
      zh: '改造后与改造前比，月均产品合格率有什么变化？',
      en: 'How has the monthly mean pass rate of products changed since the retrofit?',
    },
    notes: [
      {
        zh: '填报项只有一个数值，没有写单位，也没有分改造前后。两个时期的数据都要留存。',
        en: 'The form has one number without a unit, not one for each period. Keep the figures of both.',
      },
      flatNotDefined,
    ],
    path: [20, 35, 100],
    options: [
      { key: 'A', text: { zh: '下降', en: 'Down' }, weight: 0 },
      { key: 'B', text: { zh: '持平', en: 'Unchanged' }, weight: 50 },
      { key: 'C', text: { zh: '上升', en: 'Up' }, weight: 100 },
    ],
    evidence: [
      {
        what: { zh: '质量系统界面', en: 'Quality-system screens' },
        detail: { zh: '检验记录和合格率', en: 'inspection records and pass rates' },
      },
      {
        what: { zh: '合格率统计', en: 'Pass-rate statistics' },
        detail: { zh: '按月列出', en: 'by month' },
      },
      {
        what: { zh: '改造前后对比', en: 'Before/after comparison' },
        detail: { zh: '两个时期的月均值', en: 'the monthly mean of both periods' },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '第13题', confidence: 'secondary' },
  },
  {
    id: 'sme.q14',
    number: 14,
    kind: 'single',
    dimension: 'results',
    group: 'market',
    name: { zh: '市场表现', en: 'Market performance' },
    text: {
      zh: '上年度人均营业收入比前一年度有什么变化？',
      en: 'How did revenue per head last year compare with the year before?',
    },
    help: {
      zh: '人均营业收入=营业收入÷人数，两个年度的人数用同一口径。',
      en: 'Revenue per head is revenue ÷ staff, with the same count of staff in both years.',
    },
    notes: [
      {
        zh: '线上问卷填的是人数，另一份公开的评测表用从业人员平均人数。以哪个为准没有写明。',
        en: 'The online questionnaire asks for the number of staff, another public form for the mean number. Which one decides is not stated.',
      },
      flatNotDefined,
    ],
    path: [20, 30, 50],
    options: [
      { key: 'A', text: { zh: '下降', en: 'Down' }, weight: 0 },
      { key: 'B', text: { zh: '持平', en: 'Unchanged' }, weight: 50 },
      { key: 'C', text: { zh: '上升', en: 'Up' }, weight: 100 },
    ],
    evidence: [
      {
        what: { zh: '平均人数证明', en: 'Proof of mean head count' },
        detail: {
          zh: '社保或统计部门的数据',
          en: 'from social insurance or the statistics bureau',
        },
      },
      {
        what: { zh: '两个年度营业收入', en: 'Revenue of two years' },
        detail: { zh: '上年度和前一年度', en: 'last year and the year before' },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '第14题', confidence: 'secondary' },
  },
  {
    id: 'sme.q15',
    number: 15,
    kind: 'single',
    dimension: 'results',
    group: 'market',
    name: { zh: '价值效益', en: 'Value and benefit' },
    text: {
      zh: '上年度每百元营业收入的成本比前一年度有什么变化？',
      en: 'How did the cost per 100 yuan of revenue last year compare with the year before?',
    },
    help: {
      zh: '成本=营业成本+期间费用；营业收入与第14题相同。',
      en: 'Cost is operating cost plus period expenses; revenue is that of question 14.',
    },
    notes: [
      {
        zh: '成本口径取自另一份公开的评测表，线上问卷没有写明。',
        en: 'What cost means comes from another public form; the online questionnaire does not state it.',
      },
      flatNotDefined,
    ],
    path: [20, 30, 50],
    options: [
      { key: 'A', text: { zh: '上升', en: 'Up' }, weight: 0 },
      { key: 'B', text: { zh: '持平', en: 'Unchanged' }, weight: 50 },
      { key: 'C', text: { zh: '下降', en: 'Down' }, weight: 100 },
    ],
    evidence: [
      {
        what: { zh: '成本明细', en: 'Cost breakdown' },
        detail: { zh: '营业成本和各项期间费用', en: 'operating cost and each period expense' },
      },
      {
        what: { zh: '两个年度财务报表', en: 'Accounts of two years' },
        detail: { zh: '上年度和前一年度', en: 'last year and the year before' },
      },
      {
        what: { zh: '成本分析', en: 'Cost analysis' },
        detail: {
          zh: '每百元营业收入成本的变化和原因',
          en: 'how and why the cost per 100 yuan moved',
        },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '第15题', confidence: 'secondary' },
  },
]
