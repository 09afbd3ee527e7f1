import { normalCode } from './half-width.ts'

/** The 31 symbols of GB 32100-2015, without I, O, S, V and Z; the value of each is its place. */
const symbols = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** GB 11714-1997: the organisation code counts all letters, A as 10 to Z as 35. */
const organisationSymbols = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2]
/** By the rest modulo 11 that the check brings to 0. */
const organisationChecks = '0123456789X'

/** Two classes, six figures of the administrative division, the organisation code, the check. */
const form = new RegExp(`^[${symbols}]{2}\\d{6}[${symbols}]{10}$`)

const sumOf = (text: string, values: string, factors: readonly number[]): number =>
  factors.reduce((sum, factor, at) => sum + factor * values.indexOf(text.charAt(at)), 0)

/**
 * `check`: the last symbol does not fit the seventeen before it, so that something is mistyped.
 * `organisation-check`: the whole fits, but the nine symbols of the organisation code do not fit
 * among themselves.
 */
export type CreditCodeFault = 'length' | 'symbol' | 'check' | 'organisation-check'

/** A unified social credit code as typed or pasted, in the form that is stored and compared. */
export const normalCreditCode = (text: string): string => normalCode(text)

/**
 * What is wrong with a unified social credit code in its normal form; null when nothing is. Whether
 * a firm of that code exists it cannot tell. Source: GB 32100-2015, GB 11714-1997.
 */
export function creditCodeFault(code: string): CreditCodeFault | null {
  if (code.length !== 18) return 'length'
  if (!form.test(code)) return 'symbol'
  const check = (31 - (sumOf(code, symbols, weights) % 31)) % 31
  if (symbols.charAt(check) !== code.charAt(17)) return 'check'
  const organisation = code.slice(8, 17)
  const own = (11 - (sumOf(organisation, organisationSymbols, organisationWeights) % 11)) % 11
  return organisationChecks.charAt(own) === organisation.charAt(8) ? null : 'organisation-check'
}
