/**
 * A whole number of units of 10^-places as a plain decimal: no exponent, no trailing zeros, no bare
 * point. `decimalOf(39975n, 3)` is `39.975`, `decimalOf(100000n, 3)` is `100`.
 */
export function decimalOf(units: bigint | number, places: number): string {
  const value = BigInt(units)
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  const part = digits.slice(digits.length - places).replace(/0+$/, '')
  return `${value < 0n ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`
}

/** A fraction of non-negative whole numbers. */
export type Fraction = { readonly over: bigint; readonly under: bigint }

export const isBelow = (a: Fraction, b: Fraction): boolean => a.over * b.under < b.over * a.under
export const isEqual = (a: Fraction, b: Fraction): boolean => a.over * b.under === b.over * a.under

/** The fraction in units of 10^-places; what follows is cut. */
export const cutTo = (value: Fraction, places: number): bigint =>
  (value.over * 10n ** BigInt(places)) / value.under
