import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import type { Answers } from '../../../assessments/ladder/sme-digital.ts'
import type { Maps } from '../../../assessments/version/move-through.ts'
import { previewMove } from '../../../assessments/version/preview-move.ts'
import { moveRows, nameAcross, type UpdateVoice } from '../../../web/features/update/move-rows.ts'
import { en } from '../../../web/messages/en/messages.ts'
import { zh } from '../../../web/messages/zh/messages.ts'
import { catalogueFixture } from '../../assessments/version/fixture-2026/catalogue.ts'
import { mapFixture } from '../../assessments/version/fixture-2026/map.ts'
import { laterMap } from '../../assessments/version/third-version.ts'

const inZh: UpdateVoice = { say: zh, inWords: (words) => words.zh }
const inEn: UpdateVoice = { say: en, inWords: (words) => words.en }

function rowsOf(answers: Answers, voice = inZh, maps: Maps = [mapFixture]) {
  const passage = { scales: catalogue, maps }
  const { steps } = previewMove({ answers }, passage, catalogueFixture, '2026-11-22')
  return steps.map((step, i) => moveRows(step, maps.slice(i + 1), catalogueFixture, voice))
}
const asked = { name: '第17题工业控制系统安全', lines: ['新增一题'] }

describe('what becomes of the answers, in words', () => {
  test('of the example: each answer in the one list that says what to do about it', () => {
    const [rows] = rowsOf(exampleFactory.request.answers ?? {})
    expect(rows?.ask.map(({ name }) => name)).toEqual([
      '第12题绿色低碳',
      '近三年守法经营',
      '安全可控',
      '第17题工业控制系统安全',
    ])
    expect(rows?.changed.map(({ name }) => name)).toEqual([
      '第6题网络安全',
      '第16题网络安全检测',
      '第9题管理机制',
      '主要技术经济指标',
    ])
    expect(rows?.gone.map(({ name }) => name)).toEqual(['价值效益'])
    expect(rows?.same.length).toBe(168)
  })

  test('a question that its answer no longer settles is asked, with what the answer was', () => {
    expect(rowsOf({ 'sme.q12': 'C', 'factory.clean': true })[0]?.ask).toEqual([
      { name: '第12题绿色低碳', lines: ['下降分为两档', '原来答的是“选项C”。'] },
      { name: '近三年守法经营', lines: ['增加不违反国家产业政策', '原来答的是“符合”。'] },
      asked,
    ])
  })

  test('an answer that is carried is written as the new question has it, with what is lost', () => {
    expect(rowsOf({ 'sme.q9': ['B', 'E'], 'factory.kpi': 'below' })[0]?.changed).toEqual([
      {
        name: '第9题管理机制',
        lines: ['激励制度不再计分', '现在是：数字化转型实施工作流程', '不再有的选项：选项E'],
      },
      {
        name: '主要技术经济指标',
        lines: ['评测方法有了国家标准', '现在是：未优于全省同行业平均水平'],
      },
    ])
  })

  test('a split answer stands under each question that takes its place', () => {
    const [rows] = rowsOf({ 'sme.q6': ['B', 'D'] }, inEn)
    expect(rows?.changed.map(({ name, lines }) => [name, lines.length])).toEqual([
      ['Question 6, Network security', 3],
      ['Question 16, Network-security detection', 3],
    ])
    expect(rows?.changed[0]?.lines[0]).toBe(en.update.changed.split)
  })

  test('an answer that is gone is told under the name that its question had', () => {
    expect(rowsOf({ 'sme.q15': 'B' })[0]?.gone).toEqual([
      { name: '价值效益', lines: ['并入市场表现', '原来答的是“选项B”。'] },
    ])
  })

  test('what is the same is named alone: statements, scenes, and what does not apply', () => {
    const answers: Answers = { 'cmmm.sales': 'na', 'cmmm.data.2': 'most', 'scene.4': 'ai' }
    expect(rowsOf(answers)[0]?.same).toEqual(['场景4产品数字化设计', '数据（二级）', '销售'])
  })
})

describe('several versions at once', () => {
  test('each step has its own rows, under the names that today knows', () => {
    const steps = rowsOf({ 'sme.q12': 'B', 'sme.q9': ['B'] }, inZh, [mapFixture, laterMap])
    expect(steps.length).toBe(2)
    // Question 12 of the second version is question 16 of the third; its options are letters here.
    expect(steps[0]?.changed.map(({ name }) => name)).toEqual([
      '第9题管理机制',
      '第16题网络安全检测',
    ])
    expect(steps[0]?.changed[1]?.lines.at(-1)).toBe('现在是：选项B')
    expect(steps[0]?.ask).toEqual([{ ...asked, name: '工业控制系统安全' }])
    expect(steps[1]?.ask.map(({ name }) => name)).toEqual(['第17题工业控制系统安全'])
  })

  test('a name that no map and no content knows is the id itself', () => {
    expect(nameAcross('sme.q99', [laterMap], catalogueFixture, inZh)).toBe('sme.q99')
  })
})
