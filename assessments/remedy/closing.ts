import { type Fraction, isBelow } from '../ladder/decimal.ts'
import type { Remedy } from '../schema/remedy.ts'
import type { Answer, Request } from '../schema/request.ts'
import type { Gate, Ladders } from '../schema/result.ts'
import type { Blocked } from '../schema/road.ts'
import type { Scales } from '../schema/scales.ts'
import { gainIn } from './closing-gain.ts'
import { isAsked, isMet, liftedAnswer, type Orders, ordersOf } from './lifted.ts'
import { plannedOf } from './planned.ts'
import type { SizeClass } from './size-class.ts'

type Answers = NonNullable<Request['answers']>

/** One answer that a remedy raises. `from` is null where it is not known: it counts as not there. */
export type Raised = {
  readonly answer: string
  readonly from: Answer
  readonly to: NonNullable<Answer>
}

/** A remedy that moves a gate's figure by itself. */
export type Closing = {
  readonly remedy: Remedy
  /** What it raises of the answers that the gate is judged by. */
  readonly raises: readonly Raised[]
  /**
   * What it adds, written in the unit of the rule: points, scenarios, scenes in place, scenes that
   * come to use AI, score of the levels not yet met, conditions.
   */
  readonly adds: string
}

/** Who the gates are closed for; an unknown size plans as a medium firm. */
export type ClosingFirm = {
  readonly answers: Answers
  readonly industry: 'discrete' | 'process' | null
  readonly size: SizeClass | null
}

/** Why money does not close a gate, whatever is done. */
export type Limit = Exclude<Blocked['why'], 'left-out'>

const limits: Readonly<Record<string, Limit>> = {
  'above-scale': 'scale',
  clean: 'record-of-years',
  kpi: 'position',
  'rung-below': 'recognition',
}

/** Why no work inside the factory closes the gate; null where work does. */
export const limitOf = ({ rule }: Pick<Gate, 'rule'>): Limit | null => limits[rule] ?? null

/** What the remedy raises beyond what the firm has. */
export const raisedBy = (
  { lifts }: Pick<Remedy, 'lifts'>,
  answers: Answers,
  orders: Orders,
): readonly Raised[] =>
  lifts
    .filter((lift) => isAsked(answers, lift.answer) && !isMet(orders, answers, lift))
    .map((lift) => {
      const from = answers[lift.answer] ?? null
      return { answer: lift.answer, from, to: liftedAnswer(orders, lift, from) }
    })

type Ranked = Closing & { readonly gain: Fraction; readonly costFen: number }

const moreFirst = (one: Ranked, other: Ranked): number =>
  isBelow(other.gain, one.gain)
    ? -1
    : isBelow(one.gain, other.gain)
      ? 1
      : one.costFen - other.costFen

/**
 * For each gate the remedies that move it: most first, of equal ones the cheaper by the middle of
 * the planning cost, then in the order of the content. None for a gate that holds. A remedy that
 * raises an answer without moving the gate, such as a scenario that stays under the level asked, is
 * no help by itself: it stands among the needs of the one that is.
 */
export function closingsOf(
  gates: readonly Gate[],
  firm: ClosingFirm,
  ladders: Ladders,
  scales: Scales,
  remedies: readonly Remedy[],
): ReadonlyMap<string, readonly Closing[]> {
  const orders = ordersOf(scales)
  const raising = remedies.map((remedy) => ({
    remedy,
    raised: raisedBy(remedy, firm.answers, orders),
    costFen: plannedOf(remedy, firm.size).costFen,
  }))
  return new Map(
    gates.map((gate) => {
      const gain = gate.holds === true ? null : gainIn(gate, firm, ladders, scales)
      if (gain === null) return [gate.id, []]
      const ranked = raising.flatMap(({ remedy, raised, costFen }): Ranked[] => {
        const found = gain(raised)
        return found === null ? [] : [{ remedy, ...found, costFen }]
      })
      const closings = ranked
        .toSorted(moreFirst)
        .map(({ remedy, raises, adds }) => ({ remedy, raises, adds }))
      return [gate.id, closings]
    }),
  )
}
