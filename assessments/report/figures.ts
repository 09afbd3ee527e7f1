/** Figures as a report writes them: money and scores are cut, distances rounded up. */

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',')

/** Fen as yuan to the fen: `1,826,400.00`; negative amounts with a true minus sign. */
export function yuanOf(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0')
  return `${fen < 0 ? '−' : ''}${grouped(digits.slice(0, -2))}.${digits.slice(-2)}`
}

/** Fen in units of ten thousand yuan with two decimals, the rest cut: `182.64`. */
export function wanOf(fen: number): string {
  const hundredths = String(Math.floor(fen / 10_000)).padStart(3, '0')
  return `${grouped(hundredths.slice(0, -2))}.${hundredths.slice(-2)}`
}

/** Fen in millions of yuan with the decimals that it needs, at most four: `1.8264`. */
export function millionsOf(fen: number): string {
  const units = String(Math.floor(fen / 10_000)).padStart(5, '0')
  const part = units.slice(-4).replace(/0+$/, '')
  return `${grouped(units.slice(0, -4))}${part === '' ? '' : `.${part}`}`
}

/** A decimal in a string with exactly `places` decimals: more are cut. */
export function cutText(decimal: string, places: number): string {
  const [whole = '0', part = ''] = decimal.split('.')
  return `${whole}.${part.slice(0, places).padEnd(places, '0')}`
}

/** A distance with `places` decimals, rounded up: what is missing is never understated. */
export function raisedText(decimal: string, places: number): string {
  const cut = cutText(decimal, places)
  const rest = (decimal.split('.')[1] ?? '').slice(places)
  if (!/[1-9]/.test(rest)) return cut
  const digits = (BigInt(cut.replace('.', '')) + 1n).toString().padStart(places + 1, '0')
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** A share like `0.1428571` as a percentage with one decimal, cut: `14.2%`. */
export function percentOf(share: string): string {
  const [whole = '0', part = ''] = share.split('.')
  const tenths = Number(whole) * 1000 + Number(part.padEnd(3, '0').slice(0, 3))
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`
}

/** `threshold` less `value`, both plain decimals that are not negative; `0` where nothing is missing. */
export function decimalGap(threshold: string, value: string): string {
  const places = 7
  const units = (decimal: string) => BigInt(cutText(decimal, places).replace('.', ''))
  const missing = units(threshold) - units(value)
  if (missing <= 0n) return '0'
  const digits = missing.toString().padStart(places + 1, '0')
  const part = digits.slice(-places).replace(/0+$/, '')
  return `${digits.slice(0, -places)}${part === '' ? '' : `.${part}`}`
}

/** A ratio as a percentage that says it exactly, else as the fraction itself: 50%, 12.5%, 2/37. */
export function rateText([over, under]: readonly [number, number]): string {
  const thousandths = (over * 100_000) / under
  if (!Number.isInteger(thousandths)) return `${over}/${under}`
  const digits = String(thousandths).padStart(4, '0')
  const part = digits.slice(-3).replace(/0+$/, '')
  return `${digits.slice(0, -3)}${part === '' ? '' : `.${part}`}%`
}
