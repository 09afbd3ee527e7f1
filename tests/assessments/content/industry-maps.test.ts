import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { industryMaps } from '../../../assessments/content/industry-maps/maps.ts'
import { remedies } from '../../../assessments/content/remedies/remedies.ts'
import { wordFlaws } from '../../../assessments/lint/words.ts'
import { IndustryMap, type ProcessStep } from '../../../assessments/schema/industry-map.ts'
import type { Words } from '../../../assessments/schema/words.ts'

const { factory, indicator, maturity, industries, sources } = catalogue

const steps = industryMaps.flatMap((map) =>
  map.steps.map((step) => ({ at: `${map.industry}/${step.id}`, map, step })),
)

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)

/** What the steps name in one field that does not exist. */
const unknown = (named: (step: ProcessStep) => readonly string[], ids: readonly string[]) =>
  steps.flatMap(({ at, step }) =>
    named(step)
      .filter((id) => !ids.includes(id))
      .map((id) => `${at}: ${id}`),
  )

/** Which of the ids no step names. */
const unnamed = (named: (step: ProcessStep) => readonly string[], ids: readonly string[]) => {
  const all = new Set(steps.flatMap(({ step }) => named(step)))
  return ids.filter((id) => !all.has(id))
}

/** The answers that a remedy raises: scenes, SME scenarios, `cmmm.<subdomain>.<level>`. */
const liftedBy = new Map(remedies.map(({ id, lifts }) => [id, lifts.map(({ answer }) => answer)]))

/** What a remedy raises, with statements of maturity as the subdomain they belong to. */
const touchedBy = (remedy: string) =>
  (liftedBy.get(remedy) ?? []).map((answer) => answer.replace(/^cmmm\.(.+)\.\d$/, '$1'))

function wordsIn(value: unknown): Words[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  if ('zh' in value) return [value as Words]
  return Object.values(value).flatMap(wordsIn)
}

describe('the industry maps', () => {
  it('are each in their schema', () => {
    expect(industryMaps.map((map) => IndustryMap.parse(map))).toEqual(industryMaps)
  })

  it('are the seven of Zhuhai’s 4+3, each once and in the order of the industries', () => {
    const city = industries.filter(({ citation }) => citation.source === 'zhuhai-industries')
    expect(city).toHaveLength(7)
    expect(industryMaps.map(({ industry }) => industry)).toEqual(idsOf(city))
  })

  it('call nothing official: each is our own reading, and says that no official map was found', () => {
    expect(new Set(industryMaps.map(({ confidence }) => confidence))).toEqual(new Set(['assumed']))
    const silent = industryMaps.filter(
      ({ note }) => !note.zh.includes('未见官方图谱') || !note.en.includes('no official map'),
    )
    expect(silent.map(({ industry }) => industry)).toEqual([])
  })

  it('name sources that exist', () => {
    const missing = industryMaps.flatMap((map) =>
      map.sources.filter((id) => !idsOf(sources).includes(id)),
    )
    expect(missing).toEqual([])
  })

  it('lend themselves to industries that have no map, each to one at most', () => {
    const mapped = industryMaps.map(({ industry }) => industry)
    const nearby = industryMaps.flatMap((map) => map.nearby)
    expect(nearby.filter((id) => mapped.includes(id))).toEqual([])
    expect(nearby.filter((id) => !idsOf(industries).includes(id))).toEqual([])
    expect(new Set(nearby).size).toBe(nearby.length)
    const strange = industryMaps.filter((map) => map.sampled.some((id) => !map.nearby.includes(id)))
    expect(strange.map(({ industry }) => industry)).toEqual([])
  })

  it('have eight steps or more, each id once', () => {
    const counts = industryMaps.filter(({ steps: own }) => own.length < 8)
    expect(counts.map(({ industry }) => industry)).toEqual([])
    expect(new Set(steps.map(({ at }) => at)).size).toBe(steps.length)
  })

  it('name each scene, scenario, subdomain and remedy at most once in a step', () => {
    const twice = steps.filter(({ step }) =>
      [step.scenes, step.scenarios, step.subdomains, step.remedies].some(
        (ids) => new Set(ids).size !== ids.length,
      ),
    )
    expect(twice.map(({ at }) => at)).toEqual([])
  })
})

