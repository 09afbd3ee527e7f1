import type { Gate } from '../../../assessments/schema/result.ts'

export type GateState = 'held' | 'missing' | 'unknown'

export const stateOf = (gate: Gate): GateState =>
  gate.holds === null ? 'unknown' : gate.holds ? 'held' : 'missing'

/** The gates of one rung, and how many of them stand how. */
export type RungStanding = {
  readonly rung: string
  readonly gates: readonly Gate[]
  readonly held: number
  readonly missing: number
  readonly unknown: number
}

/** One standing a rung, from the lowest: the order in which a ladder lists its gates. */
export function rungStandings(gates: readonly Gate[]): readonly RungStanding[] {
  const rungs = [...new Set(gates.map((gate) => gate.rung))]
  return rungs.map((rung) => {
    const own = gates.filter((gate) => gate.rung === rung)
    const count = (state: GateState) => own.filter((gate) => stateOf(gate) === state).length
    return {
      rung,
      gates: own,
      held: count('held'),
      missing: count('missing'),
      unknown: count('unknown'),
    }
  })
}

/** The rung above the one reached; the lowest when none is, undefined at the top. */
export function nextStanding(
  standings: readonly RungStanding[],
  reached: string | null,
): RungStanding | undefined {
  return standings[standings.findIndex((one) => one.rung === reached) + 1]
}

/** In a table what is missing comes first, then what is not known. */
export const tableOrder: readonly GateState[] = ['missing', 'unknown', 'held']
/** On a staff what holds stands below, and the gaps on top. */
export const staffOrder: readonly GateState[] = ['held', 'unknown', 'missing']

/** Sorted by state; gates of one state keep the order of the conditions. */
export const inOrder = (gates: readonly Gate[], order: readonly GateState[]): readonly Gate[] =>
  order.flatMap((state) => gates.filter((gate) => stateOf(gate) === state))

/** Cells of the whole staff from the ground, each rung's gates in an interval of their own. */
export const staffCells = (standings: readonly RungStanding[]): readonly GateState[] =>
  standings.flatMap((one) => inOrder(one.gates, staffOrder).map(stateOf))

/** Where each rung stands on a staff of gates, in per cent: on top of its own gates. */
export function rungHeights(standings: readonly RungStanding[]): readonly number[] {
  const all = standings.reduce((sum, one) => sum + one.gates.length, 0)
  let below = 0
  return standings.map((one) => {
    below += one.gates.length
    return (below / all) * 100
  })
}

/** How a rung is drawn, by its place against the one reached. */
export function rungState(
  standings: readonly RungStanding[],
  reached: string | null,
  rung: string,
): 'held' | 'now' | 'next' | 'above' {
  const above =
    standings.findIndex((one) => one.rung === rung) -
    standings.findIndex((one) => one.rung === reached)
  if (above < 0) return 'held'
  if (above === 0) return 'now'
  return above === 1 ? 'next' : 'above'
}
