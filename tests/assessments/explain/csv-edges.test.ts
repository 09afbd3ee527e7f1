import { describe, expect, it } from 'vitest'
import { csvOf } from '../../../assessments/explain/csv.ts'
import type { ExplanationRow } from '../../../assessments/explain/rows.ts'

const row: ExplanationRow = {
  path: '1.2.',
  id: 'the-id',
  kind: 'gate',
  rule: 'the-rule',
  what: { zh: '甲', en: 'the item' },
  holds: true,
  value: '1/2',
  low: '1/3',
  high: '2/3',
  threshold: '3/4',
  distance: '1/4',
  weight: '1/5',
  given: 'the answer',
  working: 'the working',
  note: 'the note',
  source: 'the-source',
  place: 'the place',
  confidence: 'official',
  version: '2024',
  sameAs: '1.1.',
}

const linesOf = (of: ExplanationRow, language: 'zh' | 'en') =>
  csvOf([of], language)
    .slice(1)
    .split('\r\n')
    .map((line) => line.split(','))

describe('the table of an explanation', () => {
  it('has each figure under its heading, in English', () => {
    const [head, cells] = linesOf(row, 'en')
    expect(head?.map((heading, at) => [heading, cells?.[at]])).toEqual([
      ['path', '1.2.'],
      ['item', 'the item'],
      ['rule', 'the-rule'],
      ['verdict', 'holds'],
      ['value', '1÷2'],
      ['lowest', '1÷3'],
      ['highest', '2÷3'],
      ['threshold', '3÷4'],
      ['distance', '1÷4'],
      ['weight', '1÷5'],
      ['answer', 'the answer'],
      ['working', 'the working'],
      ['evidence note', 'the note'],
      ['source', 'the-source'],
      ['place', 'the place'],
      ['confidence', 'official'],
      ['version', '2024'],
      ['see', '1.1.'],
      ['id', 'the-id'],
    ])
  })

  it('has the same columns in Chinese, under the words of the field', () => {
    const [head, cells] = linesOf(row, 'zh')
    expect(head?.join(' ')).toBe(
      '序号 项目 规则 结论 数值 最低 最高 门槛 差距 权重 所答 算式 备注佐证 来源 出处 依据程度 版本 见 编号',
    )
    expect(cells?.[1]).toBe('甲')
  })

  it.each([
    ['gate', true, '满足', 'holds'],
    ['gate', false, '不满足', 'does not hold'],
    ['gate', null, '未知', 'not known'],
    ['rung', true, '满足', 'holds'],
    ['rung', null, '未知', 'not known'],
    ['ladder', null, '', ''],
    ['answer', null, '', ''],
  ] as const)('says of a %s that %s', (kind, holds, zh, en) => {
    const verdict = (language: 'zh' | 'en') => linesOf({ ...row, kind, holds }, language)[1]?.[3]
    expect([verdict('zh'), verdict('en')]).toEqual([zh, en])
  })

  it('leaves a cell empty where there is nothing to say', () => {
    const none = { value: null, low: null, high: null, threshold: null, distance: null } as const
    const rest = { weight: null, given: null, working: null, note: null, sameAs: null } as const
    const from = { source: null, place: null, confidence: null } as const
    const [, cells] = linesOf({ ...row, ...none, ...rest, ...from }, 'en')
    expect(cells?.join()).toBe('1.2.,the item,the-rule,holds,,,,,,,,,,,,,2024,,the-id')
  })
})
