import type { MaturityScale, SubdomainScale } from '../schema/scales.ts'
import { type Fraction, gcd } from './decimal.ts'

export type Industry = 'discrete' | 'process'

/** A subdomain that counts, with its share of the whole as a whole number over `under`. */
export type Weighted = { readonly subdomain: SubdomainScale; readonly weight: bigint }
export type Weights = { readonly parts: readonly Weighted[]; readonly under: bigint }

const sumOf = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n)

/**
 * Shares of the subdomains that apply. What is removed gives its weight to the rest of its domain in
 * proportion, an emptied domain to the rest of its element, an emptied element to the others; the
 * shares always sum to one. A subdomain that weighs nothing in the industry is not there at all.
 */
export function weightsOf(
  model: MaturityScale,
  industry: Industry,
  removed: ReadonlySet<string>,
): Weights {
  const all = model.subdomains.filter((one) => one.weights[industry] > 0)
  const kept = all.filter((one) => !removed.has(one.id))
  const weightIn = (
    from: readonly SubdomainScale[],
    holds: (one: SubdomainScale) => boolean,
  ): bigint => sumOf(from.filter(holds).map((one) => BigInt(one.weights[industry])))
  const keptDomains = new Set(kept.map((one) => one.domain))
  const keptElements = new Set(kept.map((one) => one.element))
  const elementsLeft = weightIn(all, (one) => keptElements.has(one.element))

  const shares = kept.map((one): Fraction => {
    const element = weightIn(all, (other) => other.element === one.element)
    const domain = weightIn(all, (other) => other.domain === one.domain)
    const domainsLeft = weightIn(
      all,
      (other) => other.element === one.element && keptDomains.has(other.domain),
    )
    const domainKept = weightIn(kept, (other) => other.domain === one.domain)
    const over = element * domain * BigInt(one.weights[industry])
    const under = elementsLeft * domainsLeft * domainKept
    const common = gcd(over, under)
    return { over: over / common, under: under / common }
  })
  const under = shares.reduce((lcm, share) => (lcm / gcd(lcm, share.under)) * share.under, 1n)
  return {
    under,
    parts: kept.map((subdomain, i) => {
      const share = shares[i] as Fraction
      return { subdomain, weight: share.over * (under / share.under) }
    }),
  }
}
