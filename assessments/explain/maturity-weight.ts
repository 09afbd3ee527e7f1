import { exactOf, fraction } from '../ladder/decimal.ts'
import type { Industry, Weights } from '../ladder/maturity-weights.ts'
import type { FactFigure, WeightFigure } from '../schema/explanation.ts'
import type { Maturity, Subdomain } from '../schema/ladder.ts'

type Holds = (one: Subdomain) => boolean

/**
 * The shares that a subdomain's weight is made of: its element among the elements left, its domain
 * among the domains left in the element, itself among what is left of the domain.
 */
function sharesOf(
  { subdomains }: Maturity,
  weights: Weights,
  industry: Industry,
  { element, domain, id }: Subdomain,
): WeightFigure['shares'] {
  const left = new Set(weights.parts.map((part) => part.subdomain.id))
  const kept: Holds = (one) => left.has(one.id)
  const keptElements = new Set(subdomains.filter(kept).map((one) => one.element))
  const keptDomains = new Set(subdomains.filter(kept).map((one) => one.domain))
  const weigh = (holds: Holds): string =>
    String(subdomains.filter(holds).reduce((sum, one) => sum + one.weights[industry], 0))
  return [
    {
      of: element,
      part: weigh((one) => one.element === element),
      whole: weigh((one) => keptElements.has(one.element)),
    },
    {
      of: domain,
      part: weigh((one) => one.domain === domain),
      whole: weigh((one) => one.element === element && keptDomains.has(one.domain)),
    },
    {
      of: id,
      part: weigh((one) => one.id === id),
      whole: weigh((one) => one.domain === domain && kept(one)),
    },
  ]
}

/** A weight and the facts that it rests on: the industry, and the subdomains that do not apply. */
export function maturityWeight(
  model: Maturity,
  subdomain: Subdomain,
  weights: Weights,
  weight: bigint,
  industry: Industry,
  facts: FactFigure[],
): WeightFigure {
  return {
    kind: 'weight',
    id: `${model.id}/weight/${industry}/${subdomain.id}`,
    about: `cmmm.${subdomain.id}`,
    rule: 'product-of-shares',
    value: exactOf(fraction(weight, weights.under)),
    shares: sharesOf(model, weights, industry, subdomain),
    version: model.version,
    citation: subdomain.weightCitation,
    children: facts,
  }
}
