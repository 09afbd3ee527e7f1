/** Figures as they are written on screen. Money is cut, never rounded up; see the exact fen beside it. */

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',')

/** Fen as yuan to the fen: `1,826,400.00`. */
export function yuanOf(fen: number): string {
  const digits = String(fen).padStart(3, '0')
  return `${grouped(digits.slice(0, -2))}.${digits.slice(-2)}`
}

/** Fen in units of ten thousand yuan, two decimals, the rest cut: `182.64`. */
export function wanOf(fen: number): string {
  const hundredths = String(Math.floor(fen / 10_000)).padStart(3, '0')
  return `${grouped(hundredths.slice(0, -2))}.${hundredths.slice(-2)}`
}

/** Ten thousand yuan as typed, at most six decimals, in whole fen; null when it is no such number. */
export function fenOfWan(text: string): number | null {
  const match = /^\s*(\d{1,9})(?:\.(\d{1,6}))?\s*$/.exec(text.replaceAll(',', ''))
  if (match === null) return null
  return Number(match[1]) * 1_000_000 + Number((match[2] ?? '').padEnd(6, '0'))
}

/** Fen as ten thousand yuan with just the decimals it needs, for a field that can be edited. */
export function wanTextOf(fen: number): string {
  const digits = String(fen).padStart(7, '0')
  const part = digits.slice(-6).replace(/0+$/, '')
  return part === '' ? digits.slice(0, -6) : `${digits.slice(0, -6)}.${part}`
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
