import type { Gate, Ladders } from '../../../assessments/schema/result.ts'
import { nextStanding, rungStandings } from '../result/rung-standing.ts'

export const ladderIds = ['smart-factory-2025', 'sme-digital-2024', 'cmmm-2020'] as const
export type LadderId = (typeof ladderIds)[number]

/** What keeps one ladder from its next rung: gates that fail, then those not known. */
export type NextGap = {
  readonly ladder: LadderId
  readonly rung: string
  readonly gates: readonly Gate[]
}

const reachedOn = (ladders: Ladders, ladder: LadderId): string | null => {
  if (ladder === 'smart-factory-2025') return ladders[ladder].tier
  const { level } = ladders[ladder]
  return level === null ? null : String(level)
}

/** The open gates of each ladder's next rung; no entry for a ladder at its top. */
export const nextGaps = (ladders: Ladders): readonly NextGap[] =>
  ladderIds.flatMap((ladder) => {
    const standings = rungStandings(ladders[ladder].gates)
    const next = nextStanding(standings, reachedOn(ladders, ladder))
    if (next === undefined) return []
    const gates = [false, null].flatMap((holds) =>
      next.gates.filter((gate) => gate.holds === holds),
    )
    return [{ ladder, rung: next.rung, gates }]
  })

/** Any gate of any rung, by its id. */
export const gateIn = (ladders: Ladders, id: string): Gate | undefined =>
  ladderIds.flatMap((ladder) => ladders[ladder].gates).find((gate) => gate.id === id)

/** The ladder of a gate, which its id begins with. */
export const ladderOf = (gate: Pick<Gate, 'id'>): LadderId | undefined =>
  ladderIds.find((ladder) => gate.id.startsWith(`${ladder}/`))
