/** Measures in rem, as drawn by staff.css. */
export const RUNG_LABEL = 2.1
export const READING_LABEL = 1.7
export const OVERHANG = 3
const TOO_NEAR = 0.2

export type ReadingPlace = {
  /** The label's lower edge stands at `anchor` per cent of the staff plus `rise` rem. */
  readonly anchor: number
  readonly rise: number
  /** How the label meets its line: hanging under it, standing on it, or led aside. */
  readonly side: 'below' | 'above' | 'aside'
  /** `stub` where a whole line would cut a name or the label, or cover a rung's line. */
  readonly line: 'whole' | 'stub'
  /** For a label led aside: whether it stands higher than its line. */
  readonly leads: 'up' | 'down'
}

type Slot = Pick<ReadingPlace, 'anchor' | 'rise' | 'side'>

/**
 * Where a reading's label stands so that it covers no rung and no rung's name.
 * It hangs under its line if it can, stands on it if not, else moves to the nearest free place,
 * on the reading's side of every rung where there is one. `at` and `rungs` in per cent, `height` in rem.
 */
export function placeReading(at: number, rungs: readonly number[], height: number): ReadingPlace {
  const heightOf = (percent: number) => (percent / 100) * height
  const y = heightOf(at)
  const fits = (slot: Slot) => {
    const bottom = heightOf(slot.anchor) + slot.rise
    const top = bottom + READING_LABEL
    if (bottom < -1e-6 || top > height + OVERHANG) return false
    return rungs.every(
      (rung) => top <= heightOf(rung) + 1e-6 || bottom >= heightOf(rung) + RUNG_LABEL - 1e-6,
    )
  }
  const centreOf = (slot: Slot) => heightOf(slot.anchor) + slot.rise + READING_LABEL / 2
  const costOf = (slot: Slot) => {
    const centre = centreOf(slot)
    const crossed = rungs.some(
      (rung) => heightOf(rung) > Math.min(y, centre) && heightOf(rung) < Math.max(y, centre),
    )
    return Math.abs(centre - y) + (crossed ? height * 2 : 0)
  }
  const below: Slot = { anchor: at, rise: -READING_LABEL, side: 'below' }
  const above: Slot = { anchor: at, rise: 0, side: 'above' }
  const aside: readonly Slot[] = [0, ...rungs].flatMap((rung): Slot[] => [
    { anchor: rung, rise: 0, side: 'aside' },
    { anchor: rung, rise: RUNG_LABEL, side: 'aside' },
    { anchor: rung, rise: -READING_LABEL, side: 'aside' },
  ])
  const nearest = aside
    .filter(fits)
    .sort((a, b) => costOf(a) - costOf(b))
    .at(0)
  const chosen = [below, above].find(fits) ?? nearest ?? below
  const meetsRung = rungs.some(
    (rung) => y > heightOf(rung) - TOO_NEAR && y < heightOf(rung) + RUNG_LABEL,
  )
  return {
    ...chosen,
    line: meetsRung || chosen.side === 'aside' ? 'stub' : 'whole',
    leads: centreOf(chosen) >= y ? 'up' : 'down',
  }
}
