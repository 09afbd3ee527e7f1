import type { Gate } from '../../../assessments/schema/result.ts'

/** The ordered answers of each rule that is judged by steps, lowest first. */
export type Orders = Readonly<Record<string, readonly string[]>>

/**
 * How much of the demand is still missing, from 0 to 1, so that points, scenes and steps can stand
 * in one list. What is not settled counts at its worst.
 */
export function shareMissing(gate: Gate, orders: Orders): number {
  const { threshold } = gate
  if (typeof threshold === 'boolean') return gate.holds === true ? 0 : 1
  const order = orders[gate.rule]
  if (order !== undefined) {
    const demanded = order.indexOf(String(threshold))
    const steps = typeof gate.distance === 'number' ? gate.distance : demanded
    return demanded <= 0 ? 0 : steps / demanded
  }
  const value = Number(gate.value ?? gate.range?.low ?? 0)
  return Math.max(0, 1 - value / Number(threshold))
}

/** Nearest first; gates equally far keep the order of the conditions. */
export const nearestFirst = (gates: readonly Gate[], orders: Orders): readonly Gate[] =>
  gates.toSorted((a, b) => shareMissing(a, orders) - shareMissing(b, orders))