describe('what the steps name', () => {
  it('exists: scenes, scenarios, subdomains and remedies', () => {
    expect(unknown((step) => step.scenes, idsOf(factory.scenes))).toEqual([])
    expect(unknown((step) => step.scenarios, idsOf(indicator.scenarios))).toEqual([])
    expect(unknown((step) => step.subdomains, idsOf(maturity.subdomains))).toEqual([])
    expect(unknown((step) => step.remedies, idsOf(remedies))).toEqual([])
  })

  it('covers every one of the 40 scenes', () => {
    expect(unnamed((step) => step.scenes, idsOf(factory.scenes))).toEqual([])
  })

  it('covers every one of the 16 scenarios of the SME indicator', () => {
    expect(unnamed((step) => step.scenarios, idsOf(indicator.scenarios))).toEqual([])
  })

  it('covers every subdomain of maturity but strategy, which belongs to no step', () => {
    expect(unnamed((step) => step.subdomains, idsOf(maturity.subdomains))).toEqual([
      'organisation-strategy',
    ])
  })

  it('leaves out the subdomains that weigh nothing in the industry’s kind of production', () => {
    const processOf = new Map(industries.map(({ id, process }) => [id, process]))
    const wrong = steps.flatMap(({ at, map, step }) => {
      const kind = processOf.get(map.industry)
      const light = maturity.subdomains.filter(({ weights }) => kind && weights[kind] === 0)
      return idsOf(light)
        .filter((id) => step.subdomains.includes(id))
        .map((id) => `${at}: ${id}`)
    })
    expect(wrong).toEqual([])
  })

  it('has in every step a remedy for each scene, scenario and subdomain of the step', () => {
    const without = steps.flatMap(({ at, step }) => {
      const touched = new Set(step.remedies.flatMap(touchedBy))
      return [...step.scenes, ...step.scenarios, ...step.subdomains]
        .filter((id) => !touched.has(id))
        .map((id) => `${at}: ${id}`)
    })
    expect(without).toEqual([])
  })

  it('has no remedy in a step that raises nothing the step names', () => {
    const idle = steps.flatMap(({ at, step }) => {
      const named = new Set([...step.scenes, ...step.scenarios, ...step.subdomains])
      return step.remedies
        .filter((id) => !touchedBy(id).some((one) => named.has(one)))
        .map((id) => `${at}: ${id}`)
    })
    expect(idle).toEqual([])
  })
})

describe('the words of the maps', () => {
  const words = wordsIn(industryMaps)

  it('are there in both languages', () => {
    expect(wordFlaws(industryMaps)).toEqual([])
  })

  it('keep Chinese punctuation in Chinese and none of it in English', () => {
    expect(words.filter(({ zh }) => /[,;:!?()"']/.test(zh))).toEqual([])
    expect(words.filter(({ en }) => /[\p{Script=Han}，。；：、！？（）]/u.test(en))).toEqual([])
  })

  it('speak in the house’s tone', () => {
    expect(words.filter(({ zh }) => /[您！]|恭喜|赋能/.test(zh))).toEqual([])
  })

  it('end what happens, the factory and the note as sentences, and short items without a stop', () => {
    const sentences = industryMaps.flatMap(({ factory: drawn, note, steps: own }) => [
      drawn,
      note,
      ...own.map(({ what }) => what),
    ])
    expect(sentences.filter(({ zh, en }) => !zh.endsWith('。') || !en.endsWith('.'))).toEqual([])
    const items = words.filter((one) => !sentences.includes(one))
    expect(items.filter(({ zh, en }) => zh.endsWith('。') || en.endsWith('.'))).toEqual([])
  })

  it('carry no figure of their own that could be taken for an official one', () => {
    const figures = /\d+(\.\d+)?\s*[%％万亿]|\d+\s*(年|家|个|元)/
    const noted = new Set<Words>(industryMaps.map(({ note }) => note))
    const found = words.filter((one) => !noted.has(one) && figures.test(`${one.zh} ${one.en}`))
    expect(found).toEqual([])
  })
})
