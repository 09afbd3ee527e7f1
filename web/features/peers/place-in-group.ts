import { unitsOf } from '../../../assessments/figures.ts'
import type { ShownPeers } from './peers-api.ts'

type Cells = readonly {
  readonly rungs: readonly (string | number | null)[]
  readonly firms: number
}[]
type Scores = Extract<ShownPeers['ladders']['sme-digital-2024'], { withheld: false }>['score']

export type LevelPlace = {
  /** Which cell the rung lies in. */
  readonly cell: number
  readonly below: number
  readonly same: number
  readonly above: number
}

/** How many firms stand lower, alike and higher; null where no cell holds the rung. */
export function levelPlace(cells: Cells, rung: string | number | null): LevelPlace | null {
  const cell = cells.findIndex(({ rungs }) => rungs.includes(rung))
  if (cell === -1) return null
  const firmsIn = (some: Cells) => some.reduce((sum, { firms }) => sum + firms, 0)
  return {
    cell,
    below: firmsIn(cells.slice(0, cell)),
    same: cells[cell]?.firms ?? 0,
    above: firmsIn(cells.slice(cell + 1)),
  }
}

export type ScorePlace = { readonly low: number; readonly high: number }

/**
 * Of how many firms of `n` the cut score is no lower than theirs: between these two, since only the
 * cuts of the group are known.
 */
export function scorePlace({ parts, places, cuts }: Scores, n: number, score: string): ScorePlace {
  const own = unitsOf(score, places)
  const reached = cuts.filter((cut) => cut <= own).length
  const rankAt = (part: number) => Math.ceil((part * n) / parts)
  return { low: rankAt(reached), high: reached === parts - 1 ? n : rankAt(reached + 1) - 1 }
}

/** A part of a group in whole per cent, cut. */
export const percentOfGroup = (firms: number, n: number): string =>
  `${Math.floor((firms * 100) / n)}%`
