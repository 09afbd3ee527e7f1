/** A plain decimal in whole units of 10^-places; more places than that do not occur. */
function unitsOf(decimal: string, places: number): bigint {
  const [whole = '0', part = ''] = decimal.split('.')
  return BigInt(whole + part.padEnd(places, '0').slice(0, places))
}

/** `threshold` less `value` as an exact decimal, 0 where nothing is missing. Both plain, not negative. */
export function decimalGap(threshold: string, value: string): string {
  const places = 7
  const missing = unitsOf(threshold, places) - unitsOf(value, places)
  if (missing <= 0n) return '0'
  const digits = missing.toString().padStart(places + 1, '0')
  const part = digits.slice(-places).replace(/0+$/, '')
  return `${digits.slice(0, -places)}${part === '' ? '' : `.${part}`}`
}
