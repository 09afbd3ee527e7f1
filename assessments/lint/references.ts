import type { Catalogue } from '../schema/catalogue.ts'
import type { Flaw } from './flaw.ts'

const flaw = (path: string, message: string): Flaw => ({
  rule: 'reference',
  path,
  message,
})

/** Ids that lead nowhere inside the ladders, citations without a source, headings over nothing. */
export function referenceFlaws(catalogue: Catalogue): Flaw[] {
  return [
    ...indicatorFlaws(catalogue.indicator),
    ...maturityFlaws(catalogue.maturity),
    ...factoryFlaws(catalogue.factory),
    ...citationFlaws(catalogue, new Set(catalogue.sources.map((one) => one.id)), ''),
  ]
}

type Heading = { readonly id: string }

const lists = (things: readonly Heading[], id: string) => things.some((one) => one.id === id)

/** Headings that nothing stands under. */
function emptyFlaws(path: string, headings: readonly Heading[], named: readonly string[]): Flaw[] {
  return headings.flatMap(({ id }, i) =>
    named.includes(id) ? [] : [flaw(`${path}.${i}`, `nothing stands under ${id}`)],
  )
}

/** Names of headings that are not there. */
function deadFlaws(
  headings: readonly Heading[],
  named: readonly string[],
  pathOf: (i: number) => string,
): Flaw[] {
  return named.flatMap((id, i) =>
    lists(headings, id) ? [] : [flaw(pathOf(i), `no ${id} is there`)],
  )
}

/** Both ways: every name has its heading, every heading something under it. */
function headingFlaws<Thing>(
  headings: readonly Heading[],
  headingPath: string,
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
  pathOf: (i: number) => string,
): Flaw[] {
  const named = things.map(nameOf)
  const dead = deadFlaws(headings, named, pathOf)
  return [...dead, ...emptyFlaws(headingPath, headings, named)]
}

function indicatorFlaws({ questions, scenarios, ...headings }: Catalogue['indicator']): Flaw[] {
  const at = (field: string) => (i: number) => `indicator.questions.${i}.${field}`
  return [
    ...headingFlaws(
      headings.dimensions,
      'indicator.dimensions',
      questions,
      (one) => one.dimension,
      at('dimension'),
    ),
    ...headingFlaws(
      headings.groups,
      'indicator.groups',
      questions,
      (one) => one.group,
      at('group'),
    ),
    ...headingFlaws(
      headings.scenarioGroups,
      'indicator.scenarioGroups',
      scenarios,
      (one) => one.group,
      (i) => `indicator.scenarios.${i}.group`,
    ),
  ]
}

function maturityFlaws({ elements, domains, subdomains }: Catalogue['maturity']): Flaw[] {
  return [
    ...headingFlaws(
      elements,
      'maturity.elements',
      domains,
      (one) => one.element,
      (i) => `maturity.domains.${i}.element`,
    ),
    ...headingFlaws(
      domains,
      'maturity.domains',
      subdomains,
      (one) => one.domain,
      (i) => `maturity.subdomains.${i}.domain`,
    ),
    ...subdomains.flatMap((one, i) => {
      const domain = domains.find(({ id }) => id === one.domain)
      if (domain === undefined || domain.element === one.element) return []
      const said = `${one.element}, yet its domain lies in ${domain.element}`
      return [flaw(`maturity.subdomains.${i}.element`, said)]
    }),
  ]
}

function factoryFlaws({ links, chapters, scenes }: Catalogue['factory']): Flaw[] {
  return [
    ...deadFlaws(
      links,
      chapters.map((one) => one.link),
      (i) => `factory.chapters.${i}.link`,
    ),
    ...headingFlaws(
      chapters,
      'factory.chapters',
      scenes,
      (one) => one.chapter,
      (i) => `factory.scenes.${i}.chapter`,
    ),
  ]
}

/** Every citation, anywhere in a value, whose source is not listed. */
function citationFlaws(value: unknown, listed: ReadonlySet<string>, path: string): Flaw[] {
  if (typeof value !== 'object' || value === null) return []
  const at = (key: string | number) => (path === '' ? `${key}` : `${path}.${key}`)
  if (Array.isArray(value)) return value.flatMap((one, i) => citationFlaws(one, listed, at(i)))
  const own =
    'confidence' in value && 'source' in value && typeof value.source === 'string'
      ? listed.has(value.source)
        ? []
        : [flaw(at('source'), `${value.source} is no listed source`)]
      : []
  const under = Object.entries(value).flatMap(([key, one]) => citationFlaws(one, listed, at(key)))
  return [...own, ...under]
}
