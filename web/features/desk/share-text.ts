import type { Share } from './desk-api.ts'

type Part = Pick<Share, 'of' | 'among' | 'defined'>

/** A share in tenths of a per cent, cut: nothing is overstated. Null where there is no whole. */
export const tenthsOf = ({ of, among, defined }: Part): number | null =>
  defined && among > 0 ? Math.floor((of * 1000) / among) : null

/** Tenths with their one decimal: 445 is `44.5`. */
export const decimalText = (tenths: number): string =>
  `${Math.floor(tenths / 10)}.${Math.abs(tenths % 10)}`

/** `44.5%`; undefined where there is no whole. */
export function percentText(share: Part): string | undefined {
  const tenths = tenthsOf(share)
  return tenths === null ? undefined : `${decimalText(tenths)}%`
}

/** For the length of a bar, in per cent: no more than the whole of it. */
export const lengthOf = (share: Part): number => Math.min((tenthsOf(share) ?? 0) / 10, 100)

const bands = [200, 350, 450, 550]

/** Which of five shades a share has, 1 to 5; undefined where there is no share. */
export function bandOf(share: Part): number | undefined {
  const tenths = tenthsOf(share)
  return tenths === null ? undefined : bands.filter((from) => tenths >= from).length + 1
}

/** How far a progress is before or behind time, in tenths of a point; null where one is open. */
export function againstTime(progress: Part, elapsed: Part): number | null {
  const [done, over] = [tenthsOf(progress), tenthsOf(elapsed)]
  return done === null || over === null ? null : done - over
}

/** `1,778` */
export const countText = (count: number): string =>
  String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
