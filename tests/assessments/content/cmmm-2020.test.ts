import { describe, expect, it } from 'vitest'
import { cmmm2020 } from '../../../assessments/content/ladders/cmmm-2020/model.ts'
import { Maturity } from '../../../assessments/schema/ladder.ts'

/** Percent of the whole: subdomain, discrete, process. */
const WEIGHTS = [
  ['organisation-strategy', '3', '3'],
  ['staff-skills', '3', '3'],
  ['data', '5.06', '5.06'],
  ['integration', '2.97', '2.97'],
  ['information-security', '2.97', '2.97'],
  ['equipment', '4.02', '10.05'],
  ['network', '1.98', '4.95'],
  ['product-design', '5.005', '0'],
  ['process-design', '5.005', '2.72'],
  ['purchasing', '5.1744', '5.1408'],
  ['planning-scheduling', '5.9136', '5.9976'],
  ['production-operation', '5.9136', '9.8532'],
  ['equipment-management', '5.1744', '5.9976'],
  ['warehousing', '5.1744', '5.1408'],
  ['safety-environment', '4.8048', '5.5692'],
  ['energy', '4.8048', '5.1408'],
  ['logistics', '10.01', '10.2'],
  ['sales', '10.01', '10.2'],
  ['customer-service', '5.005', '2.04'],
  ['product-service', '5.005', '0'],
] as const

/** Share of the element in the whole, and of the domain in its element, in percent. */
const DOMAINS = [
  ['organisation-strategy', [6, 50], [6, 50]],
  ['staff-skills', [6, 50], [6, 50]],
  ['data', [11, 46], [11, 46]],
  ['integration', [11, 27], [11, 27]],
  ['information-security', [11, 27], [11, 27]],
  ['equipment', [6, 67], [15, 67]],
  ['network', [6, 33], [15, 33]],
  ['design', [77, 13], [68, 4]],
  ['production', [77, 48], [68, 63]],
  ['logistics', [77, 13], [68, 15]],
  ['sales', [77, 13], [68, 15]],
  ['service', [77, 13], [68, 3]],
] as const

const INDUSTRIES = ['discrete', 'process'] as const

