import type { Fraction } from '../ladder/decimal.ts'
import type { Gate, ScoredLadder, TierLadder } from '../schema/result.ts'

/** A gate that is not known yet, of a rung that the missing answers can still reach. */
export type OpenGate = {
  readonly gate: Gate
  /** Of the lowest such rung: the next one. */
  readonly isNext: boolean
}

/** What an answer can do to one open gate, in the best case. */
export type Touch = OpenGate & {
  readonly settles: boolean
  /** The part of the gate's whole scale by which its range narrows. */
  readonly closes: Fraction
}

export type Touches = ReadonlyMap<string, readonly Touch[]>

/**
 * None once no missing answer can move the ladder. A rung is reached with all below it, so that a
 * certain one has no open gate.
 */
export function openGates(ladder: ScoredLadder | TierLadder): readonly OpenGate[] {
  const rungs = [...new Set(ladder.gates.map((gate) => gate.rung))]
  const reachable = rungs
    .slice(0, rungs.indexOf(String(ladder.possible)) + 1)
    .map((rung) => ladder.gates.filter((gate) => gate.rung === rung && gate.holds === null))
    .filter((gates) => gates.length > 0)
  return reachable.flatMap((gates, i) => gates.map((gate) => ({ gate, isNext: i === 0 })))
}
