import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../assessments/canonical-json.ts'
import { compareIds } from '../../assessments/compare-ids.ts'
import { csvText, proseCell } from '../../assessments/csv-text.ts'
import { clauseSpans, findQuote } from '../../assessments/policy-text.ts'
import type { Clause } from '../../assessments/schema/clause.ts'
import { isYearly } from '../../assessments/yearly-kinds.ts'

describe('canonical JSON', () => {
  test('has its keys in code unit order at every depth, and no field that is undefined', () => {
    expect(
      canonicalJson({ b: 1, a: { d: [2, { f: 3, e: 4 }], c: null }, B: undefined, Z: '"' }),
    ).toBe('{"Z":"\\"","a":{"c":null,"d":[2,{"e":4,"f":3}]},"b":1}')
    expect(canonicalJson({ ａ: 1, 乙: 2, 1: 3 })).toBe('{"1":3,"乙":2,"ａ":1}')
  })

  test('of what is no object is plain JSON', () => {
    expect([null, 'a\n', 1.5, true, [], {}].map(canonicalJson)).toEqual([
      ...['null', '"a\\n"', '1.5', 'true', '[]', '{}'],
    ])
  })
})

test('ids stand in the order of their code units', () => {
  expect(['b', 'a', 'a-1', 'B', 'a1', 'a'].sort(compareIds)).toEqual([
    'B',
    'a',
    'a',
    'a-1',
    'a1',
    'b',
  ])
  expect([compareIds('a', 'a'), compareIds('a', 'b'), compareIds('b', 'a')]).toEqual([0, -1, 1])
})

describe('CSV', () => {
  test('opens with a byte order mark and ends each line with CRLF', () => {
    expect(csvText([['a', 'b'], ['']])).toBe('\uFEFFa,b\r\n\r\n')
    expect(csvText([])).toBe('\uFEFF')
  })

  test('quotes a cell that holds a quote, a comma or a line end, and no other', () => {
    expect(csvText([['a"b"', 'c,d', 'e\nf', 'g\rh', 'i;j k']])).toBe(
      '\uFEFF"a""b""","c,d","e\nf","g\rh",i;j k\r\n',
    )
  })

  test('marks as text what a spreadsheet would take for a formula', () => {
    const cells = ['=1', '+1', '-1', '@a', '\ta', '\ra', 'a=1', '1-2', '']
    expect(cells.map(proseCell)).toEqual([
      ...["'=1", "'+1", "'-1", "'@a", "'\ta", "'\ra", 'a=1', '1-2', ''],
    ])
  })
})

describe('clauses in a text', () => {
  const clause = (id: string, starts: string) => ({ id, starts }) as Clause

  test('reach from their first words to those of the next, looked for in order', () => {
    const [one, two] = [clause('d.1', '第一条'), clause('d.2', '第二条')]
    const text = '见第二条。第一条甲第一条乙第二条丙'
    expect(clauseSpans(text, [one, two])).toEqual([
      { clause: one, start: 5, end: 13 },
      { clause: two, start: 13, end: text.length },
    ])
    expect(
      clauseSpans('第一条甲第一条乙', [one, one]).map(({ start, end }) => [start, end]),
    ).toEqual([
      [0, 4],
      [4, 8],
    ])
  })

  test('of which the first words are missing are told by their id', () => {
    const clauses = [clause('d.1', '甲'), clause('d.2', '甲')]
    expect(() => clauseSpans('甲乙', clauses)).toThrow(
      'd.2: its first words do not stand in the text',
    )
  })

  test('a quote is found where it first stands, or nowhere', () => {
    expect(findQuote('甲乙甲乙', '甲乙')).toEqual({ start: 0, end: 2 })
    expect(findQuote('甲乙甲乙', '乙')).toEqual({ start: 1, end: 2 })
    expect(findQuote('甲乙', '丙')).toBe(null)
  })
})

test('rent and running costs are figures of a whole year', () => {
  const kinds = ['rent', 'running-cost', 'spend', 'project', 'research'] as const
  expect(kinds.map(isYearly)).toEqual([true, true, false, false, false])
})
