import type { Effort } from '../plan/effort.ts'
import { solve } from './dual-simplex.ts'
import { type Box, boxOf, type Program } from './program.ts'
import { type Bound, boundOf, isProvenEmpty, isSettledBy } from './proof.ts'
import { contradictionOf, copyOf, fix, multipliersOf, type Tableau, tableauOf } from './tableau.ts'

/** What a choice of columns really costs, and what it stands for. */
export type Weighed<Of> = { readonly cost: bigint; readonly of: Of }

/** What the search asks of its subject. */
export type Subject<Of> = {
  /** The choice in full, null where it is not allowed. Every result is judged here, not by floats. */
  readonly weigh: (isChosen: (column: number) => boolean, work: Work) => Weighed<Of> | null
  /** A good choice near the values of the relaxation, if one is seen. */
  readonly near: (values: Float64Array, work: Work) => Weighed<Of> | null
}

/**
 * Figures that may still be written, of the tableau and, by their rate, in judging choices; counted,
 * so that every machine stops alike.
 */
export type Work = Effort

/** `least`: no choice costs less. It is the cost of `best` where that is proven. */
export type Sought<Of> = {
  readonly best: Weighed<Of> | null
  readonly least: bigint | null
  readonly proven: boolean
}

/** How far from a whole number a value counts as one. */
const NEAR = 1e-6
const MOST_PIVOTS = 20_000
/** Without a choice yet, one is looked for near every so many relaxations. */
const NEAR_EVERY = 8
/** A larger tableau is not made: some tens of megabytes. */
const MOST_CELLS = 4_000_000
/** Below this depth a tableau is made anew from the box instead of being kept. */
const MOST_KEPT = 12

const nothingKnown = { best: null, floor: null } as const

/**
 * The choice of whole columns (0 or 1) that costs least: depth-first branch and bound over the
 * relaxation. A part of the tree is left out only on an exact proof; without `work` for the rest,
 * `least` says how much better it could be. `known`: the best choice found elsewhere, and what none
 * costs less than.
 */
export function leastChoice<Of>(
  program: Program,
  subject: Subject<Of>,
  work: Work,
  known: { readonly best: Weighed<Of> | null; readonly floor: bigint | null } = nothingKnown,
): Sought<Of> {
  const { floor } = known
  let best = known.best
  let unseen: bigint | null = null
  let isOver = false
  const { columns, rows } = program
  const cells = columns.length * rows.length

  if (cells > MOST_CELLS) return { best, least: floor, proven: false }
  let seen = 0

  const take = (found: Weighed<Of> | null) => {
    if (found !== null && (best === null || found.cost < best.cost)) best = found
  }
  const leave = (least: bigint | null) => {
    isOver = true
    if (least !== null && (unseen === null || least < unseen)) unseen = least
  }

  const descend = (tableau: Tableau, box: Box, above: bigint | null, depth: number): void => {
    if (best !== null && floor !== null && best.cost <= floor) return
    if (isOver || work.left <= 0) {
      leave(above)
      return
    }
    const { outcome, work: done } = solve(tableau, MOST_PIVOTS)
    work.left -= done + cells / 8
    if (outcome === 'empty' && isProvenEmpty(program, box, contradictionOf(tableau))) return
    const bound = boundOf(program, box, multipliersOf(tableau), true)
    if (outcome === 'solved' && (depth === 0 || (best === null && seen % NEAR_EVERY === 0))) {
      take(subject.near(Float64Array.from(tableau.value.subarray(0, columns.length)), work))
    }
    seen += 1
    if (best !== null && bound.least >= best.cost) return
    const inside = best === null ? box : narrowed(box, bound, best.cost, tableau)
    const fractional = outcome === 'solved' ? fractionalIn(tableau, inside) : -1
    if (fractional === -1 && outcome === 'solved') {
      // What is decided may still stand elsewhere in the tableau, which has not moved since.
      const found = subject.weigh(
        (column) =>
          inside.low[column] === inside.high[column]
            ? inside.low[column] === 1n
            : (tableau.value[column] as number) > 0.5,
        work,
      )
      take(found)
      if (found !== null && found.cost <= bound.least) return
    }
    const column = fractional === -1 ? freeIn(inside) : fractional
    if (column === -1) {
      // Everything is decided, and the floats may have said otherwise: the subject has the last word.
      if (outcome !== 'solved') take(subject.weigh((one) => inside.low[one] === 1n, work))
      return
    }
    const isKept = depth < MOST_KEPT
    for (const at of [1n, 0n] as const) {
      const half = { low: inside.low.with(column, at), high: inside.high.with(column, at) }
      const next = at === 1n ? (isKept ? copyOf(tableau) : tableau) : isKept ? tableau : anew(half)
      fix(next, column, Number(at))
      descend(next, half, bound.least, depth + 1)
    }
  }

  /** The tableau of the whole program inside a box. */
  const anew = (box: Box): Tableau => {
    const tableau = tableauOf(program)
    columns.forEach(({ whole }, j) => {
      if (whole && box.low[j] === box.high[j]) fix(tableau, j, Number(box.low[j]))
    })
    return tableau
  }

  /** Columns that cannot leave the end where the bound has them without passing the best. */
  const narrowed = (box: Box, bound: Bound, line: bigint, tableau: Tableau) => {
    const low = [...box.low]
    const high = [...box.high]
    columns.forEach(({ whole }, j) => {
      if (!whole || low[j] === high[j] || bound.reduced[j] === 0n) return
      if (!isSettledBy(bound, j, line)) return
      const end = isLowEnd(bound, j) ? low[j] : high[j]
      low[j] = end as bigint
      high[j] = end as bigint
      fix(tableau, j, Number(end))
    })
    return { low, high }
  }

  /** The fractional whole column whose decision weighs most. */
  const fractionalIn = ({ value }: Tableau, box: Box): number => {
    let most = 0
    let found = -1
    columns.forEach(({ whole, cost }, j) => {
      if (!whole || box.low[j] === box.high[j]) return
      const at = value[j] as number
      const away = Math.min(at, 1 - at)
      if (away <= NEAR) return
      const weight = away * (1 + Number(cost))
      if (weight > most) {
        most = weight
        found = j
      }
    })
    return found
  }

  const freeIn = (box: Box): number =>
    columns.findIndex(({ whole }, j) => whole && box.low[j] !== box.high[j])

  descend(tableauOf(program), boxOf(program), null, 0)
  const settled = best as Weighed<Of> | null
  const least = isOver ? unseen : (settled?.cost ?? null)
  const isProven = !isOver || (settled !== null && unseen !== null && unseen >= settled.cost)
  return { best: settled, least: isProven ? (settled?.cost ?? null) : least, proven: isProven }
}

const isLowEnd = ({ reduced }: Bound, column: number): boolean => (reduced[column] as bigint) > 0n
