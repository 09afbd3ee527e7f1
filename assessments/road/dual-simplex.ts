import { move, type Tableau } from './tableau.ts'

/** Below this a figure of the tableau is taken as nothing; proofs do not rest on it. */
const EPSILON = 1e-9
/** Left over from rounding: taken as nothing, so that rows stay short. */
const TINY = 1e-13
/** How far a basic value may lie outside its ends. */
const SLACK = 1e-7

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
