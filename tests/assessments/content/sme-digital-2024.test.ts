import { describe, expect, test } from 'vitest'
import { smeDigital2024 } from '../../../assessments/content/questionnaires/sme-digital-2024/indicator.ts'
import { Indicator, type Question } from '../../../assessments/schema/questionnaire.ts'
import type { Words } from '../../../assessments/schema/words.ts'

const { questions, scenarios } = smeDigital2024

/** Points of each option in thousandths, as the edition's questionnaire prints them. */
const pointsPrinted: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'sme.q1': { A: 0, B: 2000, C: 2000, D: 2000, E: 2000 },
  'sme.q2': { A: 0, B: 1500, C: 3000, D: 4500, E: 6000 },
  'sme.q3': { A: 0, B: 1500, C: 3000, D: 4500, E: 6000 },
  'sme.q4': {
    ...{ A: 0, B: 700, C: 700, D: 700, E: 700, F: 700, G: 700, H: 700 },
    ...{ I: 700, J: 700, K: 700, L: 700, M: 700, N: 700, O: 900 },
  },
  'sme.q5': { A: 0, B: 2500, C: 5000, D: 7500, E: 10000 },
  'sme.q6': { A: 0, B: 1250, C: 1250, D: 1250, E: 1250 },
  'sme.q7': { A: 0, B: 1250, C: 1250, D: 1250, E: 1250 },
  'sme.q8': { A: 0, B: 1500, C: 3000, D: 4500, E: 6000, F: 7500 },
  'sme.q9': { A: 0, B: 1875, C: 1875, D: 1875, E: 1875 },
  'sme.q10': { A: 0, B: 1500, C: 1500, D: 1500, E: 1500, F: 1500 },
  'sme.q11': { A: 0, B: 1875, C: 3750, D: 5625, E: 7500 },
  'sme.q12': { A: 0, B: 3500, C: 7000 },
  'sme.q13': { A: 0, B: 3500, C: 7000 },
  'sme.q14': { A: 0, B: 1500, C: 3000 },
  'sme.q15': { A: 0, B: 1500, C: 3000 },
}

const thousandths = (question: Question, weight: number): number =>
  (question.path[0] * question.path[1] * question.path[2] * weight) / 1000

const pointsOf = (question: Question): Record<string, number> =>
  Object.fromEntries(question.options.map((o) => [o.key, thousandths(question, o.weight)]))

function maximumOf(question: Question): number {
  const points = Object.values(pointsOf(question))
  return question.kind === 'multi' ? points.reduce((sum, one) => sum + one, 0) : Math.max(...points)
}

const isWords = (value: object): value is Words =>
  Object.keys(value).length === 2 && 'zh' in value && 'en' in value

/** Every pair of words in a tree of content. */
function wordsIn(value: unknown): readonly Words[] {
  if (typeof value !== 'object' || value === null) return []
  if (isWords(value)) return [value]
  return Object.values(value).flatMap(wordsIn)
}

const idsWhere = <T extends { readonly id: string }>(items: readonly T[], is: (it: T) => boolean) =>
  items.filter(is).map((it) => it.id)

describe('the indicator of 2024', () => {
  test('follows the schema of an indicator to the letter', () => {
    expect(Indicator.parse(smeDigital2024)).toEqual(smeDigital2024)
  })

  test('numbers its questions and scenarios in the order of the edition', () => {
    const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
    expect(questions.map((q) => q.id)).toEqual(numbers(15).map((n) => `sme.q${n}`))
    expect(questions.map((q) => q.number)).toEqual(numbers(15))
    expect(questions.map((q) => q.citation.place)).toEqual(numbers(15).map((n) => `第${n}题`))
    expect(scenarios.map((s) => s.id)).toEqual(numbers(16).map((n) => `sme.s${n}`))
    expect(scenarios.map((s) => s.number)).toEqual(numbers(16))
    expect(scenarios.map((s) => s.citation.place)).toEqual(numbers(16).map((n) => `场景${n}`))
  })

  test('takes the level rule from a third party and says so', () => {
    expect(smeDigital2024.levelCitation.confidence).toBe('secondary')
    expect(smeDigital2024.guidanceCitation?.confidence).toBe('secondary')
    expect(
      smeDigital2024.levels.map((l) => [
        l.level,
        l.name.zh,
        l.nickname.zh,
        l.score,
        l.scenarios,
        l.constraintScenarios,
      ]),
    ).toEqual([
      [1, '一级', '初始级', 20, 6, 3],
      [2, '二级', '规范级', 40, 6, 3],
      [3, '三级', '集成级', 60, 8, 5],
      [4, '四级', '协同级', 80, 10, 6],
    ])
  })
})

