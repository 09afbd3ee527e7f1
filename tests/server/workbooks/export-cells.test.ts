import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codedIn } from '../../../assessments/workbook/cell-code.ts'
import { cellOf, fieldCells, piecesOf } from '../../../server/export/export-cells.ts'

/** Whether no character is cut in two. */
const isWhole = (text: string) => !/\p{Surrogate}/u.test(text)

const readBack = (value: unknown) =>
  fieldCells(value).map(({ value: cell }) => (cell === null ? null : codedIn(cell)))

describe('an answer in cells', () => {
  test('reads back as it was, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        fc.pre(isWhole(text))
        expect(readBack(text)).toEqual([text])
      }),
    )
  })

  test('stands in one cell a field, and a list too long for a cell in more', () => {
    expect(fieldCells({ id: 'r1', amountFen: 5, agent: false, project: null })).toEqual([
      { field: 'id', value: 'r1' },
      { field: 'amountFen', value: 5 },
      { field: 'agent', value: false },
      { field: 'project', value: '?' },
    ])
    const records = Array.from(
      { length: 200 },
      (_, i) => `${String(i).padStart(3, '0')}${'x'.repeat(60)}`,
    )
    const cells = fieldCells({ records })
    expect(cells.length).toBeGreaterThan(1)
    expect(readBack({ records }).flat()).toEqual(records)
    for (const { value } of cells) expect(String(value).length).toBeLessThan(32_767)
  })

  test('that was taken back is one empty cell', () => {
    expect([fieldCells(null), fieldCells(undefined)]).toEqual([
      [{ field: null, value: null }],
      [{ field: null, value: null }],
    ])
  })
})

test.each([
  ['changedAt', Date.UTC(2026, 10, 20, 16, 0), '2026-11-21 00:00:00'],
  ['since', 0, '1970-01-01 08:00:00'],
  ['round', 2, 2],
  ['deletedAt', null, null],
  ['internal', true, true],
  ['changedBy', { id: 'u1', name: '欧' }, '欧'],
  ['changedBy', { id: 'u1', name: null }, 'u1'],
  ['detail', { keys: ['a'] }, '{"keys":["a"]}'],
  ['name', '_x0041_\u0001', '_x005F_x0041_\ufffd'],
])('a cell of %s that holds %j', (column, value, cell) => {
  expect(cellOf(column, value)).toBe(cell)
})

test('a long text in pieces makes up itself, no character cut in two', () => {
  const text = `${'x'.repeat(29_999)}😀${'y'.repeat(40_000)}`
  const pieces = piecesOf(text)
  expect(pieces.map((piece) => [piece.length, isWhole(piece)])).toEqual([
    [29_999, true],
    [30_000, true],
    [10_002, true],
  ])
  expect(pieces.join('')).toBe(text)
  expect(piecesOf('')).toEqual([])
})
