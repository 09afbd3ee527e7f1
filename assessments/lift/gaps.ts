import type { Gate } from '../schema/result.ts'
import type { FactoryScale } from '../schema/scales.ts'

type Orders = FactoryScale['questions']

/** The share of the threshold that is missing, the unanswered at its worst: 1 is all of it. */
function missingShare(gate: Gate, orders: Orders): number {
  if (gate.holds === true) return 0
  const { threshold, value, range } = gate
  if (typeof threshold === 'boolean') return 1
  const order = orders.find((one) => one.id === gate.reads[0])?.options
  const rank = (answer: Gate['value']) =>
    order?.findIndex((option) => option.value === answer) ?? -1
  const [at, line] =
    order === undefined
      ? [Number(value ?? range?.low ?? 0), Number(threshold)]
      : [Math.max(0, rank(value)), rank(threshold)]
  return line > 0 ? (line - at) / line : 1
}

/**
 * The gates that do not hold: the failing ones first, then those that missing answers can still
 * settle, each sorted by the share of the threshold that is missing.
 */
export function gapsIn(gates: readonly Gate[], orders: Orders = []): Gate[] {
  const rank = (gate: Gate) => (gate.holds === false ? 0 : 1)
  return gates
    .filter((gate) => gate.holds !== true)
    .map((gate) => ({ gate, missing: missingShare(gate, orders) }))
    .sort((a, b) => rank(a.gate) - rank(b.gate) || a.missing - b.missing)
    .map((one) => one.gate)
}

/** The unanswered questions and facts that the open gates read, each once. */
export function openReads(
  gaps: readonly Gate[],
  isAnswered: (id: string) => boolean,
): readonly string[] {
  const open = gaps.filter((gate) => gate.holds === null).flatMap((gate) => gate.reads)
  return [...new Set(open)].filter((id) => !isAnswered(id))
}
