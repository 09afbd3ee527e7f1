import type { Scales } from '../schema/scales.ts'
import type { Versions } from '../schema/version.ts'
import type { Maps } from './move-through.ts'

/** What leads from an earlier version to the one of today. */
export type Passage = {
  readonly from: string
  /** The scales that results of that version come from. */
  readonly scales: Scales
  readonly maps: Maps
}

/** Whether answers stand on a version that was published before, and from which a way leads on. */
export const isEarlier = ({ earlier, current }: Versions, version: string): boolean =>
  version !== current.version && earlier.some((one) => one.version === version)

/** Loads the way from a version to the one of today; null where none leads from it. */
export async function passageFrom({ earlier }: Versions, version: string): Promise<Passage | null> {
  const at = earlier.findIndex((one) => one.version === version)
  const [first, ...rest] = at < 0 ? [] : earlier.slice(at)
  if (first === undefined) return null
  const [scales, map, ...maps] = await Promise.all([
    first.scales(),
    first.next(),
    ...rest.map((one) => one.next()),
  ])
  return { from: version, scales, maps: [map, ...maps] }
}
