import { describe, expect, test } from 'vitest'
import { solve } from '../../../assessments/road/dual-simplex.ts'
import { boxOf, newProgram } from '../../../assessments/road/program.ts'
import { boundOf, isProvenEmpty, isSettledBy } from '../../../assessments/road/proof.ts'
import {
  contradictionOf,
  copyOf,
  fix,
  multipliersOf,
  tableauOf,
} from '../../../assessments/road/tableau.ts'

const MUCH = 1000
type Part = readonly [cost: bigint, high?: bigint, low?: bigint]

/** Columns by cost and ends, rows as figures for each column and their least. */
function programOf(columns: readonly Part[], rows: readonly (readonly bigint[])[]) {
  const builder = newProgram()
  for (const [cost, high = 1n, low = 0n] of columns) {
    builder.column({ cost, low, high, whole: true })
  }
  for (const row of rows) {
    const times = row.slice(0, -1).map((each, j) => [j, each] as const)
    builder.row(
      times.filter(([, each]) => each !== 0n),
      row.at(-1) ?? 0n,
    )
  }
  return builder.program()
}
const list = (figures: ArrayLike<number>) => Array.from(figures)
const near = (figures: ArrayLike<number>) =>
  list(figures).map((each) => Math.round(each * 1e6) / 1e6)

describe('a tableau', () => {
  const program = programOf(
    [[4n], [-2n, 3n]],
    [
      [2n, 1n, 3n],
      [0n, -4n, -8n],
    ],
  )
  const tableau = tableauOf(program)

  test('scales every column to its width, every row and the costs to their largest figure', () => {
    expect([tableau.n, tableau.m, tableau.costScale]).toEqual([2, 2, 6])
    expect(list(tableau.rowScale)).toEqual([3, 12])
    expect(list(tableau.cells)).toEqual([2 / 3, 1, 0, -1])
    expect(list(tableau.reduced)).toEqual([4 / 6, -1])
    expect(list(tableau.low)).toEqual([0, 0, 0, 0])
    const endless = Number.POSITIVE_INFINITY
    expect(list(tableau.high)).toEqual([1, 1, endless, endless])
    const narrow = tableauOf(programOf([[1n, 5n, 3n]], []))
    expect([list(narrow.low), list(narrow.high)]).toEqual([[1.5], [2.5]])
  })

  test('begins with each column at its cheaper end, and what the rows then have left', () => {
    expect(near(tableau.value)).toEqual([0, 1, 0, -0.333333])
    expect([list(tableau.basic), list(tableau.nonbasic)]).toEqual([
      [2, 3],
      [0, 1],
    ])
    expect(tableau.broken).toBe(null)
    expect(list(tableauOf(programOf([[0n]], [[0n, 0n]])).rowScale)).toEqual([1])
  })

  test('is copied whole: what is done to a copy is not done to it', () => {
    const copy = copyOf(tableau)
    fix(copy, 0, 1)
    solve(copy, MUCH)
    expect(near(tableau.value)).toEqual([0, 1, 0, -0.333333])
    expect(list(tableau.cells)).toEqual([2 / 3, 1, 0, -1])
    expect([list(tableau.basic), list(tableau.nonbasic)]).toEqual([
      [2, 3],
      [0, 1],
    ])
    expect(list(tableau.low)).toEqual([0, 0, 0, 0])
    expect(list(tableau.high).slice(0, 2)).toEqual([1, 1])
    expect(list(tableau.reduced)).toEqual([4 / 6, -1])
  })

  test('moves what is made of a column when that is fixed', () => {
    const copy = copyOf(tableau)
    fix(copy, 1, 0)
    expect(near(copy.value)).toEqual([0, 0, -1, 0.666667])
    expect([copy.low[1], copy.high[1]]).toEqual([0, 0])
    fix(copy, 0, 1)
    expect(near(copy.value)).toEqual([1, 0, -0.333333, 0.666667])
  })
})

