import { nextTarget } from '../road/next-target.ts'
import type { Remedy } from '../schema/remedy.ts'
import type { Road, RoadWish } from '../schema/road.ts'
import type { Section } from './block.ts'
import { blockedTables } from './road-blocked.ts'
import { caveatsTable } from './road-caveats.ts'
import { roadNotes } from './road-notes.ts'
import { claimsTable, remediesTable, waterfall, yearsTable } from './road-tables.ts'
import { targetName, wayText } from './road-way.ts'
import type { Told } from './told.ts'

/** A road as it was found, the remedies that it names, and what the firm wanted of it. */
export type FoundRoad = {
  readonly road: Road
  readonly remedies: readonly Remedy[]
  readonly wish?: RoadWish | undefined
}

/** Null where every ladder is at its top. */
export type ToldRoad = FoundRoad | null

/** The way to a rung: what is done when, what it costs, and what pays for it. */
export function roadSection(told: Told, found: ToldRoad): Section {
  const { words, evaluation, catalogue } = told
  const head = { id: 'road', title: words.sections.road } as const
  if (found === null) return { ...head, blocks: [{ kind: 'paragraph', text: words.road.top }] }
  const { road } = found
  const hasWay = road.remedies.length > 0
  const isNext = nextTarget(evaluation.ladders, catalogue) === road.target
  const lead = words.road.lead(isNext ? null : targetName(told, road))
  return {
    ...head,
    blocks: [
      { kind: 'paragraph', text: lead },
      { kind: 'paragraph', voice: 'lead', text: wayText(told, found) },
      ...(hasWay
        ? [
            waterfall(told, found),
            ...claimsTable(told, road),
            ...caveatsTable(told, road),
            yearsTable(told, found),
            remediesTable(told, found),
          ]
        : []),
      ...blockedTables(told, road),
      { kind: 'paragraph', voice: 'note', text: roadNotes(told, found).join(words.gap) },
    ],
  }
}