/** Millionths of a percentage with at most four decimals, without a float on the way. */
function millionths(percent: string): number {
  const [whole = '', fraction = ''] = percent.split('.')
  return Number(whole + fraction.padEnd(4, '0'))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Every name and statement in one language. */
function wordsIn(language: 'zh' | 'en'): readonly string[] {
  const { levels, answers, elements, domains, subdomains } = cmmm2020
  const words = [
    cmmm2020.name,
    ...levels.flatMap(({ name, keyword }) => [name, keyword]),
    ...answers.map(({ text }) => text),
    ...[...elements, ...domains, ...subdomains].map(({ name }) => name),
    ...subdomains.flatMap(({ statements }) => statements.map(({ text }) => text)),
  ]
  return words.map((word) => word[language])
}

describe('the maturity model of 2020', () => {
  it('holds to its schema', () => {
    expect(Maturity.parse(cmmm2020)).toEqual(cmmm2020)
  })

  it('lists the twenty subdomains in the order of the public contract', () => {
    expect(cmmm2020.subdomains.map(({ id }) => id)).toEqual(WEIGHTS.map(([id]) => id))
  })

  it('names five levels from 规划级 to 引领级', () => {
    expect(cmmm2020.levels.map(({ level, name }) => `${level} ${name.zh}`)).toEqual([
      '1 规划级',
      '2 规范级',
      '3 集成级',
      '4 优化级',
      '5 引领级',
    ])
  })

  it('scores the four answers 1, 0.8, 0.5 and 0, and calls a level met at 0.8', () => {
    expect(cmmm2020.answers.map(({ value, tenths }) => [value, tenths])).toEqual([
      ['full', 10],
      ['most', 8],
      ['part', 5],
      ['none', 0],
    ])
    expect(cmmm2020.metTenths).toBe(8)
  })

  it.each(WEIGHTS)('weighs %s at %s percent discrete and %s percent process', (id, ...shares) => {
    const subdomain = cmmm2020.subdomains.find((candidate) => candidate.id === id)
    expect(subdomain?.weights).toEqual({
      discrete: millionths(shares[0]),
      process: millionths(shares[1]),
    })
  })

  it.each(INDUSTRIES)('gives the weights of the %s industry a sum of exactly one', (industry) => {
    expect(sum(cmmm2020.subdomains.map(({ weights }) => weights[industry]))).toBe(1_000_000)
  })

  it.each(DOMAINS)('adds the weights of the domain %s up to its share', (id, discrete, process) => {
    const within = cmmm2020.subdomains.filter(({ domain }) => domain === id)
    expect(sum(within.map(({ weights }) => weights.discrete))).toBe(discrete[0] * discrete[1] * 100)
    expect(sum(within.map(({ weights }) => weights.process))).toBe(process[0] * process[1] * 100)
  })

  it.each(cmmm2020.subdomains.map((subdomain) => [subdomain.id, subdomain] as const))(
    'names beside the weight of %s the shares whose product it is',
    (_, subdomain) => {
      const { place = '' } = subdomain.weightCitation
      const products = place.split('；').map((half) => {
        const shares = [...half.matchAll(/(\d+)%/g)].map(([, share]) => Number(share))
        return shares.reduce((product, share) => product * share, 100 ** (3 - shares.length))
      })
      expect(products).toEqual([subdomain.weights.discrete, subdomain.weights.process])
    },
  )

  it('places every subdomain in a domain of its own element', () => {
    const elementOf = new Map(cmmm2020.domains.map(({ id, element }) => [id, element]))
    expect(cmmm2020.domains.map(({ id }) => id)).toEqual(DOMAINS.map(([id]) => id))
    expect(new Set(elementOf.values())).toEqual(new Set(cmmm2020.elements.map(({ id }) => id)))
    for (const { domain, element } of cmmm2020.subdomains) {
      expect(elementOf.get(domain)).toBe(element)
    }
  })

  it('lets exactly the subdomains of 制造 be removed: all but the first seven', () => {
    expect(cmmm2020.subdomains.map(({ removable }) => removable)).toEqual(
      WEIGHTS.map((_, index) => index >= 7),
    )
    for (const { element, removable } of cmmm2020.subdomains) {
      expect(removable).toBe(element === 'manufacturing')
    }
  })

  it('asks one statement a level, in order, and repeats none', () => {
    for (const { statements } of cmmm2020.subdomains) {
      expect(statements.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5])
    }
    for (const language of ['zh', 'en'] as const) {
      const texts = cmmm2020.subdomains.flatMap(({ statements }) =>
        statements.map(({ text }) => text[language]),
      )
      expect(new Set(texts).size).toBe(100)
    }
  })

  it('calls statements, weights and the level rule assumed, and the levels secondary', () => {
    for (const { citation, weightCitation, name } of cmmm2020.subdomains) {
      expect(citation).toEqual({
        source: 'gb-t-39116-2020',
        place: name.zh,
        confidence: 'assumed',
      })
      expect(weightCitation.source).toBe('gb-t-39117-2020')
      expect(weightCitation.confidence).toBe('assumed')
    }
    expect(cmmm2020.ruleCitation.confidence).toBe('assumed')
    expect(cmmm2020.citation.confidence).toBe('secondary')
  })

  it('types no space between Chinese and Latin, and sets Chinese punctuation full-width', () => {
    const citations = [cmmm2020.citation, cmmm2020.ruleCitation].concat(
      cmmm2020.subdomains.flatMap(({ citation, weightCitation }) => [citation, weightCitation]),
    )
    const places = citations.map(({ place = '' }) => place)
    for (const text of [...wordsIn('zh'), ...places]) {
      expect(text).toMatch(/\p{Script=Han}/u)
      expect(text).not.toMatch(/\p{Script=Han}\s|\s\p{Script=Han}/u)
      expect(text).not.toMatch(/[,;:?!()"]/)
    }
  })

  it('keeps Chinese characters and full-width marks out of the English', () => {
    for (const text of wordsIn('en')) {
      expect(text).toMatch(/^[A-Z]/)
      expect(text).not.toMatch(/[\p{Script=Han}，。；：、（）]/u)
    }
  })

  it('ends every statement with a full stop', () => {
    for (const { statements } of cmmm2020.subdomains) {
      for (const { text } of statements) {
        expect(text.zh.endsWith('。')).toBe(true)
        expect(text.en.endsWith('.')).toBe(true)
      }
    }
  })
})
