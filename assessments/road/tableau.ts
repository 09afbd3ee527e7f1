import type { Program } from './program.ts'

/** Below this a figure of the tableau is taken as nothing; proofs do not rest on it. */
const EPSILON = 1e-9
/** Left over from rounding: taken as nothing, so that rows stay short. */
const TINY = 1e-13
/** How far a basic value may lie outside its ends. */
const SLACK = 1e-7

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

export type Outcome = 'solved' | 'empty' | 'stuck'

/** `work`: how many figures were written on the way. */
export function solve(tableau: Tableau, mostPivots: number): { outcome: Outcome; work: number } {
  const { basic, value, low, high } = tableau
  let work = 0
  for (let pivots = 0; pivots < mostPivots; pivots += 1) {
    const row = leavingOf(tableau)
    if (row < 0) return { outcome: 'solved', work }
    const variable = basic[row] as number
    const isBelow = (value[variable] as number) < (low[variable] as number)
    const place = enteringOf(tableau, row, isBelow)
    if (place < 0) {
      tableau.broken = { row, isBelow }
      return { outcome: 'empty', work }
    }
    work += pivot(tableau, row, place, (isBelow ? low : high)[variable] as number)
  }
  return { outcome: 'stuck', work }
}

/** The row whose basic variable lies furthest outside its ends, -1 when none does. */
function leavingOf({ m, basic, value, low, high }: Tableau): number {
  let worst = SLACK
  let found = -1
  for (let i = 0; i < m; i += 1) {
    const variable = basic[i] as number
    const at = value[variable] as number
    const outside = Math.max((low[variable] as number) - at, at - (high[variable] as number))
    if (outside > worst) {
      worst = outside
      found = i
    }
  }
  return found
}

/** The nonbasic variable that can mend the row at the least cost for each step, -1 when none can. */
function enteringOf(tableau: Tableau, row: number, isBelow: boolean): number {
  const { n, cells, nonbasic, low, high, value, reduced } = tableau
  let least = Number.POSITIVE_INFINITY
  let strength = 0
  let found = -1
  for (let j = 0; j < n; j += 1) {
    const variable = nonbasic[j] as number
    if (low[variable] === high[variable]) continue
    const cell = (cells[row * n + j] as number) * (isBelow ? 1 : -1)
    if (value[variable] === low[variable] ? cell <= EPSILON : cell >= -EPSILON) continue
    const ratio = Math.max(0, (reduced[j] as number) / cell)
    const size = Math.abs(cell)
    if (ratio < least - EPSILON || (ratio <= least + EPSILON && size > strength)) {
      least = Math.min(least, ratio)
      strength = size
      found = j
    }
  }
  return found
}

function move({ n, m, cells, basic, nonbasic, value }: Tableau, place: number, by: number): void {
  const variable = nonbasic[place] as number
  value[variable] = (value[variable] as number) + by
  if (by === 0) return
  for (let i = 0; i < m; i += 1) {
    const other = basic[i] as number
    value[other] = (value[other] as number) + (cells[i * n + place] as number) * by
  }
}

/**
 * The basic variable of the row leaves for the end `at`, the nonbasic one takes its place. Most
 * figures of a row are nothing and stay so. Gives how many figures were written.
 */
function pivot(tableau: Tableau, row: number, place: number, at: number): number {
  const { n, m, cells, reduced, basic, nonbasic, value } = tableau
  const from = row * n
  const by = cells[from + place] as number
  const leaving = basic[row] as number
  move(tableau, place, (at - (value[leaving] as number)) / by)
  value[leaving] = at
  const filled: number[] = []
  for (let j = 0; j < n; j += 1) {
    const cell = cells[from + j] as number
    if (j === place || cell === 0) continue
    cells[from + j] = Math.abs(cell) < TINY ? 0 : -cell / by
    filled.push(j)
  }
  cells[from + place] = 1 / by
  filled.push(place)
  let work = n + m
  /** Puts the pivot row in place of its variable in another row of figures. */
  const combine = (figures: Float64Array, start: number) => {
    const times = figures[start + place] as number
    if (times === 0) return
    figures[start + place] = 0
    for (const j of filled) {
      figures[start + j] = (figures[start + j] as number) + times * (cells[from + j] as number)
    }
    work += filled.length
  }
  for (let i = 0; i < m; i += 1) if (i !== row) combine(cells, i * n)
  combine(reduced, 0)
  basic[row] = nonbasic[place] as number
  nonbasic[place] = leaving
  return work
}
