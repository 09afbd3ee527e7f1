import type { Road, RoadRemedy } from '../../../assessments/schema/road.ts'
import { apportion } from '../money/apportion.ts'
import type { AidShare } from './aid-shares.ts'
import { PRINTED_FEN } from './printed-road.ts'

/** Money of one remedy for one gate that it helps to close. `gate` null: it serves none by itself. */
export type ServedFlow = {
  readonly gate: string | null
  readonly remedy: string
  readonly fen: number
}

/** Who pays it: a measure, or the firm itself where null. */
export type PaidFlow = {
  readonly remedy: string
  readonly measure: string | null
  readonly fen: number
}

export type RoadFlows = {
  readonly served: readonly ServedFlow[]
  readonly paid: readonly PaidFlow[]
}

/** What a remedy closes, or, where it only comes before others, what those close. */
function gatesServed(remedy: RoadRemedy, all: ReadonlyMap<string, RoadRemedy>): readonly string[] {
  const seen = new Set<string>()
  const gates = new Set<string>()
  const follow = (one: RoadRemedy) => {
    if (seen.has(one.id)) return
    seen.add(one.id)
    if (one.closes.length > 0) for (const gate of one.closes) gates.add(gate)
    else for (const id of one.neededBy) follow(all.get(id) ?? one)
  }
  follow(remedy)
  return [...gates]
}

/** The money of a printed road from gates over remedies to who pays: both sides sum to its cost. */
export function roadFlows(road: Pick<Road, 'remedies'>, shares: readonly AidShare[]): RoadFlows {
  const all = new Map(road.remedies.map((one) => [one.id, one]))
  const served = road.remedies.flatMap((one): readonly ServedFlow[] => {
    const gates = gatesServed(one, all)
    if (gates.length === 0) return [{ gate: null, remedy: one.id, fen: one.costFen }]
    const units = apportion(
      one.costFen / PRINTED_FEN,
      gates.map(() => 1),
    )
    return gates.map((gate, at) => ({
      gate,
      remedy: one.id,
      fen: (units[at] ?? 0) * PRINTED_FEN,
    }))
  })
  const paid = road.remedies.flatMap((one): readonly PaidFlow[] => {
    const own = shares.filter(({ remedy }) => remedy === one.id)
    const measures = [...new Set(own.map(({ measure }) => measure))].map((measure) => ({
      remedy: one.id,
      measure,
      fen: own.filter((share) => share.measure === measure).reduce((sum, { fen }) => sum + fen, 0),
    }))
    const aid = measures.reduce((sum, { fen }) => sum + fen, 0)
    const rest = Math.max(0, one.costFen - aid)
    return rest === 0 ? measures : [...measures, { remedy: one.id, measure: null, fen: rest }]
  })
  return { served: served.filter(({ fen }) => fen > 0), paid }
}

/** Several small remedies that serve the same gates, drawn as one. */
export type DrawnRemedy = { readonly id: string; readonly remedies: readonly string[] }

/** More remedies than this are not drawn one by one. */
export const MOST_DRAWN = 14

/**
 * The dearest remedies one by one; the others by the gates they serve, one band each, so that a
 * chart of forty stays legible.
 */
export function drawnRemedies({ served }: RoadFlows): readonly DrawnRemedy[] {
  const costs = new Map<string, number>()
  for (const { remedy, fen } of served) costs.set(remedy, (costs.get(remedy) ?? 0) + fen)
  const dearest = [...costs].toSorted((one, other) => other[1] - one[1]).map(([id]) => id)
  if (dearest.length <= MOST_DRAWN) return dearest.map((id) => ({ id, remedies: [id] }))
  const alone = dearest.slice(0, Math.floor(MOST_DRAWN / 2))
  const bands = new Map<string, string[]>()
  for (const id of dearest.slice(alone.length)) {
    const gates = served.filter(({ remedy }) => remedy === id).map(({ gate }) => gate ?? '')
    const band = gates.length > 1 ? 'several' : (gates[0] ?? '')
    bands.set(band, [...(bands.get(band) ?? []), id])
  }
  return [
    ...alone.map((id) => ({ id, remedies: [id] })),
    ...[...bands].map(([band, ids]) =>
      ids.length === 1 && ids[0] !== undefined
        ? { id: ids[0], remedies: ids }
        : { id: `band ${band}`, remedies: ids },
    ),
  ]
}
