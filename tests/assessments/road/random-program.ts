import fc from 'fast-check'
import type { Subject } from '../../../assessments/road/branch.ts'
import { newProgram, type Program, type Term } from '../../../assessments/road/program.ts'

/**
 * A small program of the kinds that roads are made of, whose choices can all be tried: whole columns
 * with costs; groups of them of which one is as good as several, or of which any one counts against;
 * rows over both; flows of money that pay a share of what is chosen, up to a cap.
 */
export type Case = {
  readonly costs: readonly bigint[]
  /** Columns of which it counts once that one at least is chosen. */
  readonly groups: readonly { readonly of: readonly boolean[]; readonly isAgainst: boolean }[]
  readonly rows: readonly {
    readonly times: readonly bigint[]
    readonly groupTimes: readonly bigint[]
    readonly least: bigint
  }[]
  readonly flows: readonly {
    readonly shares: readonly bigint[]
    readonly under: bigint
    readonly most: bigint
  }[]
}

const units = [1n, 100n, 10n ** 6n, 10n ** 9n]

/** Whole numbers of one unit, at most a thousand of it; or few, so that ties are frequent. */
const figuresOf = (unit: bigint, low: -1n | 0n): fc.Arbitrary<bigint> =>
  fc
    .oneof(
      fc.bigInt({ min: 2n * low, max: 2n }),
      fc.bigInt({ min: 100n * low, max: 100n }),
      fc.bigInt({ min: 1_000n * low, max: 1_000n }),
    )
    .map((part) => part * unit)

const each = <T>(one: fc.Arbitrary<T>, many: number) =>
  fc.array(one, { minLength: many, maxLength: many })

/** Costs, flows and each row have units of their own, up to a thousand million. */
export const caseArbitrary: fc.Arbitrary<Case> = fc
  .record({
    columns: fc.integer({ min: 1, max: 7 }),
    groups: fc.integer({ min: 0, max: 2 }),
    unit: fc.constantFrom(...units),
  })
  .chain(({ columns, groups, unit }) =>
    fc.record({
      costs: fc.oneof(each(figuresOf(unit, 0n), columns), each(figuresOf(unit, -1n), columns)),
      groups: each(fc.record({ of: each(fc.boolean(), columns), isAgainst: fc.boolean() }), groups),
      rows: fc.array(
        fc.constantFrom(...units).chain((own) =>
          fc.record({
            times: fc.oneof(each(figuresOf(own, 0n), columns), each(figuresOf(own, -1n), columns)),
            groupTimes: each(figuresOf(own, 0n), groups),
            least: fc.oneof(figuresOf(own, 0n), figuresOf(own, -1n), figuresOf(1n, 0n)),
          }),
        ),
        { maxLength: 5 },
      ),
      flows: fc.array(
        fc.record({
          shares: each(figuresOf(unit, 0n), columns),
          under: fc.bigInt({ min: 1n, max: 1_000n }),
          most: figuresOf(unit, 0n),
        }),
        { maxLength: 2 },
      ),
    }),
  )

/** The program, its columns in the order of the costs and then what stands for groups and flows. */
export function programOf({ costs, groups, rows, flows }: Case): Program {
  const builder = newProgram()
  const columns = costs.map((cost) => builder.column({ cost, low: 0n, high: 1n, whole: true }))
  const some = groups.map(({ of, isAgainst }) => {
    const group = builder.column({ cost: 0n, low: 0n, high: 1n, whole: false })
    const members = columns.filter((_, j) => of[j])
    if (isAgainst) {
      for (const column of members)
        builder.row(
          [
            [group, 1n],
            [column, -1n],
          ],
          0n,
        )
    } else {
      builder.row([...members.map((column): Term => [column, 1n]), [group, -1n]], 0n)
    }
    return { group, sign: isAgainst ? -1n : 1n }
  })
  for (const { times, groupTimes, least } of rows) {
    builder.row(
      [
        ...columns.map((column, j): Term => [column, times[j] as bigint]),
        ...some.map(({ group, sign }, k): Term => [group, sign * (groupTimes[k] as bigint)]),
      ],
      least,
    )
  }
  for (const { shares, under, most } of flows) {
    const flow = builder.column({ cost: -1n, low: 0n, high: most, whole: false })
    builder.row(
      [...columns.map((column, j): Term => [column, shares[j] as bigint]), [flow, -under]],
      0n,
    )
  }
  return builder.program()
}

/** Every choice, as bits: the lowest is the first column. */
export const choicesOf = ({ costs }: Case): readonly number[] =>
  Array.from({ length: 2 ** costs.length }, (_, bits) => bits)

const has = (bits: number, j: number): boolean => ((bits >> j) & 1) === 1

const sumOf = (bits: number, each: readonly bigint[]): bigint =>
  each.reduce((sum, one, j) => (has(bits, j) ? sum + one : sum), 0n)

/** What a choice costs less what flows pay, in whole units; null where a row is not filled. */
export function costOf({ costs, groups, rows, flows }: Case, bits: number): bigint | null {
  const some = groups.map(({ of, isAgainst }): bigint =>
    of.some((isIn, j) => isIn && has(bits, j)) ? (isAgainst ? -1n : 1n) : 0n,
  )
  const isFilled = rows.every(({ times, groupTimes, least }) => {
    const own = some.reduce((sum, sign, k) => sum + sign * (groupTimes[k] as bigint), 0n)
    return sumOf(bits, times) + own >= least
  })
  if (!isFilled) return null
  return flows.reduce(
    (cost, { shares, under, most }) => {
      const paid = sumOf(bits, shares) / under
      return cost - (paid < most ? paid : most)
    },
    sumOf(bits, costs),
  )
}

/** The least that any choice costs; null where none fills the rows. */
export function leastOf(of: Case, isIn: (bits: number) => boolean = () => true): bigint | null {
  let least: bigint | null = null
  for (const bits of choicesOf(of)) {
    const cost = isIn(bits) ? costOf(of, bits) : null
    if (cost !== null && (least === null || cost < least)) least = cost
  }
  return least
}

export function subjectOf(of: Case): Subject<number> {
  const weighed = (isChosen: (column: number) => boolean) => {
    const bits = of.costs.reduce((sum, _, j) => (isChosen(j) ? sum + 2 ** j : sum), 0)
    const cost = costOf(of, bits)
    return cost === null ? null : { cost, of: bits }
  }
  return { weigh: weighed, near: (values) => weighed((j) => (values[j] as number) > 0.01) }
}
