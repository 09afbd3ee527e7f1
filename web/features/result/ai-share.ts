/** A part of a whole as a percentage with one decimal, cut; of nothing, 0. */
export function percentPart(part: number, whole: number): string {
  const tenths = whole === 0 ? 0 : Math.floor((part * 1000) / whole)
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`
}

/** How many scenes in place must still turn to AI until the share is reached. */
export function fewestMore(
  ai: number,
  inPlace: number,
  [over, under]: readonly [number, number],
): number {
  return Math.max(0, Math.ceil((over * inPlace) / under) - ai)
}
