import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellsOf, cutsOf } from '../../server/peer-groups.ts'

describe('cells of a ladder', () => {
  const rungs = [null, 1, 2, 3] as const
  const held = (...counts: readonly number[]) =>
    rungs.flatMap((rung, i) => Array.from({ length: counts[i] ?? 0 }, () => rung))

  test.each<[readonly number[], readonly (readonly [readonly unknown[], number])[]]>([
    [
      [3, 3, 3, 3],
      [
        [[null], 3],
        [[1], 3],
        [[2], 3],
        [[3], 3],
      ],
    ],
    [
      [0, 10, 0, 0],
      [
        [[null], 0],
        [[1], 10],
        [[2], 0],
        [[3], 0],
      ],
    ],
    [
      [3, 7, 0, 1],
      [
        [[null], 3],
        [[1, 2, 3], 8],
      ],
    ],
    [[1, 0, 8, 1], [[[null, 1, 2, 3], 10]]],
    [
      [4, 2, 3, 1],
      [
        [[null], 4],
        [[1, 2, 3], 6],
      ],
    ],
  ])('%j', (counts, cells) => {
    expect(cellsOf(rungs, held(...counts))).toEqual(
      cells.map(([of, firms]) => ({ rungs: of, firms })),
    )
  })

  test('hold every firm once, every rung once, and never one firm or two', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...rungs), { minLength: 10, maxLength: 60 }), (held) => {
        const cells = cellsOf(rungs, held)
        expect(cells.flatMap((cell) => cell.rungs)).toEqual([...rungs])
        expect(cells.reduce((sum, { firms }) => sum + firms, 0)).toBe(held.length)
        for (const { firms } of cells) expect([1, 2]).not.toContain(firms)
      }),
    )
  })
})

describe('cuts of scores', () => {
  test('cut thirty firms into tenths, at the score of the firm at each tenth', () => {
    const scores = Array.from({ length: 30 }, (_, n) => `${n}.975`).toReversed()
    expect(cutsOf(scores, 0)).toEqual({
      parts: 10,
      places: 0,
      cuts: [2, 5, 8, 11, 14, 17, 20, 23, 26],
    })
  })

  test('cut ten firms into thirds, so that no part is of fewer than three', () => {
    const scores = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']
    expect(cutsOf(scores, 1)).toEqual({ parts: 3, places: 1, cuts: [40, 70] })
  })

  test('say a score no finer than their places, and never round it up', () => {
    expect(
      cutsOf(
        Array.from({ length: 10 }, () => '39.999'),
        0,
      ).cuts,
    ).toEqual([39, 39])
    expect(
      cutsOf(
        Array.from({ length: 10 }, () => '2.5999999'),
        1,
      ).cuts,
    ).toEqual([25, 25])
  })
})
