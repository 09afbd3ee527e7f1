import { smeDigital2024 } from '../../../../assessments/content/questionnaires/sme-digital-2024/indicator.ts'
import type { Indicator, Question } from '../../../../assessments/schema/questionnaire.ts'

/** TEST FIXTURE. No such edition exists: it is made up to prove that answers can move. */
const citation = { source: 'test-fixture', confidence: 'assumed' } as const

function questionOf(id: string): Question {
  const question = smeDigital2024.questions.find((one) => one.id === id)
  if (question === undefined) throw new Error(id)
  return question
}

/** The options named by letter, under new letters and weights. */
const optionsOf = (
  question: Question,
  chosen: readonly (readonly [from: string, to: string, weight: number])[],
): Question['options'] =>
  chosen.map(([from, to, weight]) => {
    const option = question.options.find((one) => one.key === from)
    if (option === undefined) throw new Error(`${question.id} ${from}`)
    return { ...option, key: to, weight }
  })

const network = questionOf('sme.q6')
const data = questionOf('sme.q7')
const rules = questionOf('sme.q9')
const energy = questionOf('sme.q12')
const market = questionOf('sme.q14')
const quarter = [50, 20, 25] as const

/** Four questions of information security now share its ten points. */
const replaced: Readonly<Record<string, Question>> = {
  'sme.q6': {
    ...network,
    path: quarter,
    options: optionsOf(network, [
      ['A', 'A', 0],
      ['B', 'B', 50],
      ['C', 'C', 50],
    ]),
    citation,
  },
  'sme.q7': { ...data, path: quarter, citation },
  'sme.q9': {
    ...rules,
    options: optionsOf(rules, [
      ['A', 'A', 0],
      ['B', 'B', 30],
      ['C', 'C', 35],
      ['D', 'D', 35],
    ]),
    citation,
  },
  'sme.q12': {
    ...energy,
    options: [
      ...optionsOf(energy, [
        ['A', 'A', 0],
        ['B', 'B', 50],
      ]),
      { key: 'C', text: { zh: '下降不足5%', en: 'Down by less than 5%' }, weight: 75 },
      { key: 'D', text: { zh: '下降5%及以上', en: 'Down by 5% or more' }, weight: 100 },
    ],
    citation,
  },
  'sme.q14': { ...market, path: [20, 30, 100], citation },
}

const added: readonly Question[] = [
  {
    ...network,
    id: 'sme.q16',
    number: 16,
    name: { zh: '网络安全检测', en: 'Network-security detection' },
    path: quarter,
    options: optionsOf(network, [
      ['A', 'A', 0],
      ['D', 'B', 50],
      ['E', 'C', 50],
    ]),
    citation,
  },
  {
    ...data,
    id: 'sme.q17',
    number: 17,
    kind: 'single',
    name: { zh: '工业控制系统安全', en: 'Security of industrial control systems' },
    text: {
      zh: '工业控制系统是否做过安全防护评估？',
      en: 'Has the protection of industrial control systems been assessed?',
    },
    path: quarter,
    options: [
      { key: 'A', text: { zh: '没有', en: 'No' }, weight: 0 },
      { key: 'B', text: { zh: '做过', en: 'Yes' }, weight: 100 },
    ],
    citation,
  },
]

/** Question 15 is gone, 6 is split, 9 and 12 are changed, 17 is added; level 2 asks 8 scenarios. */
export const indicatorFixture: Indicator = {
  ...smeDigital2024,
  version: 'fixture-2026',
  name: { zh: '测试用指标（非正式版本）', en: 'Indicator for tests only (no such edition)' },
  citation,
  questions: [
    ...smeDigital2024.questions
      .filter((one) => one.id !== 'sme.q15')
      .map((one) => replaced[one.id] ?? one),
    ...added,
  ],
  levels: smeDigital2024.levels.map((one) => (one.level === 2 ? { ...one, scenarios: 8 } : one)),
  levelCitation: citation,
}