describe('the fifteen questions', () => {
  test.each(questions.map((q) => [q.id, q] as const))('%s gives the points printed', (id, q) => {
    expect(pointsOf(q)).toEqual(pointsPrinted[id])
  })

  test('reach the printed maximum each, and 100 together', () => {
    const maxima = questions.map(maximumOf)
    expect(maxima).toEqual([
      ...[8000, 6000, 6000, 10000, 10000, 5000, 5000],
      ...[7500, 7500, 7500, 7500],
      ...[7000, 7000, 3000, 3000],
    ])
    expect(maxima.reduce((sum, one) => sum + one, 0)).toBe(100_000)
  })

  test('give 50, 30 and 20 points by dimension', () => {
    const points = smeDigital2024.dimensions.map((dimension) => [
      dimension.name.zh,
      questions
        .filter((q) => q.dimension === dimension.id)
        .reduce((sum, q) => sum + maximumOf(q), 0),
    ])
    expect(points).toEqual([
      ['数字化基础', 50_000],
      ['数字化管理', 30_000],
      ['数字化成效', 20_000],
    ])
  })

  test('give the printed points by group', () => {
    const points = smeDigital2024.groups.map((group) => [
      group.name.zh,
      questions.filter((q) => q.group === group.id).reduce((sum, q) => sum + maximumOf(q), 0),
    ])
    expect(points).toEqual([
      ['设备系统', 20_000],
      ['数据采集', 10_000],
      ['信息系统', 10_000],
      ['信息安全', 10_000],
      ['规划管理', 15_000],
      ['要素保障', 15_000],
      ['绿色低碳', 7000],
      ['产品质量', 7000],
      ['市场效益', 6000],
    ])
  })

  test('carry the official names', () => {
    expect(questions.map((q) => q.name.zh)).toEqual([
      ...['网络建设', '设备数字化', '设备联网', '数据采集', '信息系统', '网络安全', '数据安全'],
      ...['规划实施', '管理机制', '人才建设', '资金保障'],
      ...['绿色低碳', '产品质量', '市场表现', '价值效益'],
    ])
  })

  test('allow several options in six questions and one in the other nine', () => {
    const multi = ['sme.q1', 'sme.q4', 'sme.q6', 'sme.q7', 'sme.q9', 'sme.q10']
    expect(idsWhere(questions, (q) => q.kind === 'multi')).toEqual(multi)
    expect(idsWhere(questions, (q) => q.kind === 'single')).toHaveLength(9)
  })

  test('start with an option A that gives nothing, and have keys in order', () => {
    expect(questions.map((q) => q.options[0]?.weight)).toEqual(questions.map(() => 0))
    for (const q of questions)
      expect(q.options.map((o) => o.key).join('')).toBe(
        'ABCDEFGHIJKLMNO'.slice(0, q.options.length),
      )
  })

  test('offer the fourteen links of data capture, human resources last', () => {
    expect(questions[3]?.options.slice(1).map((o) => o.text.zh)).toEqual([
      ...['产品设计', '工艺设计', '营销管理', '售后服务', '计划排程', '生产管控', '质量管理'],
      ...['设备管理', '安全生产', '能耗管理', '采购管理', '仓储物流', '财务管理', '人力资源'],
    ])
  })

  test('work out three shares, with one end of a band for each option', () => {
    const shares = questions.flatMap((q) =>
      q.share ? [[q.id, q.share.numerator.id, q.share.denominator.id, ...q.share.upTo]] : [],
    )
    expect(shares).toEqual([
      ['sme.q2', 'equipment-digital', 'equipment-total', 10, 20, 40, 60, 100],
      ['sme.q3', 'equipment-networked', 'equipment-total', 10, 20, 40, 60, 100],
      ['sme.q11', 'digital-spend-3y', 'revenue-3y', 10, 20, 40, 60, 100],
    ])
  })

  test('name the ends of a band in the words of its option', () => {
    const bands = ['不超过10%', '超过10%，不超过20%', '超过20%，不超过40%', '超过40%，不超过60%']
    for (const q of questions.filter((one) => one.share))
      expect(q.options.map((o) => o.text.zh)).toEqual([...bands, '超过60%，不超过100%'])
  })

  test('are best when energy and cost fall, and when quality and revenue rise', () => {
    const best = questions.slice(11).map((q) => q.options.find((o) => o.weight === 100)?.text.zh)
    expect(best).toEqual(['下降', '上升', '上升', '下降'])
  })
})

