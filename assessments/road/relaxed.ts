import { withPart } from '../plan/effort.ts'
import { leastChoice, type Sought, type Subject, type Weighed, type Work } from './branch.ts'
import { compose, type Limits } from './compose.ts'
import { closesAll } from './road-case.ts'
import { CHECK_WORK, type Field, leastOf, thinned } from './seek.ts'
import type { Slot, Stream } from './streams.ts'
import { type Way, withNeeds } from './way.ts'

/**
 * The least that any spread of the ways over the years can cost, and the ways that cost it: years
 * have no budget, and each way brings the aid of whichever year pays most for it. No walk within
 * yearly budgets costs less.
 */
export function relaxed(field: Field, limits: Limits, work: Work): Sought<readonly Way[]> {
  const { of, wanted, filings } = field
  const firsts = firstSlots(field.slots)
  const free: Limits = { ...limits, yearBudgetFen: {} }
  const spends = field.spends.map((stream) => inAnyYear(stream, field.slots))
  const projects: readonly (Stream | null)[] =
    filings.length === 0 ? [null] : filings.map(({ stream }) => inAnyYear(stream, field.slots))
  let best: Weighed<readonly Way[]> | null = null
  const leasts: Sought<readonly Way[]>[] = []
  let isProven = true
  projects.forEach((project, at) => {
    const streams = project === null ? spends : [...spends, project]
    const weighed = (ways: readonly Way[] | null): Weighed<readonly Way[]> | null => {
      if (ways === null || !closesAll(of, wanted, ways)) return null
      const own = firsts.filter(({ way }) => ways.includes(way))
      const costFen = ways.reduce((sum, { planned }) => sum + BigInt(planned.costFen), 0n)
      if (limits.budgetFen !== null && costFen > BigInt(limits.budgetFen)) return null
      return {
        cost: costFen - streams.reduce((sum, stream) => sum + paid(stream, own), 0n),
        of: ways,
      }
    }
    const subject: Subject<readonly Way[]> = {
      weigh: (isChosen, work) => {
        work.left -= CHECK_WORK
        const ways = firsts.filter(({ column }) => isChosen(column)).map(({ way }) => way)
        const whole = withNeeds(
          of.ways,
          ways.map(({ id }) => id),
        )
        return whole.length === ways.length ? weighed(whole) : null
      },
      near: (values, work) => {
        const chosen = firsts.filter(({ column }) => (values[column] as number) > 0.01)
        return weighed(
          thinned(
            of,
            wanted,
            chosen.map(({ way }) => way),
            work,
          ),
        )
      },
    }
    const program = compose(of, firsts, wanted, streams, free)
    const found: Sought<readonly Way[]> = withPart(work, projects.length - at, (part) =>
      leastChoice(program, subject, part, { best, floor: null }),
    )
    best = found.best
    isProven &&= found.proven
    leasts.push(found)
  })
  return { best, least: leastOf(leasts), proven: isProven }
}

/** The first year of each way, numbered anew. */
function firstSlots(slots: readonly Slot[]): readonly Slot[] {
  const firsts = new Map<Way, Slot>()
  for (const slot of slots) if (!firsts.has(slot.way)) firsts.set(slot.way, slot)
  return [...firsts.values()].map((slot, column) => ({ ...slot, column }))
}

/** The stream as if every way were done in the year that it pays for. */
function inAnyYear(stream: Stream, slots: readonly Slot[]): Stream {
  const most = new Map<Way, bigint>()
  for (const slot of slots) {
    const share = stream.of(slot)
    if (share > (most.get(slot.way) ?? 0n)) most.set(slot.way, share)
  }
  return { ...stream, of: ({ way }) => most.get(way) ?? 0n }
}

/** What a stream brings for the slots at most, rounded up. */
function paid({ mostFen, under, of, isRate }: Stream, slots: readonly Slot[]): bigint {
  const most = BigInt(mostFen)
  if (!isRate) return slots.length > 0 ? most : 0n
  const shares = slots.reduce((sum, slot) => sum + of(slot), 0n)
  const fen = (shares + under - 1n) / under
  return fen < most ? fen : most
}
