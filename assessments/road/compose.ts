import type { Gate } from '../schema/result.ts'
import { monthsUntil, yearAfter } from './calendar.ts'
import { demand } from './demands.ts'
import { newProgram, type Program, type ProgramBuilder, type Term } from './program.ts'
import { reachOf } from './reach.ts'
import type { RoadCase } from './road-case.ts'
import { distancesTo } from './schedule.ts'
import type { Slot, Stream } from './streams.ts'
import type { Way } from './way.ts'

/** What a road must keep to beside the gates. */
export type Limits = {
  readonly budgetFen: number | null
  readonly yearBudgetFen: Readonly<Record<string, number>>
  readonly mostMonths: number | null
}

/**
 * The program whose least cost is that of the best road: its columns are the slots, then what aid
 * brings and what stands for several slots. Whatever road keeps to the limits and closes the gates
 * fills its rows, so that none is missed; what fills the rows is judged again by the ladders.
 */
export function compose(
  of: RoadCase,
  slots: readonly Slot[],
  wanted: readonly Gate[],
  streams: readonly Stream[],
  limits: Limits,
): Program {
  const builder = newProgram()
  for (const { way } of slots) {
    builder.column({ cost: BigInt(way.planned.costFen), low: 0n, high: 1n, whole: true })
  }
  const ways = [...new Set(slots.map(({ way }) => way))]
  const columns = new Map(
    ways.map((way) => [way.id, slots.filter((slot) => slot.way === way)] as const),
  )
  const reach = reachOf(ways, columns, of.firm.answers ?? {}, of.orders, builder)
  demand({ goal: of.goal, scales: of.scales, request: of.firm, wanted }, reach, builder)
  putInOrder(of, ways, columns, limits, builder)
  putInBudget(slots, limits, builder)
  for (const stream of streams) putAid(stream, slots, builder)
  return builder.program()
}

type Columns = ReadonlyMap<string, readonly Slot[]>

const each = (slots: readonly Slot[], times: bigint): readonly Term[] =>
  slots.map(({ column }): Term => [column, times])

/** Done once at most, after what it needs, no sooner than the months between them allow. */
function putInOrder(
  { asOf }: RoadCase,
  ways: readonly Way[],
  columns: Columns,
  { mostMonths }: Limits,
  builder: ProgramBuilder,
): void {
  const distances = distancesTo(ways)
  for (const way of ways) {
    const own = columns.get(way.id) ?? []
    if (own.length > 1) builder.row(each(own, -1n), -1n)
    if (way.isForced) builder.row(each(own, 1n), 1n)
    for (const need of way.needs) {
      builder.row([...each(columns.get(need) ?? [], 1n), ...each(own, -1n)], 0n)
    }
    for (const { year, column } of own) {
      const end = Math.max(way.endMonth, monthsUntil(asOf, year))
      if (mostMonths !== null && end > mostMonths) builder.row([[column, -1n]], 0n)
    }
    for (const [id, months] of distances.get(way.id) ?? []) {
      const before = columns.get(id) ?? []
      if (before.length === 1 && own.length === 1) continue
      for (const { year, column } of before) {
        const end = monthsUntil(asOf, year) + months
        const first = yearAfter(asOf, end)
        const sooner = own.filter((slot) => slot.year < first)
        const earlier = before.filter((slot) => slot.year < year)
        if (sooner.length > 0) builder.row([...each(earlier, 1n), ...each(sooner, -1n)], 0n)
        if (mostMonths !== null && end > mostMonths) {
          builder.row([[column, -1n], ...each(own, -1n)], -1n)
        }
      }
    }
  }
}

/** What is spent in all and in each year stays within the budgets. */
function putInBudget(
  slots: readonly Slot[],
  { budgetFen, yearBudgetFen }: Limits,
  builder: ProgramBuilder,
): void {
  const within = (spent: readonly Slot[], fen: number) => {
    const terms = spent.map(({ way, column }): Term => [column, -BigInt(way.planned.costFen)])
    builder.row(terms, -BigInt(fen))
  }
  if (budgetFen !== null) within(slots, budgetFen)
  for (const [year, fen] of Object.entries(yearBudgetFen)) {
    within(
      slots.filter((slot) => slot.year === Number(year)),
      fen,
    )
  }
}

/** A column that takes off cost what a flow of aid brings, up to what the slots let it. */
function putAid(stream: Stream, slots: readonly Slot[], builder: ProgramBuilder): void {
  const high = BigInt(stream.mostFen)
  const aid = builder.column({ cost: -1n, low: 0n, high, whole: false })
  const shares = slots.map((slot) => [slot.column, stream.of(slot)] as const)
  if (stream.isRate) {
    builder.row([...shares.filter(([, share]) => share > 0n), [aid, -stream.under]], 0n)
    return
  }
  builder.row([...slots.map(({ column }): Term => [column, high]), [aid, -1n]], 0n)
}
