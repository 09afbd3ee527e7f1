import { withPart } from '../plan/effort.ts'
import type { Gate } from '../schema/result.ts'
import { leastChoice, type Sought, type Subject, type Weighed, type Work } from './branch.ts'
import { compose, type Limits } from './compose.ts'
import { levelled } from './level.ts'
import { closesAll, type RoadCase } from './road-case.ts'
import { costOf, type Done, monthsOf, scheduleOf } from './schedule.ts'
import { slotsOf, usefulWays } from './slots.ts'
import { filings, type Slot, spendStreams } from './streams.ts'
import { type Walk, walked } from './walk.ts'
import { type Way, withNeeds } from './way.ts'

/** What it takes to judge sets of ways for some gates: the slots, and how aid can be had. */
export type Field = {
  readonly of: RoadCase
  readonly wanted: readonly Gate[]
  readonly slots: readonly Slot[]
  readonly filings: ReturnType<typeof filings>
  readonly spends: ReturnType<typeof spendStreams>
}

export function fieldOf(of: RoadCase, wanted: readonly Gate[]): Field {
  const slots = slotsOf(of, usefulWays(of, wanted))
  return {
    of,
    wanted,
    slots,
    filings: filings(of.aid, slots, of.asOf),
    spends: spendStreams(of.aid, slots),
  }
}

function isWithin(done: readonly Done[], limits: Limits): boolean {
  const { budgetFen, yearBudgetFen, mostMonths } = limits
  if (mostMonths !== null && monthsOf(done) > mostMonths) return false
  if (budgetFen !== null && costOf(done) > budgetFen) return false
  return Object.entries(yearBudgetFen).every(
    ([year, fen]) => costOf(done.filter((one) => one.year === Number(year))) <= fen,
  )
}

/** A set of ways, each with its year: judged by the ladders, the calendar, budgets and the plan. */
export function weighed(
  { of, wanted, filings }: Field,
  years: ReadonlyMap<Way, number>,
  limits: Limits,
): Weighed<Walk> | null {
  const ways = of.ways.filter((way) => years.has(way))
  const ids = new Set(ways.map(({ id }) => id))
  if (!ways.every(({ needs }) => needs.every((need) => ids.has(need)))) return null
  const done = scheduleOf(ways, (way) => years.get(way) as number, of.asOf)
  if (done === null || !isWithin(done, limits) || !closesAll(of, wanted, ways)) return null
  const filed = filings.map((each) => each.filed)
  const walk = walked(of.aid, done, filed)
  return { cost: BigInt(costOf(done) - walk.aidFen), of: walk }
}

/** What it takes to ask the ladders once, and the ladders and the plan, in figures of a tableau. */
export const CHECK_WORK = 60_000
const WEIGH_WORK = 250_000

function subjectOf(field: Field, limits: Limits): Subject<Walk> {
  const { of, wanted, slots } = field
  return {
    weigh: (isChosen, work) => {
      work.left -= WEIGH_WORK
      const chosen = slots.filter(({ column }) => isChosen(column))
      const years = new Map(chosen.map(({ way, year }) => [way, year]))
      return years.size === chosen.length ? weighed(field, years, limits) : null
    },
    near: (values, work) => {
      const chosen = slots.filter(({ column }) => (values[column] as number) > 0.01)
      const kept = thinned(
        of,
        wanted,
        chosen.map(({ way }) => way),
        work,
      )
      const years = kept === null ? null : levelled(of, kept, limits)
      return years === null ? null : weighed(field, years, limits)
    },
  }
}

/** What is left of the ways when the dearest that are not needed are put back one by one. */
export function thinned(
  of: RoadCase,
  wanted: readonly Gate[],
  ways: readonly Way[],
  work: Work,
): readonly Way[] | null {
  let kept = withNeeds(
    of.ways,
    ways.map(({ id }) => id),
  )
  const closes = (some: readonly Way[]): boolean => {
    work.left -= CHECK_WORK
    return closesAll(of, wanted, some)
  }
  if (!closes(kept)) return null
  const byCost = kept.toSorted((one, other) => other.planned.costFen - one.planned.costFen)
  for (let hasMoved = true; hasMoved; ) {
    hasMoved = false
    for (const way of byCost) {
      if (work.left <= 0) return kept
      if (way.isForced || !kept.includes(way)) continue
      if (kept.some(({ needs }) => needs.includes(way.id))) continue
      const fewer = kept.filter((one) => one !== way)
      if (!closes(fewer)) continue
      kept = fewer
      hasMoved = true
    }
  }
  return kept
}

/** `floor`: no walk costs less, so that one which costs no more is the best. */
export type Known = {
  readonly best?: Weighed<Walk> | null
  readonly floor?: bigint | null
}

/**
 * The walk that costs least net of aid within the limits: one search for each way to file the
 * projects, the best so far carried on. `best` is null where no set keeps to the limits.
 */
export function seek(field: Field, limits: Limits, work: Work, known: Known = {}): Sought<Walk> {
  const subject = subjectOf(field, limits)
  const options = field.filings.length === 0 ? [null] : field.filings
  const floor = known.floor ?? null
  let best: Weighed<Walk> | null = known.best ?? null
  const leasts: Sought<Walk>[] = []
  let isProven = true
  options.forEach((option, at) => {
    const streams = [...field.spends, ...(option === null ? [] : [option.stream])]
    const program = compose(field.of, field.slots, field.wanted, streams, limits)
    const found: Sought<Walk> = withPart(work, options.length - at, (part) =>
      leastChoice(program, subject, part, { best, floor }),
    )
    best = found.best
    isProven &&= found.proven
    leasts.push(found)
  })
  return { best, least: leastOf(leasts), proven: isProven }
}

/** The least that any of several searches leaves open; null where one of them knows no bound. */
export function leastOf(searches: readonly Sought<unknown>[]): bigint | null {
  const bounded = searches.filter(({ proven, least }) => !(proven && least === null))
  return bounded.reduce<bigint | null>(
    (all, { least }, at) =>
      at === 0 ? least : all === null || least === null ? null : least < all ? least : all,
    null,
  )
}

/** More than any road costs: with it as the floor, the first walk that is found is enough. */
export const ENOUGH = 10n ** 18n

/** The walk that was found, whether no other does better, and by how much one could: fen or months. */
export type Best = {
  readonly walk: Walk | null
  readonly optimal: boolean
  readonly gap: number
}
