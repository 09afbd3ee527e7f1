import { expect, test } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { remedies } from '../../../assessments/content/remedies/remedies.ts'
import { evaluate } from '../../../assessments/evaluate.ts'
import { roadSection } from '../../../assessments/report/road.ts'
import { toldOf } from '../../../assessments/report/told.ts'
import { roadOf } from '../../../assessments/road/road-of.ts'
import { answersSha256, asOf } from './make.ts'

const { request } = exampleFactory
const told = toldOf(request, evaluate(request, catalogue, asOf), catalogue, 'zh', { answersSha256 })
const road = roadOf({ ...request, target: 'advanced' }, catalogue, remedies, asOf)
const { blocks, ...head } = roadSection(told, { road, remedies, wish: {} })
const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
/** Each row as it is read, the foot last. */
const rows = (id: string): readonly string[] => {
  const table = tables.find((one) => one.id === id)
  const all = [...(table?.rows ?? []), ...(table?.foot ? [table.foot] : [])]
  return all.map((row) => row.map(({ text }) => text).join(' | '))
}

test('the section of the road has its blocks in order', () => {
  expect(head).toEqual({ id: 'road', title: '升级路线' })
  expect(blocks.map((block) => ('id' in block ? block.id : block.kind))).toEqual([
    ...['paragraph', 'paragraph', 'waterfall-road', 'road-claims', 'road-caveats'],
    ...['road-years', 'road-remedies', 'road-blocked', 'paragraph'],
  ])
  expect(blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.voice] : []))).toEqual([
    ...[undefined, 'lead', 'note'],
  ])
  expect(roadSection(told, null)).toEqual({
    ...head,
    blocks: [{ kind: 'paragraph', text: told.words.road.top }],
  })
})

test('its tables have their columns, aligned and as wide as what they hold', () => {
  const columns = tables.map((table): [string, string] => [
    table.id,
    table.columns.map(({ key, align, width }) => `${key} ${align} ${width}`).join(', '),
  ])
  expect(Object.fromEntries(columns)).toEqual({
    'road-claims':
      'item left 0.36, clause left 0.14, year left 0.12, of left 0.18, amount right 0.2',
    'road-caveats': 'clause left 0.16, caveat left 0.84',
    'road-years': 'year left 0.22, cost right 0.26, aid right 0.26, net right 0.26',
    'road-remedies': [
      'name left 0.22, closes left 0.2, start left 0.13',
      'months left 0.13, done left 0.13, cost right 0.19',
    ].join(', '),
    'road-blocked': 'condition left 0.22, want left 0.2, why left 0.36, when left 0.22',
  })
})

test('its waterfall leads from the cost over each claim to what is left to pay', () => {
  const [drawn] = blocks.flatMap((block) => (block.kind === 'waterfall' ? [block] : []))
  expect(drawn).toEqual({
    ...{ kind: 'waterfall', id: 'waterfall-road', caption: '从投入到净投入' },
    bars: [
      { name: '投入', fromFen: 0, toFen: 12_500_000, state: 'total' },
      {
        name: '智能工厂、智能车间项目资助〔珠25·九〕（2027年）',
        ...{ fromFen: 12_500_000, toFen: 9_125_000, state: 'in-force' },
      },
      { name: '净投入，最低', fromFen: 0, toFen: 9_125_000, state: 'total' },
    ],
  })
})

test('it tells the road: what is done, what it costs, who pays, what is left', () => {
  expect(rows('road-claims')).toEqual([
    '智能工厂、智能车间项目资助 | 〔珠25·九〕 | 2027年 | 项目 | 33,750.00',
    '合计 | — | — | — | 33,750.00',
  ])
  expect(rows('road-years')).toEqual([
    '2026年 | 0.00 | 0.00 | 0.00',
    '2027年 | 125,000.00 | 33,750.00 | 91,250.00',
    '2028年 | 0.00 | 0.00 | 0.00',
    '合计 | 125,000.00 | 33,750.00 | 91,250.00',
  ])
  expect(rows('road-remedies')).toEqual([
    '客户分析与精准营销 | 环节覆盖：运营管理 | 2026-11-21 | 3个月 | 2027-02-21 | 125,000.00',
    '合计 | — | — | — | — | 125,000.00',
  ])
  expect(rows('road-blocked')).toEqual([
    '主要技术经济指标 | 全省同行业领先 | 看在同行业里的位置，由专家核定。 | 没有日期可查',
  ])
})
