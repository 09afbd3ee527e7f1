import { compareIds } from '../compare-ids.ts'
import type { FigureId, KnownEntry, Share } from '../schema/coverage.ts'
import { type FigureLists, figureShare, figures, listsOf } from './figures.ts'

/** A part of an area with its figures. `name` is a path, the name of a zone, or null for none. */
export type Scope = {
  readonly id: string
  readonly name: string | null
  readonly lists: FigureLists
}

/**
 * Districts and zones each add up to the whole: firms that lie in no child of the area, or of which
 * no zone is known, stand last with the name null. Each list is there only where it holds a firm.
 */
export type Coverage = {
  readonly area: string
  readonly whole: Scope
  readonly districts: readonly Scope[]
  readonly zones: readonly Scope[]
}

/** The child of an area that a place is or lies in; null where it is the area itself or outside. */
export function districtOf(place: string, area: string): string | null {
  if (!place.startsWith(`${area}/`)) return null
  return `${area}/${place.slice(area.length + 1).split('/')[0]}`
}

/** The firms parted by a name, names in their order, those without one last. */
function scopesBy(
  kind: 'district' | 'zone',
  known: readonly KnownEntry[],
  nameOf: (known: KnownEntry) => string | null,
): readonly Scope[] {
  const parts = new Map<string | null, KnownEntry[]>()
  for (const each of known) {
    const name = nameOf(each)
    const part = parts.get(name)
    if (part) part.push(each)
    else parts.set(name, [each])
  }
  const named = [...parts.keys()].filter((name) => name !== null).sort(compareIds)
  return [...named, null].flatMap((name) => {
    const part = parts.get(name)
    if (!part) return []
    const id = name === null ? `${kind}-none` : `${kind}:${name}`
    return [{ id, name, lists: listsOf(part) }]
  })
}

/**
 * How far an area is, by the register of its bureau. The order of the firms makes no difference.
 * Throws where two entries have one credit code: no register holds that.
 */
export function coverageOf(area: string, known: readonly KnownEntry[]): Coverage {
  const ordered = [...known].sort((one, other) =>
    compareIds(one.entry.creditCode, other.entry.creditCode),
  )
  const twice = ordered.find(
    ({ entry }, at) => ordered[at + 1]?.entry.creditCode === entry.creditCode,
  )
  if (twice) throw new Error(`two entries of ${twice.entry.creditCode}`)
  return {
    area,
    whole: { id: 'whole', name: null, lists: listsOf(ordered) },
    districts: scopesBy('district', ordered, ({ entry }) => districtOf(entry.area, area)),
    zones: scopesBy('zone', ordered, ({ entry }) => entry.zone),
  }
}

/** One figure with the list behind it; `among` names what it is a part of. */
export type Figure = {
  readonly id: FigureId
  readonly codes: readonly string[]
  readonly among: FigureId
  readonly share: Share
}

/** The figure of an id, with the credit codes that it counts; null where no such scope is. */
export function figureOf(coverage: Coverage, id: FigureId): Figure | null {
  const { whole, districts, zones } = coverage
  const scope = [whole, ...districts, ...zones].find((each) => each.id === id.scope)
  if (!scope) return null
  const lists = scope.lists[id.population]
  return {
    id,
    codes: lists[id.figure],
    among: { ...id, figure: figures[id.figure].among },
    share: figureShare(lists, id.figure),
  }
}
