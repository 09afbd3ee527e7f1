import { halfWidth } from '../half-width.ts'
import { isIn } from '../measure/area.ts'
import type { Area } from '../schema/area.ts'

/** `unknown`: no area is called so. `outside`: none here is. `ambiguous`: several here are. */
export type AreaFault = 'unknown' | 'outside' | 'ambiguous'

const normalName = (text: string): string =>
  halfWidth(text).replace(/[’`]/g, "'").replace(/[\s,]/g, '').toLowerCase()

/** 金湾区（含珠海经开区） is called 金湾区 too. */
const bare = (name: string): string => name.replace(/\([^()]*\)$/, '')

/** All that an area is called, alone and behind the areas that it lies in: 珠海市金湾区. */
function namesOf(area: Area, byPath: ReadonlyMap<string, Area>): readonly string[] {
  const { zh, en } = area.name
  const own = [zh, en].map(normalName).flatMap((name) => [name, bare(name)])
  const above = byPath.get(area.path.split('/').slice(0, -1).join('/'))
  if (!above) return own
  const behind = namesOf(above, byPath).flatMap((name) => [name + bare(normalName(zh))])
  return [...own, ...behind]
}

/**
 * A reader of areas inside one: what a cell says, a path or a name in either language, as the path.
 * An area of that name inside the own one comes before all others.
 */
export function areaReader(
  areas: readonly Area[],
  own: string,
): (text: string) => string | { readonly fault: AreaFault } {
  const byPath = new Map(areas.map((area) => [area.path, area]))
  const byName = new Map<string, Set<string>>()
  for (const area of areas)
    for (const name of namesOf(area, byPath))
      byName.set(name, (byName.get(name) ?? new Set()).add(area.path))
  return (text) => {
    const name = normalName(text)
    const paths = byPath.has(name) ? [name] : [...(byName.get(name) ?? [])]
    const inside = paths.filter((path) => isIn(path, own))
    const [only] = inside
    if (only !== undefined) return inside.length === 1 ? only : { fault: 'ambiguous' }
    return { fault: paths.length === 0 ? 'unknown' : 'outside' }
  }
}
