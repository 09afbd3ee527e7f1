import { decimalOf } from './ladder/decimal.ts'

// Figures as people read them. Money and scores are cut, distances rounded up: nothing is overstated.

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',')

/** A whole number of units of 10^-places with just so many decimals, written from its digits. */
function fixed(units: number, places: number): readonly [whole: string, part: string] {
  const digits = String(Math.abs(units)).padStart(places + 1, '0')
  return [digits.slice(0, -places), digits.slice(-places)]
}

const inGroups = ([whole, part]: ReturnType<typeof fixed>): string => `${grouped(whole)}.${part}`

/** Fen as yuan to the fen: `1,826,400.00`; a negative amount with a true minus sign. */
export const yuanOf = (fen: number): string => `${fen < 0 ? '−' : ''}${inGroups(fixed(fen, 2))}`

/** Fen as a decimal in yuan, `1234.50`, without marks of thousands: a number to a spreadsheet. */
export const plainYuanOf = (fen: number): string =>
  `${fen < 0 ? '-' : ''}${fixed(fen, 2).join('.')}`

/** Fen in units of ten thousand yuan, two decimals, the rest cut: `182.64`. */
export const wanOf = (fen: number): string => inGroups(fixed(Math.floor(fen / 10_000), 2))

/** Fen in millions of yuan with four decimals, as exact as two of ten thousand; the rest cut. */
export const fixedMillionsOf = (fen: number): string => inGroups(fixed(Math.floor(fen / 10_000), 4))

/** Fen in millions of yuan with the decimals that it needs, at most four: `1.8264`. */
export function millionsOf(fen: number): string {
  const [whole = '0', part] = decimalOf(Math.floor(fen / 10_000), 4).split('.')
  return part === undefined ? grouped(whole) : `${grouped(whole)}.${part}`
}

/** A decimal in a string with exactly `places` decimals: more are cut. */
export function cutText(decimal: string, places: number): string {
  const [whole = '0', part = ''] = decimal.split('.')
  return places === 0 ? whole : `${whole}.${part.slice(0, places).padEnd(places, '0')}`
}

/** A distance with `places` decimals, rounded up: what is missing is never understated. */
export function raisedText(decimal: string, places: number): string {
  const cut = cutText(decimal, places)
  const rest = (decimal.split('.')[1] ?? '').slice(places)
  if (!/[1-9]/.test(rest)) return cut
  const units = BigInt(cut.replace('.', '')) + 1n
  const digits = units.toString().padStart(places + 1, '0')
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** A share like `0.1428571` as a percentage with one decimal, cut: `14.2%`. */
export function percentOf(share: string): string {
  const [whole = '0', part = ''] = share.split('.')
  const tenths = Number(whole) * 1000 + Number(part.padEnd(3, '0').slice(0, 3))
  const digits = String(tenths).padStart(2, '0')
  return `${digits.slice(0, -1)}.${digits.slice(-1)}%`
}

const GAP_PLACES = 7

/** `threshold` less `value`, 0 where nothing is missing. Both plain decimals of at most 7 places. */
export function decimalGap(threshold: string, value: string): string {
  const units = (decimal: string) => BigInt(cutText(decimal, GAP_PLACES).replace('.', ''))
  const missing = units(threshold) - units(value)
  return missing <= 0n ? '0' : decimalOf(missing, GAP_PLACES)
}

/** A ratio as a percentage that says it exactly, else as the fraction itself: 50%, 12.5%, 2/37. */
export function rateText([over, under]: readonly [number, number]): string {
  const thousandths = (over * 100_000) / under
  return Number.isInteger(thousandths) ? `${decimalOf(thousandths, 3)}%` : `${over}/${under}`
}

/** An exact decimal cut to `places`, in units of the last place: `39.975` with 1 is 399. */
export function unitsOf(decimal: string, places: number): number {
  const [whole = '0', part = ''] = decimal.split('.')
  return Number(`${whole}${part.slice(0, places).padEnd(places, '0')}`)
}
