import type { Program } from './program.ts'

/**
 * The relaxation of a program in floats, by the dual simplex with columns between two ends. Every
 * column is scaled to its width and every row to its largest figure. It only proposes: values to
 * branch on, and multipliers that are proven exactly elsewhere.
 *
 * Variables `0…n−1` are the columns, `n…n+m−1` what each row has left above its least. Each basic
 * variable is a combination of the `n` nonbasic ones, which stand at one of their ends.
 */
export type Tableau = {
  readonly n: number
  readonly m: number
  readonly cells: Float64Array
  /** Reduced costs of the nonbasic variables. */
  readonly reduced: Float64Array
  readonly basic: Int32Array
  readonly nonbasic: Int32Array
  readonly low: Float64Array
  readonly high: Float64Array
  /** Of every variable, basic or not. */
  readonly value: Float64Array
  readonly rowScale: Float64Array
  readonly costScale: number
  /** After `empty`: the row that nothing can mend, and whether its variable is too low. */
  broken: { readonly row: number; readonly isBelow: boolean } | null
}

export function tableauOf({ columns, rows }: Program): Tableau {
  const [n, m] = [columns.length, rows.length]
  const width = columns.map(({ low, high }) => Math.max(1, Number(high - low)))
  const costs = columns.map(({ cost }, j) => Number(cost) * (width[j] as number))
  const costScale = costs.reduce((most, cost) => Math.max(most, Math.abs(cost)), 1)
  const cells = new Float64Array(n * m)
  const rowScale = new Float64Array(m)
  const low = new Float64Array(n + m)
  const high = new Float64Array(n + m).fill(Number.POSITIVE_INFINITY)
  const value = new Float64Array(n + m)
  columns.forEach((column, j) => {
    low[j] = Number(column.low) / (width[j] as number)
    high[j] = Number(column.high) / (width[j] as number)
    value[j] = ((costs[j] as number) < 0 ? high[j] : low[j]) as number
  })
  rows.forEach(({ terms, least }, i) => {
    const scaled = terms.map(([j, times]) => Number(times) * (width[j] as number))
    const scale = scaled.reduce((most, times) => Math.max(most, Math.abs(times)), 0) || 1
    rowScale[i] = scale
    let left = -Number(least) / scale
    terms.forEach(([j], at) => {
      const cell = (scaled[at] as number) / scale
      cells[i * n + j] = (cells[i * n + j] as number) + cell
      left += cell * (value[j] as number)
    })
    value[n + i] = left
  })
  return {
    n,
    m,
    cells,
    reduced: Float64Array.from(costs, (cost) => cost / costScale),
    basic: Int32Array.from({ length: m }, (_, i) => n + i),
    nonbasic: Int32Array.from({ length: n }, (_, j) => j),
    low,
    high,
    value,
    rowScale,
    costScale,
    broken: null,
  }
}

export const copyOf = (tableau: Tableau): Tableau => ({
  ...tableau,
  cells: tableau.cells.slice(),
  reduced: tableau.reduced.slice(),
  basic: tableau.basic.slice(),
  nonbasic: tableau.nonbasic.slice(),
  low: tableau.low.slice(),
  high: tableau.high.slice(),
  value: tableau.value.slice(),
})

/** Fixes a column of width 1 at 0 or 1. */
export function fix(tableau: Tableau, column: number, at: number): void {
  const { low, high, value, nonbasic } = tableau
  low[column] = at
  high[column] = at
  const place = nonbasic.indexOf(column)
  if (place >= 0) move(tableau, place, at - (value[column] as number))
}

/** What each row is worth, in the unit of the costs for one unit of the row; never negative. */
export function multipliersOf({ n, m, nonbasic, reduced, costScale, rowScale }: Tableau) {
  const worth = new Float64Array(m)
  nonbasic.forEach((variable, j) => {
    if (variable < n) return
    const i = variable - n
    worth[i] = (Math.max(0, reduced[j] as number) * costScale) / (rowScale[i] as number)
  })
  return worth
}

/**
 * Multipliers under which no values of the columns fill the rows: of the row that nothing can mend,
 * what the rows have left would have to be less than nothing. The largest is 1.
 */
export function contradictionOf({ n, m, cells, basic, nonbasic, rowScale, broken }: Tableau) {
  const worth = new Float64Array(m)
  if (broken === null) return worth
  const sign = broken.isBelow ? 1 : -1
  const put = (variable: number, times: number) => {
    if (variable >= n) worth[variable - n] = Math.max(0, times) / (rowScale[variable - n] as number)
  }
  nonbasic.forEach((variable, j) => {
    put(variable, -sign * (cells[broken.row * n + j] as number))
  })
  put(basic[broken.row] as number, sign)
  const most = worth.reduce((one, other) => Math.max(one, other), 0)
  return most === 0 ? worth : worth.map((each) => each / most)
}

/** Moves a nonbasic variable, and with it all that are made of it. */
export function move(
  { n, m, cells, basic, nonbasic, value }: Tableau,
  place: number,
  by: number,
): void {
  const variable = nonbasic[place] as number
  value[variable] = (value[variable] as number) + by
  if (by === 0) return
  for (let i = 0; i < m; i += 1) {
    const other = basic[i] as number
    value[other] = (value[other] as number) + (cells[i * n + place] as number) * by
  }
}