describe('the relaxation', () => {
  const solved = (columns: readonly Part[], rows: readonly (readonly bigint[])[]) => {
    const program = programOf(columns, rows)
    const tableau = tableauOf(program)
    const { outcome, work } = solve(tableau, MUCH)
    const multipliers = multipliersOf(tableau)
    return { program, tableau, outcome, work, multipliers }
  }
  const valuesOf = ({ tableau }: ReturnType<typeof solved>) =>
    near(tableau.value).slice(0, tableau.n)

  test('takes the cheapest column for each step, in part where that is enough', () => {
    const one = solved([[3n], [2n]], [[1n, 1n, 1n]])
    expect([one.outcome, valuesOf(one), near(one.multipliers)]).toEqual(['solved', [0, 1], [2]])
    const part = solved(
      [[30n], [20n], [70n]],
      [
        [2n, 1n, 4n, 3n],
        [0n, 1n, 1n, 1n],
      ],
    )
    expect([part.outcome, valuesOf(part)]).toEqual(['solved', [1, 1, 0]])
    const half = solved([[30n], [20n]], [[2n, 2n, 3n]])
    expect([half.outcome, valuesOf(half)]).toEqual(['solved', [0.5, 1]])
    expect(near(half.multipliers)).toEqual([15])
  })

  test('leaves columns at their cheaper ends where the rows hold', () => {
    const free = solved([[3n], [-2n]], [[1n, 1n, 1n]])
    expect([free.outcome, free.work, valuesOf(free)]).toEqual(['solved', 0, [0, 1]])
    expect(near(free.multipliers)).toEqual([0])
  })

  test('takes down what a row holds down, at the least loss', () => {
    const capped = solved([[-5n], [-3n], [-4n]], [[-2n, -2n, -2n, -3n]])
    expect([capped.outcome, valuesOf(capped)]).toEqual(['solved', [1, 0, 0.5]])
    expect(near(capped.multipliers)).toEqual([2])
    const total = boundOf(capped.program, boxOf(capped.program), capped.multipliers, true)
    expect(total.least).toBe(-7n)
  })

  test('is the value that its multipliers prove, whatever the widths', () => {
    const wide = solved(
      [
        [7n, 10n],
        [3n, 4n],
        [5n, 2n],
      ],
      [
        [1n, 1n, 0n, 8n],
        [1n, 0n, 2n, 6n],
      ],
    )
    const { least } = boundOf(wide.program, boxOf(wide.program), wide.multipliers, true)
    const widths = [70, 12, 10]
    const cost = valuesOf(wide).reduce((sum, value, j) => sum + value * (widths[j] ?? 0), 0)
    expect([wide.outcome, Math.round(cost * 1000) / 1000, least]).toEqual(['solved', 45, 45n])
  })

  test('is empty with the row that nothing mends, and multipliers that prove it', () => {
    const short = solved([[1n], [1n]], [[1n, 1n, 3n]])
    expect([short.outcome, short.tableau.broken]).toEqual(['empty', { row: 0, isBelow: false }])
    const times = contradictionOf(short.tableau)
    expect([Math.max(...times), isProvenEmpty(short.program, boxOf(short.program), times)]).toEqual(
      [...[1, true]],
    )
    const both = solved(
      [[1n], [2n]],
      [
        [3n, 3n, 4n],
        [-1n, -1n, -1n],
      ],
    )
    expect(both.outcome).toBe('empty')
    expect(near(contradictionOf(both.tableau))).toEqual([0.333333, 1])
    expect(isProvenEmpty(both.program, boxOf(both.program), contradictionOf(both.tableau))).toBe(
      true,
    )
    const free = solved([[1n]], [[1n, 1n]])
    expect(list(contradictionOf(free.tableau))).toEqual([0])
  })

  test('is empty at once where nothing reaches a row', () => {
    const bare = solved([[1n]], [[0n, 2n]])
    expect([bare.outcome, bare.tableau.broken, bare.work]).toEqual([
      ...['empty', { row: 0, isBelow: true }, 0],
    ])
    expect(list(contradictionOf(bare.tableau))).toEqual([1])
  })

  test('counts the figures that it writes, and stops where it may pivot no more', () => {
    const rows = [
      [1n, 1n, 0n, 1n],
      [0n, 1n, 1n, 1n],
    ]
    const { work } = solved([[3n], [2n], [4n]], rows)
    // Three columns and two rows, and two figures of each row of figures that holds the pivot.
    expect(work).toBe(3 + 2 + 2 * 2)
    const tableau = tableauOf(programOf([[3n], [2n], [4n]], rows))
    expect(solve(tableau, 0)).toEqual({ outcome: 'stuck', work: 0 })
  })

  test('takes the strongest of what costs the same', () => {
    const even = solved([[1n], [3n], [2n]], [[1n, 3n, 2n, 1n]])
    expect([even.outcome, valuesOf(even)]).toEqual(['solved', [0, 0.333333, 0]])
  })
})

test('a column is settled where leaving its end passes the line, whichever end that is', () => {
  const parts = 2n ** 44n
  const bound = { least: 5n, leastParts: 5n * parts, reduced: [3n * parts, -2n * parts, 1n] }
  const settled = (column: number, line: bigint) => isSettledBy(bound, column, line)
  expect([settled(0, 8n), settled(0, 9n), settled(1, 7n), settled(1, 8n)]).toEqual([
    ...[true, false, true, false],
  ])
  expect([settled(2, 6n), settled(2, 7n)]).toEqual([true, false])
})
