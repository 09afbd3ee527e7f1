import type { Gate, Ladders, ScoredLadder, TierLadder } from './schema/result.ts'

/** A gate that turned, by its rung and rule: ids differ between versions of a ladder. */
export type Turn = {
  readonly rung: string
  readonly rule: string
  readonly from: boolean | null
  readonly to: boolean | null
}

type Pair<T> = { readonly from: T; readonly to: T }

/** Where a ladder stood and stands. `score` is there for ladders that have one. */
export type LadderMove = {
  readonly rung: Pair<string | null>
  readonly possible: Pair<string | null>
  readonly score?: Pair<{ readonly low: string; readonly high: string }>
  readonly turns: readonly Turn[]
  readonly moved: boolean
}

export type LadderMoves = { readonly [K in keyof Ladders]: LadderMove }

const nameOf = (rung: string | number | null) => (rung === null ? null : String(rung))

/** A gate that one side does not have at all turns from, or to, null. */
function turnsOf(before: readonly Gate[], after: readonly Gate[]): readonly Turn[] {
  const keyOf = (gate: Gate) => `${gate.rung}/${gate.rule}`
  const later = new Map(after.map((gate) => [keyOf(gate), gate]))
  const earlier = new Set(before.map(keyOf))
  return [
    ...before.map((gate) => ({
      gate,
      from: gate.holds,
      to: later.get(keyOf(gate))?.holds ?? null,
    })),
    ...after
      .filter((gate) => !earlier.has(keyOf(gate)))
      .map((gate) => ({ gate, from: null, to: gate.holds })),
  ]
    .filter(({ from, to }) => from !== to)
    .map(({ gate: { rung, rule }, from, to }) => ({ rung, rule, from, to }))
}

const scoreOf = ({ score, interval }: ScoredLadder) =>
  interval ?? { low: score ?? '0', high: score ?? '0' }

function scoredMove(before: ScoredLadder, after: ScoredLadder): LadderMove {
  const rung = { from: nameOf(before.level), to: nameOf(after.level) }
  const possible = { from: nameOf(before.possible), to: nameOf(after.possible) }
  const score = { from: scoreOf(before), to: scoreOf(after) }
  const turns = turnsOf(before.gates, after.gates)
  const moved =
    turns.length > 0 ||
    rung.from !== rung.to ||
    possible.from !== possible.to ||
    score.from.low !== score.to.low ||
    score.from.high !== score.to.high
  return { rung, possible, score, turns, moved }
}

function tierMove(before: TierLadder, after: TierLadder): LadderMove {
  const rung = { from: before.tier, to: after.tier }
  const possible = { from: before.possible, to: after.possible }
  const turns = turnsOf(before.gates, after.gates)
  const moved = turns.length > 0 || rung.from !== rung.to || possible.from !== possible.to
  return { rung, possible, turns, moved }
}

/** What is different on each ladder between two evaluations: rung, score, gates that turned. */
export const ladderMoves = (before: Ladders, after: Ladders): LadderMoves => ({
  'sme-digital-2024': scoredMove(before['sme-digital-2024'], after['sme-digital-2024']),
  'cmmm-2020': scoredMove(before['cmmm-2020'], after['cmmm-2020']),
  'smart-factory-2025': tierMove(before['smart-factory-2025'], after['smart-factory-2025']),
})
