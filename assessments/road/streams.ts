import type { Candidate } from '../measure/candidate.ts'
import type { Measure, MoneyField } from '../schema/measure.ts'
import type { Day } from '../schema/provenance.ts'
import type { Fact } from '../schema/record.ts'
import type { Aid } from './aid.ts'
import { lastYearOf } from './calendar.ts'
import {
  type Filed,
  isFiled,
  projectFen,
  projectRecord,
  spendId,
  spendsOf,
  spentOn,
  typesIn,
} from './spends.ts'
import type { Way } from './way.ts'

/** A way in a year in which it may be done. */
export type Slot = { readonly way: Way; readonly year: number; readonly column: number }

/**
 * One flow of aid: never more than `mostFen`, never more than `over ÷ under` of what slots spend, where
 * the measures pay by a rate. `of` adds up what a slot spends times the rates.
 */
export type Stream = {
  readonly mostFen: number
  readonly under: bigint
  readonly of: (slot: Slot) => bigint
  /** Whether a rate bounds it: else any of its slots brings `mostFen`. */
  readonly isRate: boolean
}

/** More than any cap, and as much as a record may hold. */
const ENOUGH_FEN = 10_000_000_000_000

/** What the measures of candidates pay of an amount in one field together, at most. */
function ratesOf(candidates: readonly Candidate[]): {
  readonly under: bigint
  readonly isRate: boolean
  readonly times: (fenOf: (field: MoneyField) => number) => bigint
} {
  const measures = candidates.map(({ measure }) => measure)
  const rates = measures.flatMap(({ amount }) => (amount.basis === 'rate' ? [amount] : []))
  const under = rates.reduce((product, { rate: [, den] }) => product * BigInt(den), 1n)
  return {
    under,
    isRate: rates.length === measures.length,
    times: (fenOf) =>
      rates.reduce((sum, { base, rate: [num, den] }) => {
        const fen = base.reduce((all, field) => all + fenOf(field), 0)
        return sum + BigInt(fen) * BigInt(num) * (under / BigInt(den))
      }, 0n),
  }
}

/** What the road's compute and model services may bring, kind by kind and year by year. */
export function spendStreams(aid: Aid, slots: readonly Slot[]): readonly Stream[] {
  const years = [...new Set(slots.map(({ year }) => year))]
  return years.flatMap((year) =>
    spendsOf.flatMap((of): Stream[] => {
      const probe: Fact = {
        kind: 'spend',
        id: spendId(of, year),
        on: `${year}-12-31`,
        of,
        amountFen: ENOUGH_FEN,
      }
      const mostFen = aid.added([probe])
      if (mostFen <= 0) return []
      const { under, isRate, times } = ratesOf(aid.candidates([probe]))
      return [
        {
          mostFen,
          under,
          isRate,
          of: (slot) => (slot.year === year ? times(() => spentOn(slot.way, of)) : 0n),
        },
      ]
    }),
  )
}

/**
 * The ways to file the road's projects that can bring money, each with what it brings at most. A
 * year is left out where the next one is as good: by then more is done.
 */
export function filings(
  aid: Aid,
  slots: readonly Slot[],
  asOf: Day,
): readonly { readonly filed: Filed; readonly stream: Stream }[] {
  const ways = slots.map(({ way }) => way)
  const years = [...new Set(slots.map(({ year }) => year))]
    .filter((year) => year <= lastYearOf(asOf))
    .toSorted((a, b) => a - b)
  return typesIn(ways, aid.types('law')).flatMap((type) => {
    const each = years.flatMap((by) => {
      const filed = { type, by }
      const probe = fullProject(slots, filed)
      if (probe === null) return []
      const mostFen = aid.added([probe])
      if (mostFen <= 0) return []
      const candidates = aid.candidates([probe])
      const { under, isRate, times } = ratesOf(candidates)
      const stream: Stream = {
        mostFen,
        under,
        isRate,
        of: (slot) => (isFiled(slot, filed) ? times((field) => projectFen(slot.way, field)) : 0n),
      }
      return [{ filed, stream, paid: paidBy(candidates.map(({ measure }) => measure)) }]
    })
    return each.filter((one, at) => {
      const next = each[at + 1]
      return (
        next === undefined || next.paid !== one.paid || next.stream.mostFen < one.stream.mostFen
      )
    })
  })
}

const paidBy = (measures: readonly Measure[]): string =>
  measures
    .map(({ id }) => id)
    .toSorted()
    .join(' ')

/** The project if everything that may be done by then were done: no road files more. */
function fullProject(slots: readonly Slot[], filed: Filed): Fact | null {
  const first = new Map<string, Slot>()
  for (const slot of slots) {
    const known = first.get(slot.way.id)
    if (known === undefined || slot.year < known.year) first.set(slot.way.id, slot)
  }
  return projectRecord([...first.values()], filed)
}
