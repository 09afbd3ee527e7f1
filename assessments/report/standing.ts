import type { Gate, Ladders, ScoredLadder, TierLadder } from '../schema/result.ts'
import type { Told } from './told.ts'

export type LadderId = keyof Ladders

/** In the order in which a report tells them. */
export const ladderIds = [
  'smart-factory-2025',
  'sme-digital-2024',
  'cmmm-2020',
] as const satisfies readonly LadderId[]

/** A rung with its gates, and how many of them stand how. */
export type RungStanding = {
  readonly rung: string
  readonly name: string
  readonly gates: readonly Gate[]
  readonly held: number
  readonly missing: number
  readonly unknown: number
}

export const reachedOf = (ladder: ScoredLadder | TierLadder): string | null => {
  if ('tier' in ladder) return ladder.tier
  return ladder.level === null || ladder.level === 0 ? null : String(ladder.level)
}

export function rungName({ catalogue, words, say }: Told, id: LadderId, rung: string): string {
  const { factory, indicator, maturity } = catalogue
  if (id === factory.id) {
    const found = factory.rungs.find((one) => one.id === rung)
    return found === undefined ? rung : say(found.name)
  }
  const level = Number(rung)
  const nickname =
    id === indicator.id
      ? indicator.levels.find((one) => one.level === level)?.nickname
      : maturity.levels.find((one) => one.level === level)?.name
  const name = words.levelName(level)
  return nickname === undefined ? name : words.of(name, say(nickname))
}

/** One standing a rung, from the lowest: the order in which a ladder lists its gates. */
export function rungStandings(told: Told, id: LadderId): readonly RungStanding[] {
  const { gates } = told.evaluation.ladders[id]
  return [...new Set(gates.map(({ rung }) => rung))].map((rung) => {
    const own = gates.filter((gate) => gate.rung === rung)
    const count = (holds: boolean | null) => own.filter((gate) => gate.holds === holds).length
    return {
      ...{ rung, name: rungName(told, id, rung), gates: own },
      ...{ held: count(true), missing: count(false), unknown: count(null) },
    }
  })
}

/** The rung above the one reached; the lowest when none is, undefined at the top. */
export function nextStanding(told: Told, id: LadderId): RungStanding | undefined {
  const standings = rungStandings(told, id)
  const reached = reachedOf(told.evaluation.ladders[id])
  return standings[standings.findIndex(({ rung }) => rung === reached) + 1]
}

/** Where the firm stands, in words; a rung is only named while nothing open can take it away. */
export function nowText(told: Told, id: LadderId): string {
  const { summary } = told.words
  const ladder = told.evaluation.ladders[id]
  const reached = reachedOf(ladder)
  if (reached !== null) {
    const name = rungName(told, id, reached)
    const possible = ladder.possible === null ? null : String(ladder.possible)
    return possible === reached ? name : summary.atLeast(name)
  }
  return ladder.possible === null || ladder.possible === 0 ? summary.none : summary.open
}
