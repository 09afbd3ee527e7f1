import { isAsked, type Orders, rankOf } from '../remedy/lifted.ts'
import type { Answer } from '../schema/request.ts'
import type { ProgramBuilder, Term } from './program.ts'
import type { Way } from './way.ts'

/** The columns of a way: one for each year in which it may be done. */
export type Columns = ReadonlyMap<
  string,
  readonly { readonly year: number; readonly column: number }[]
>

export type Reach = ReturnType<typeof reachOf>

/**
 * How ways reach answers, as terms of rows. Where several reach the same, that counts once: a column
 * of its own stands for it, which is at most as much as the ways that reach it.
 */
export function reachOf(
  ways: readonly Way[],
  columns: Columns,
  answers: Readonly<Record<string, Answer>>,
  orders: Orders,
  builder: ProgramBuilder,
) {
  const once = new Map<string, readonly number[]>()

  const columnsOf = (test: (way: Way) => boolean): readonly number[] =>
    ways.filter(test).flatMap(({ id }) => (columns.get(id) ?? []).map(({ column }) => column))

  /** One column that is 1 at most, and only when one of the others is. */
  const anyOf = (key: string, test: (way: Way) => boolean): readonly number[] => {
    const known = once.get(key)
    if (known !== undefined) return known
    const reached = columnsOf(test)
    const found = reached.length <= 1 ? reached : [eitherOf(reached)]
    once.set(key, found)
    return found
  }
  const eitherOf = (reached: readonly number[]): number => {
    const either = builder.column({ cost: 0n, low: 0n, high: 1n, whole: false })
    builder.row([...reached.map((column): Term => [column, 1n]), [either, -1n]], 0n)
    return either
  }
  const lifts = (way: Way, id: string) =>
    isAsked(answers, id) ? way.remedy.lifts.filter(({ answer }) => answer === id) : []

  return {
    orders,
    /** The answer stands at `value` or above. */
    term: (id: string, value: NonNullable<Answer>, times: bigint): readonly Term[] =>
      anyOf(`${id}=${value}`, (way) =>
        lifts(way, id).some(
          (lift) =>
            'atLeast' in lift && rankOf(orders, id, lift.atLeast) >= rankOf(orders, id, value),
        ),
      ).map((column): Term => [column, times]),
    /** The list of answers holds the key. */
    tick: (id: string, key: string, times: bigint): readonly Term[] =>
      anyOf(`${id}#${key}`, (way) =>
        lifts(way, id).some((lift) => 'ticks' in lift && lift.ticks.includes(key)),
      ).map((column): Term => [column, times]),
    /** The ways that raise the answer at all. */
    ways: (id: string): readonly number[] => columnsOf((way) => lifts(way, id).length > 0),
    /** One as soon as a single way raises the answer. */
    forced: (id: string, times: bigint): readonly Term[] => {
      const raised = columnsOf((way) => lifts(way, id).length > 0)
      if (raised.length === 0) return []
      const there = builder.column({ cost: 0n, low: 0n, high: 1n, whole: false })
      for (const column of raised)
        builder.row(
          [
            [there, 1n],
            [column, -1n],
          ],
          0n,
        )
      return [[there, times]]
    },
  }
}
