import type { Box, Program } from './program.ts'

/** Multipliers are taken in so many parts of one, so that proofs are sums of whole numbers. */
const PARTS = 2 ** 44

const partsOf = (multipliers: Float64Array): bigint[] =>
  Array.from(multipliers, (each) => BigInt(Math.round(each * PARTS)))

const roundedUp = (over: bigint, under: bigint): bigint =>
  over >= 0n ? (over + under - 1n) / under : -(-over / under)

/**
 * `least`: the bound, rounded up, since costs are whole; `leastParts` as it came out. `reduced`: for
 * each column what it costs beyond the bound to stand at its other end. Both in parts of `PARTS`.
 */
export type Bound = {
  readonly least: bigint
  readonly leastParts: bigint
  readonly reduced: readonly bigint[]
}

/**
 * What no values of the columns inside the box can pass below while all rows hold: multipliers that
 * are not negative prove one, whichever they are (Lagrange). Exact, whatever rounding they come from.
 */
export function boundOf(
  { columns, rows }: Program,
  box: Box,
  multipliers: Float64Array,
  withCosts: boolean,
): Bound {
  const reduced = columns.map(({ cost }) => (withCosts ? cost * BigInt(PARTS) : 0n))
  let sum = 0n
  partsOf(multipliers).forEach((times, i) => {
    if (times <= 0n) return
    const row = rows[i]
    if (row === undefined) return
    sum += times * row.least
    for (const [j, each] of row.terms) reduced[j] = (reduced[j] as bigint) - times * each
  })
  reduced.forEach((each, j) => {
    sum += each * ((each > 0n ? box.low[j] : box.high[j]) as bigint)
  })
  return { least: roundedUp(sum, BigInt(PARTS)), leastParts: sum, reduced }
}

/** Whether the multipliers prove that no values inside the box fill all rows. */
export const isProvenEmpty = (program: Program, box: Box, multipliers: Float64Array): boolean =>
  boundOf(program, box, multipliers, false).leastParts > 0n

/** Whether the cost passes the line as soon as the column leaves the end that the bound has it at. */
export function isSettledBy(bound: Bound, column: number, line: bigint): boolean {
  const reduced = bound.reduced[column] as bigint
  const away = reduced < 0n ? -reduced : reduced
  return roundedUp(bound.leastParts + away, BigInt(PARTS)) >= line
}
