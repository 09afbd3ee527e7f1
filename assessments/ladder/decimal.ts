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

export const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b))

export const fraction = (over: bigint | number, under: bigint | number = 1n): Fraction => ({
  over: BigInt(over),
  under: BigInt(under),
})

/** The fraction in units of 10^-places; what follows is cut. */
export const cutTo = (value: Fraction, places: number): bigint =>
  (value.over * 10n ** BigInt(places)) / value.under

/** In lowest terms, so that long sums stay short. */
export function plus(a: Fraction, b: Fraction): Fraction {
  const over = a.over * b.under + b.over * a.under
  const under = a.under * b.under
  const common = gcd(over, under)
  return { over: over / common, under: under / common }
}

/** How often the prime divides the number, and what is left of it. */
function stripped(value: bigint, prime: bigint): { readonly times: number; readonly rest: bigint } {
  let rest = value
  let times = 0
  for (; rest % prime === 0n; times += 1) rest /= prime
  return { times, rest }
}

/** The exact number in a string: a decimal where it ends, else `over/under` in lowest terms. */
export function exactOf({ over, under }: Fraction): string {
  const trillionths = over * 10n ** 12n
  if (trillionths % under === 0n) return decimalOf(trillionths / under, 12)
  const common = gcd(over, under)
  const twos = stripped(under / common, 2n)
  const fives = stripped(twos.rest, 5n)
  if (fives.rest !== 1n) return `${over / common}/${under / common}`
  const places = Math.max(twos.times, fives.times)
  return decimalOf((over * 10n ** BigInt(places)) / under, places)
}

/** Reads what `exactOf` wrote. */
export function fractionOf(exact: string): Fraction {
  const [over = '', under] = exact.split('/')
  if (under !== undefined) return fraction(BigInt(over), BigInt(under))
  const [whole = '', part = ''] = over.split('.')
  return fraction(BigInt(whole + part), 10n ** BigInt(part.length))
}
