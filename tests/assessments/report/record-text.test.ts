import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { factText, questionName } from '../../../assessments/report/fact-text.ts'
import {
  recordDay,
  recordDetails,
  recordName,
  recordTitle,
  recordTitles,
} from '../../../assessments/report/record-text.ts'
import { recordsSection } from '../../../assessments/report/records.ts'
import { toldOf } from '../../../assessments/report/told.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import type { Evaluation } from '../../../assessments/schema/result.ts'
import { answersSha256, asOf } from './make.ts'

const types = ['ai-retrofit', 'smart-factory', 'key-project'] as const
const on = '2026-01-05'
const records: Fact[] = [
  { kind: 'spend', id: 's', on, of: 'compute', amountFen: 12_300, project: 'p' },
  {
    ...{ kind: 'project', id: 'p', on, types: [...types], investmentFen: 1_234_500 },
    ...{ selected: true, deployed: null },
  },
  { kind: 'project', id: 'q', on, types: types.slice(0, 2) },
  { kind: 'project', id: 'r', on, types: types.slice(0, 1) },
  { kind: 'title', id: 't', on, title: 'little-giant', until: '2029-01-01', lead: false },
  { kind: 'rent', id: 'rent', on: '2025-12-31', amountFen: null },
  { kind: 'certificate', id: 'c', on: '2026-12-01', of: 'dcmm', level: 3 },
  { kind: 'standard', id: 'st', on, level: 'national' },
  { kind: 'secretariat', id: 'se', on, level: null },
  { kind: 'granted', id: 'g', on, measure: 'zhuhai-2025.1', records: ['s', 'gone'], amountFen: 7 },
  { kind: 'granted', id: 'h', on, measure: null },
]
const told = toldOf({ records }, { asOf } as Evaluation, catalogue, 'zh', { answersSha256 })
const record = (id: string) => records.find((one) => one.id === id) as Fact

describe('a record in words', () => {
  test('is called what it is, with what tells its kind apart', () => {
    expect(records.map((one) => recordName(one, told))).toEqual([
      '算力支出',
      '中小企业AI赋能项目；智能工厂、智能车间项目；重点项目、先进制造业项目',
      '中小企业AI赋能项目；智能工厂、智能车间项目',
      '中小企业AI赋能项目',
      '专精特新“小巨人”',
      '房租',
      'DCMM认证',
      '标准（国家）',
      '标准化秘书处',
      '已获资助：“算力券”',
      '已获资助',
    ])
    const award = { kind: 'city-award', id: 'a', on, title: 'little-giant' } as unknown as Fact
    expect(recordName(award, told)).toBe('市级奖励：专精特新“小巨人”')
  })

  test('has its day in its title, a yearly one its year, a project of several types the first', () => {
    expect(['s', 'p', 'q', 'r', 'rent'].map((id) => recordTitle(record(id), told))).toEqual([
      '算力支出（2026-01-05）',
      '中小企业AI赋能项目，兼另外2类（2026-01-05）',
      '中小企业AI赋能项目，兼智能工厂、智能车间项目（2026-01-05）',
      '中小企业AI赋能项目（2026-01-05）',
      '房租（2025年）',
    ])
    expect([recordDay(record('s'), told), recordDay(record('rent'), told)]).toEqual([on, '2025年'])
  })

  test('holds beside its name, day and amount each field as it was answered', () => {
    expect(records.map((one) => recordDetails(one, told))).toEqual([
      '计入项目：中小企业AI赋能项目，兼另外2类（2026-01-05）',
      '总投资：12,345.00元；已经入选或通过评估：是；已经落地：还不知道',
      '无',
      '无',
      '执行到：2029-01-01；牵头单位：否',
      '无',
      '评估日以后，不计入；级别：三级',
      '级别：国家',
      '级别：还不知道',
      '依据：“算力券”；为：算力支出（2026-01-05）、gone',
      '依据：还不知道',
    ])
  })

  test('stands among others by its title, eight of them at most', () => {
    expect(recordTitles(['s', 'gone'], told)).toBe('算力支出（2026-01-05）、gone')
    const many = (count: number) => recordTitles(new Array(count).fill('x'), told)
    expect(many(8)).toBe('x、x、x、x、x、x、x、x')
    expect(many(9)).toBe('x、x、x、x、x、x、x、x，另有1条')
  })
})

describe('the section of records', () => {
  test('says so where there are none', () => {
    const none = toldOf({}, { asOf } as Evaluation, catalogue, 'zh', { answersSha256 })
    expect(recordsSection(none)).toEqual({
      ...{ id: 'records', title: '支出与项目' },
      blocks: [{ kind: 'paragraph', text: none.words.records.none }],
    })
  })

  test('has amounts only of kinds that have one amount, unknown where it is not known', () => {
    const [, table] = recordsSection(told).blocks
    const rows = table?.kind === 'table' ? table.rows : []
    const none = { text: told.words.records.noAmount, value: null }
    const unknown = { text: '还不知道', value: null }
    expect(rows.map((row) => row[2])).toEqual([
      { text: '123.00', value: 12_300, unit: 'fen' },
      ...[none, none, none, none, unknown, none, none, none],
      { text: '0.07', value: 7, unit: 'fen' },
      unknown,
    ])
    expect(rows[5]).toEqual([
      { text: '房租' },
      { text: '2025年', value: '2025-12-31', unit: 'day' },
      unknown,
      { text: '无' },
      { text: 'rent' },
    ])
    const kinds = ['running-cost', 'research', 'equity', 'city-award', 'filing', 'product'] as const
    const amounts = kinds.map((kind) => {
      const one = { kind, id: 'x', on, of: 'x', title: 'x', amountFen: 100 } as unknown as Fact
      const { blocks } = recordsSection({ ...told, request: { records: [one] } })
      return blocks[1]?.kind === 'table' ? blocks[1].rows[0]?.[2]?.text : undefined
    })
    expect(amounts).toEqual(['1.00', '1.00', '1.00', '1.00', none.text, none.text])
  })
})

test('a fact is called by the question, the record or the measure that it belongs to', () => {
  const paths = [
    ...['ladders.sme-digital-2024', 'measures.zhuhai-2025.1', 'measures.gone'],
    ...['enterprise.revenueFen.2025', 'enterprise.area', 'records', 'sme.q1', 'nowhere.nothing'],
    ...['records.s.amountFen', 'records.p.selected', 'records.gone.selected', 'records.s.other'],
  ]
  expect(paths.map((path) => factText(path, told))).toEqual([
    '数字化水平的等级',
    '“算力券”，已经给了多少',
    'gone，已经给了多少',
    '2025年营业收入',
    '地区',
    '支出与项目',
    '网络建设',
    'nowhere.nothing',
    '算力支出（2026-01-05）：金额',
    '中小企业AI赋能项目，兼另外2类（2026-01-05）：是否入选或通过评估',
    '是否入选或通过评估',
    '算力支出（2026-01-05）：other',
  ])
})

test('a question is called by its name, a statement with its level', () => {
  const ids = [
    'sme.q1',
    'sme.s1',
    'scene.4',
    'factory.kpi',
    'cmmm.sales',
    'cmmm.sales.3',
    'x',
    'cmmm.x',
  ]
  expect(ids.map((id) => questionName(id, told))).toEqual([
    ...[
      '网络建设',
      '产品设计',
      '产品数字化设计',
      '主要技术经济指标',
      '销售',
      '销售：三级',
      'x',
      'cmmm.x',
    ],
  ])
})