describe('the sixteen scenarios', () => {
  test('carry the official names', () => {
    expect(scenarios.map((s) => s.name.zh)).toEqual([
      ...['产品设计', '工艺设计', '营销管理', '售后服务'],
      ...['计划排程', '生产管控', '质量管理', '设备管理', '安全生产', '能耗管理'],
      ...['采购管理', '仓储物流', '财务管理', '人力资源', '协同办公', '决策支持'],
    ])
  })

  test('hold ten that bind', () => {
    expect(idsWhere(scenarios, (s) => s.constraint)).toEqual([
      ...['sme.s1', 'sme.s3', 'sme.s6', 'sme.s7', 'sme.s8', 'sme.s9', 'sme.s10'],
      ...['sme.s11', 'sme.s12', 'sme.s13'],
    ])
  })

  test('stand in four groups', () => {
    const counts = smeDigital2024.scenarioGroups.map((group) => [
      group.name.zh,
      scenarios.filter((s) => s.group === group.id).length,
    ])
    expect(counts).toEqual([
      ['产品生命周期数字化', 4],
      ['生产执行数字化', 6],
      ['供应链数字化', 2],
      ['管理决策数字化', 4],
    ])
  })

  test('have four levels each, from one up', () => {
    for (const s of scenarios) expect(s.levels.map((l) => l.level)).toEqual([1, 2, 3, 4])
  })

  test('are content with one branch in four levels only', () => {
    const any = scenarios.flatMap((s) =>
      s.levels.filter((l) => l.rule === 'any').map((l) => `${s.id} ${l.level}`),
    )
    expect(any).toEqual(['sme.s4 4', 'sme.s7 3', 'sme.s7 4', 'sme.s12 4'])
  })

  test('ask for every condition of the edition', () => {
    expect(scenarios.map((s) => s.levels.map((l) => l.conditions.length).join(' '))).toEqual([
      ...['1 4 5 2', '1 4 3 2', '1 1 2 5', '1 2 4 2'],
      ...['1 3 2 7', '1 3 4 4', '1 2 2 2', '2 3 4 5', '1 2 4 4', '1 3 3 5'],
      ...['1 1 2 3', '2 2 1 2'],
      ...['3 2 5 3', '1 1 2 5', '1 2 4 2', '2 3 3 4'],
    ])
  })
})

describe('the words', () => {
  const words = wordsIn(smeDigital2024)
  const han = /\p{Script=Han}/u

  test('stand in both languages', () => {
    expect(words).toContain(scenarios[15]?.levels[3]?.conditions[3])
    expect(words.filter(({ zh }) => !han.test(zh))).toEqual([])
    expect(words.filter(({ en }) => !/[A-Za-z]/.test(en) || han.test(en))).toEqual([])
  })

  test('have no typed space between Chinese and Latin or figures', () => {
    const spaced = /[\p{Script=Han}，。、：；“”（）]\s|\s[\p{Script=Han}，。、：；“”（）]/u
    expect(words.filter(({ zh }) => spaced.test(zh))).toEqual([])
  })

  test('have full-width punctuation in Chinese', () => {
    expect(words.filter(({ zh }) => /[,;:!?()"']|您|！/.test(zh))).toEqual([])
  })

  test('tell what an assessor asks to see, two to four things each', () => {
    for (const item of [...questions, ...scenarios])
      expect([2, 3, 4], item.id).toContain(item.evidence.length)
  })
})
