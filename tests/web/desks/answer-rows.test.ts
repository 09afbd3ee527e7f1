import { describe, expect, test } from 'vitest'
import {
  type AnswerRow,
  answerRows,
  askedKeys,
  isShown,
  rowGroups,
  type Said,
  stateOfRow,
} from '../../../web/features/review/answer-rows.ts'

const said = (own: Partial<Said>): Said => ({
  ...{ id: 'n1', version: 1, value: null, note: null, internal: false, by: '甲', at: 0 },
  ...own,
})

const rowIn = (rows: readonly AnswerRow[], key: string) => {
  const row = rows.find((one) => one.key === key)
  if (row === undefined) throw new Error(`no row of ${key}`)
  return row
}

const items = new Map<string, string | number | boolean | string[]>([
  ['answers.sme.q1', ['B', 'C']],
  ['answers.sme.q2', 'C'],
  ['evidence.sme.q2', '设备台账'],
  ['notKnown.sme.q9', true],
  ['enterprise.area', 'gd/zhuhai/jinwan'],
  ['notKnown.enterprise.employees', true],
])

const rowsWith = (byKey: Readonly<Record<string, readonly Said[]>> = {}) =>
  answerRows(items, new Map(Object.entries(byKey)))

describe('the rows of a review', () => {
  test('are one for each answer and each question, with evidence and what is not known in it', () => {
    const rows = rowsWith()
    expect(rows).toHaveLength(askedKeys.length + 1)
    expect(rowIn(rows, 'answers.sme.q2')).toEqual({
      ...{ key: 'answers.sme.q2', firm: 'C', isNotKnown: false },
      ...{ evidence: '设备台账', said: [] },
    })
    expect(rowIn(rows, 'answers.sme.q9')).toMatchObject({ firm: null, isNotKnown: true })
    expect(rowIn(rows, 'answers.sme.q3')).toMatchObject({ firm: null, isNotKnown: false })
  })

  test('tell a value that differs from one that is the same, whatever is noted beside it', () => {
    const stateWith = (...all: readonly Said[]) =>
      stateOfRow(rowIn(rowsWith({ 'answers.sme.q1': all }), 'answers.sme.q1'))
    expect(stateWith()).toBe('unseen')
    expect(stateWith(said({ note: '看过' }))).toBe('noted')
    expect(stateWith(said({ value: ['B', 'C'] }))).toBe('same')
    expect(stateWith(said({ note: '看过' }), said({ value: ['B'] }))).toBe('differs')
  })

  test('are shown by what one looks for', () => {
    const rows = rowsWith({ 'answers.sme.q2': [said({ value: 'B' })] })
    const keys = (shown: Parameters<typeof isShown>[1]) =>
      rows.filter((row) => isShown(row, shown)).map(({ key }) => key)
    expect(keys('answered')).toEqual([
      'answers.sme.q1',
      'answers.sme.q2',
      'enterprise.area',
      'answers.sme.q9',
    ])
    expect(keys('differs')).toEqual(['answers.sme.q2'])
    expect(keys('noted')).toEqual(['answers.sme.q2'])
    expect(keys('open')).toHaveLength(askedKeys.length - 2)
  })

  test('stand by section of the interview, what is open first', () => {
    const rows = rowsWith().filter(
      (row) => isShown(row, 'answered') || row.key === 'answers.sme.q3',
    )
    expect(rowGroups(rows)).toEqual([
      { section: 'firm', keys: ['enterprise.area'] },
      { section: 'foundation', keys: ['answers.sme.q3', 'answers.sme.q1', 'answers.sme.q2'] },
      { section: 'management', keys: ['answers.sme.q9'] },
    ])
  })
})
