import { goalOf } from '../road/goal.ts'
import type { Remedy } from '../schema/remedy.ts'
import type { Road } from '../schema/road.ts'
import type { Section } from './block.ts'
import { blockedTable, claimsTable, remediesTable, waterfall, yearsTable } from './road-tables.ts'
import { rungName } from './standing.ts'
import type { Told } from './told.ts'

/** A road as it was found, and the remedies that it names; null where every ladder is at its top. */
export type ToldRoad = { readonly road: Road; readonly remedies: readonly Remedy[] } | null

/** The way to the next rung: what is done when, what it costs, and what pays for it. */
export function roadSection(told: Told, found: ToldRoad): Section {
  const { words } = told
  const head = { id: 'road', title: words.sections.road } as const
  if (found === null) return { ...head, blocks: [{ kind: 'paragraph', text: words.road.top }] }
  const { road } = found
  const hasWay = road.remedies.length > 0
  return {
    ...head,
    blocks: [
      { kind: 'paragraph', text: words.road.lead },
      { kind: 'paragraph', voice: 'lead', text: wayText(told, road) },
      ...(hasWay ? [waterfall(told, road), ...claimsTable(told, road)] : []),
      ...(hasWay ? [yearsTable(told, road), remediesTable(told, found.road, found.remedies)] : []),
      ...blockedTable(told, road),
      { kind: 'paragraph', voice: 'note', text: notesOf(told, road).join(words.gap) },
    ],
  }
}

function targetName(told: Told, { target }: Road): string {
  const goal = goalOf(target)
  if (goal.ladder === 'smart-factory-2025') return rungName(told, goal.ladder, goal.rung)
  const level = rungName(told, goal.ladder, String(goal.level))
  return told.words.of(level, told.words.ladder[goal.ladder])
}

/** The way in a sentence or two: how much, how long, who pays. */
export function wayText(told: Told, road: Road): string {
  const { words } = told
  const to = targetName(told, road)
  if (road.reached) return words.road.reached(to)
  if (road.stopped === 'budget') return words.road.budget(to)
  if (road.stopped === 'left-out') return words.road.leftOut(to)
  if (road.stopped === 'unfinished') return words.road.unfinished(to)
  if (road.remedies.length === 0) return words.road.nothing(to)
  const { way, aid, noAid } = words.road
  const net = words.yuan(road.netFen)
  const paid = road.aidFen > 0 ? aid(words.yuan(road.aidFen), net) : noAid(net)
  const spent = way(to, road.remedies.length, road.months, words.yuan(road.costFen))
  return `${spent}${words.gap}${paid}`
}

function notesOf({ words }: Told, road: Road): readonly string[] {
  const { aidRangeFen, aidFen, withDrafts } = road
  if (road.remedies.length === 0) return [words.road.assumed]
  return [
    words.road.assumed,
    road.optimal ? words.road.proven : words.road.unproven(words.yuan(road.gap)),
    ...(road.open.length > 0 ? [words.road.open(road.open.length)] : []),
    ...(road.size === null ? [words.road.size] : []),
    ...(aidRangeFen.high > aidFen ? [words.road.could(words.yuan(aidRangeFen.high))] : []),
    ...(withDrafts.aidFen === aidFen
      ? []
      : [words.road.draft(words.yuan(withDrafts.aidFen), words.yuan(withDrafts.netFen))]),
  ]
}
