import { describe, expect, test } from 'vitest'
import {
  CellError,
  type CellFault,
  type Coded,
  cellsOf,
  codedIn,
} from '../../../assessments/workbook/cell-code.ts'
import type { CellValue } from '../../../assessments/workbook/sheet.ts'

const faultOf = (cell: NonNullable<CellValue>): CellFault | null => {
  try {
    codedIn(cell)
    return null
  } catch (error) {
    return error instanceof CellError ? error.fault : null
  }
}
const readBack = (value: Coded) =>
  cellsOf(value).map((cell) => (cell === null ? '' : codedIn(cell)))

describe('a value in a cell', () => {
  test('stands as it is where it can be taken for nothing else', () => {
    const plain = [
      '广东示例',
      'a, b',
      'a]',
      'a"b',
      'a#b',
      'a?',
      '_x12',
      '_x12g4_',
      'A1',
      true,
      false,
    ]
    expect(plain.map(cellsOf)).toEqual(plain.map((value) => [value]))
  })

  test('is a question mark where it is not known', () => {
    expect(cellsOf(null)).toEqual(['?'])
  })

  test('is its digits behind a # past fifteen of them', () => {
    expect([0, -7, 999_999_999_999_999, 1_000_000_000_000_000].map(cellsOf)).toEqual([
      [0],
      [-7],
      [999_999_999_999_999],
      ['#1000000000000000'],
    ])
    expect(cellsOf(-1_000_000_000_000_000)).toEqual(['#-1000000000000000'])
  })

  test('is quoted where it would be read as something else', () => {
    expect(['', ' a', 'a ', '"a', '[a', '#1', '?', '？x'].flatMap(cellsOf)).toEqual([
      ...['""', '" a"', '"a "', '"\\"a"', '"[a"', '"#1"', '"?"', '"？x"'],
    ])
  })

  test('is quoted where a cell cannot hold it or would change it', () => {
    expect(
      ['a\tb', 'a\u007fb', '\ud83d', 'a\uffff', '_x000D_', '_xabcD_1'].flatMap(cellsOf),
    ).toEqual([
      ...[
        '"a\\tb"',
        '"a\\u007fb"',
        '"\\ud83d"',
        '"a\\uffff"',
        '"\\u005fx000D_"',
        '"\\u005fxabcD_1"',
      ],
    ])
  })

  test('is a list between brackets, items quoted that hold its marks', () => {
    expect(cellsOf([])).toEqual(['[]'])
    expect(cellsOf(['a', 'b c', 'd,e', 'f]', '', '?'])).toEqual(['[a, b c, "d,e", "f]", "", "?"]'])
  })

  test('is continued in further cells where a list is too long for one', () => {
    const item = 'x'.repeat(3998)
    expect(cellsOf([item, item]).length).toBe(1)
    expect(cellsOf([item, item, 'y'])).toEqual([`[${item}, ${item}]`, '[y]'])
    expect(cellsOf([item, `${item}x`, 'y'])).toEqual([`[${item}]`, `[${item}x, y]`])
    expect(cellsOf([item, 'y'.repeat(3999), item, item])).toEqual([
      ...[`[${item}]`, `[${'y'.repeat(3999)}]`, `[${item}, ${item}]`],
    ])
  })
})

describe('a cell', () => {
  test('reads back as what was written into it', () => {
    const values: Coded[] = [
      ...['a', '', ' a ', '"', '[', '#', '?', '？', '\r\n', '_x000D_', 'a\\"b', '\u0000', '，'],
      ...[0, -1, 1.5, 1_000_000_000_000_000, -9_007_199_254_740_991],
      ...[true, false, null],
    ]
    expect(values.map(readBack)).toEqual(values.map((value) => [value]))
    const list = ['a', '', 'b c', 'd,e', 'f]', '[g', '"h"', ' i ', '?', '\\', '#1', '\t']
    expect(readBack(list)).toEqual([list])
    expect(readBack([])).toEqual([[]])
  })

  test('is read without the white space around it', () => {
    expect([' a ', ' ? ', '？', ' #12 ', ' "b" ', ' [a , b] ', '[ ]'].map(codedIn)).toEqual([
      ...['a', null, null, 12, 'b', ['a', 'b'], []],
    ])
  })

  test('of a day that the spreadsheet made its own is that day', () => {
    expect(codedIn(new Date('2026-03-01T00:00:00Z'))).toBe('2026-03-01')
    expect(faultOf(new Date('2026-03-01T00:00:00.001Z'))).toBe('day')
    expect(faultOf(new Date('2026-03-01T12:00:00Z'))).toBe('day')
  })

  test('behind a # is a whole number that can be counted exactly, or a fault', () => {
    expect(codedIn('#9007199254740991')).toBe(9_007_199_254_740_991)
    expect(codedIn('#-3')).toBe(-3)
    expect(
      ['#9007199254740992', '#1.5', '#', '#a', '#1e3', '#1 2', '# 1', '#--1'].map(faultOf),
    ).toEqual(new Array(8).fill('whole'))
  })

  test('that opens with a quote is one text in quotes, or a fault', () => {
    expect(['"a', '"a"b', '"\\q"', '"'].map(faultOf)).toEqual(new Array(4).fill('quotes'))
  })

  test('that opens with a bracket is a list to its end, or a fault', () => {
    expect(['[', '[a', '[a] b'].map(faultOf)).toEqual(new Array(3).fill('list-end'))
    expect(
      ['[a,]', '[,a]', '[a,,b]', '["a"b]', '["a]', '[a"b]', '[a]b]', '["a\\"]'].map(faultOf),
    ).toEqual([...['list', 'list', 'list', 'list', 'list', null, 'list', 'list']])
    expect(faultOf('["\\q"]')).toBe('quotes')
  })

  test('says in its fault what it is not', () => {
    expect(() => codedIn('#x')).toThrow('not a cell: whole')
  })
})
