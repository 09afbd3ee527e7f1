import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { evaluateLadders } from '../../../assessments/evaluate-ladders.ts'
import {
  explainGate,
  explainLadders,
  ladderFigures,
} from '../../../assessments/explain/explain-ladders.ts'
import type { Explanation } from '../../../assessments/schema/explanation.ts'
import type { Citation } from '../../../assessments/schema/provenance.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import { asOf } from '../ladder/make.ts'

const { indicator, maturity, factory } = catalogue
const { request } = exampleFactory

const allIn = (figure: Explanation): readonly Explanation[] => [
  figure,
  ...figure.children.flatMap(allIn),
]
const byId = (of: Request) =>
  new Map(
    explainLadders(of, catalogue, asOf)
      .flatMap(allIn)
      .map((one) => [one.id, one]),
  )

/** What the figures of these ids rest on, and what the content says that they rest on. */
function citationsOf(of: Request, expected: readonly (readonly [string, Citation | undefined])[]) {
  const figures = byId(of)
  return {
    found: expected.map(([id]) => [id, figures.get(id)?.citation]),
    wanted: expected.map(([id, citation]) => [id, citation]),
  }
}

describe('the source of a figure', () => {
  it('is, in the digital ladder, that of the question, of the scenario or of the levels', () => {
    const [question] = indicator.questions
    const [scenario] = indicator.scenarios
    const { found, wanted } = citationsOf(request, [
      ['sme-digital-2024', indicator.citation],
      ['sme-digital-2024/score', indicator.citation],
      ['sme-digital-2024/score/sme.q1', question?.citation],
      ['sme-digital-2024/weight/sme.q1', question?.citation],
      ['sme-digital-2024/answer/sme.q1', question?.citation],
      ['sme-digital-2024/2', indicator.levelCitation],
      ['sme-digital-2024/2/score', indicator.levelCitation],
      ['sme-digital-2024/at-2/scenarios', indicator.levelCitation],
      ['sme-digital-2024/at-2/constraint-scenarios', indicator.levelCitation],
      ['sme-digital-2024/at-2/sme.s1', scenario?.citation],
    ])
    expect(found).toEqual(wanted)
  })

  it('is, in the maturity ladder, that of the subdomain, of its weight or of the rule', () => {
    const data = maturity.subdomains.find((one) => one.id === 'data')
    const open = { ...request, enterprise: { process: null } }
    const { found, wanted } = citationsOf(open, [
      ['cmmm-2020', maturity.citation],
      ['cmmm-2020/score/either', maturity.ruleCitation],
      ['cmmm-2020/score/discrete', maturity.ruleCitation],
      ['cmmm-2020/2', maturity.ruleCitation],
      ['cmmm-2020/2/own-score', maturity.ruleCitation],
      ['cmmm-2020/2/either', maturity.ruleCitation],
      ['cmmm-2020/2/discrete', maturity.ruleCitation],
      ['cmmm-2020/2/discrete/data', maturity.ruleCitation],
      ['cmmm-2020/weight/discrete/data', data?.weightCitation],
      ['cmmm-2020/answer/cmmm.data.2', data?.citation],
    ])
    expect(found).toEqual(wanted)
  })

  it('is, in the factory ladder, that of the rung, the question, the scene or the mapping', () => {
    const rung = (id: string) => factory.rungs.find((one) => one.id === id)?.citation
    const question = (id: string) => factory.questions.find((one) => one.id === id)?.citation
    const scene = factory.scenes.find((one) => one.id === 'scene.24')?.citation
    const { found, wanted } = citationsOf(request, [
      ['smart-factory-2025', factory.citation],
      ['smart-factory-2025/basic', rung('basic')],
      ['smart-factory-2025/advanced', rung('advanced')],
      ['smart-factory-2025/basic/above-scale', factory.aboveScaleCitation],
      ['smart-factory-2025/basic/clean', question('factory.clean')],
      ['smart-factory-2025/answer/factory.clean', question('factory.clean')],
      ['smart-factory-2025/advanced/rung-below', question('factory.recognised')],
      ['smart-factory-2025/answer/factory.recognised', question('factory.recognised')],
      ['smart-factory-2025/basic/covers-operation', rung('basic')],
      ['smart-factory-2025/advanced/maturity', rung('advanced')],
      ['smart-factory-2025/advanced/kpi', rung('advanced')],
      ['smart-factory-2025/excellent/ai-share', rung('excellent')],
      ['smart-factory-2025/ai-share', factory.citation],
      ['smart-factory-2025/with-ai', factory.citation],
      ['smart-factory-2025/in-place', factory.citation],
      ['smart-factory-2025/in-place/operation', factory.mappingCitation],
      ['smart-factory-2025/in-place/scene.24', scene],
      ['smart-factory-2025/with-ai/scene.24', scene],
    ])
    expect(found).toEqual(wanted)
  })
})

describe('what a figure is about', () => {
  it('is the item of content that its words are found by', () => {
    const figures = byId({ ...request, enterprise: { ...request.enterprise, process: null } })
    const abouts = [
      ['sme-digital-2024/score', 'sme-digital-2024'],
      ['sme-digital-2024/score/sme.q1', 'sme.q1'],
      ['sme-digital-2024/weight/sme.q1', 'sme.q1'],
      ['sme-digital-2024/2', 'sme-digital-2024/2'],
      ['sme-digital-2024/2/score', 'sme-digital-2024/2'],
      ['sme-digital-2024/at-2/scenarios', 'sme-digital-2024/2'],
      ['cmmm-2020/score/either', 'cmmm-2020'],
      ['cmmm-2020/score/process', 'cmmm-2020'],
      ['cmmm-2020/3/either', 'cmmm-2020/3'],
      ['cmmm-2020/3/process', 'cmmm-2020/3'],
      ['cmmm-2020/3/process/data', 'cmmm.data.3'],
      ['cmmm-2020/weight/process/data', 'cmmm.data'],
      ['smart-factory-2025/ai-share', 'smart-factory-2025'],
      ['smart-factory-2025/with-ai', 'smart-factory-2025'],
      ['smart-factory-2025/in-place/operation', 'operation'],
      ['enterprise.revenueFen.2025', 'enterprise.revenueFen.2025'],
    ] as const
    expect(abouts.map(([id]) => [id, figures.get(id)?.about])).toEqual(abouts)
  })

  it('stands with the version of its instrument', () => {
    const figures = byId(request)
    const versions = ['sme-digital-2024/1', 'cmmm-2020/1', 'smart-factory-2025/basic'].map(
      (id) => figures.get(id)?.version,
    )
    expect(versions).toEqual([indicator.version, maturity.version, factory.version])
  })
})

describe('how a gate compares', () => {
  it.each([
    ['sme-digital-2024/2/score', 'number'],
    ['cmmm-2020/2/own-score', 'number'],
    ['smart-factory-2025/basic/covers-operation', 'number'],
    ['smart-factory-2025/basic/above-scale', 'amount'],
    ['smart-factory-2025/basic/maturity', 'level'],
    ['smart-factory-2025/excellent/ai-share', 'share'],
    ['smart-factory-2025/basic/kpi', 'order'],
    ['smart-factory-2025/advanced/rung-below', 'order'],
    ['smart-factory-2025/basic/organised', 'flag'],
  ])('of %s is a %s', (id, test) => {
    expect(explainGate(id, request, catalogue, asOf)?.test).toBe(test)
  })
})

describe('the figures of a ladder', () => {
  it('are made once and then kept, with those that two ladders share', () => {
    const figures = ladderFigures(request, catalogue, asOf)
    const ladder = figures['cmmm-2020'].ladder()
    expect(figures['cmmm-2020'].ladder()).toBe(ladder)
    const gate = figures['smart-factory-2025'].gate('smart-factory-2025/basic/maturity')
    expect(figures['smart-factory-2025'].gate('smart-factory-2025/basic/maturity')).toBe(gate)
    expect(gate?.children[0]).toBe(ladder)
  })

  it('explain the result that is given, and evaluate nothing anew', () => {
    const other = evaluateLadders({}, catalogue, asOf)
    const trees = explainLadders(request, catalogue, asOf, other)
    expect(trees.map(({ status }) => status)).toEqual(['incomplete', 'incomplete', 'incomplete'])
    const gate = explainGate('sme-digital-2024/1/score', request, catalogue, asOf, other)
    expect(gate?.holds).toBe(other['sme-digital-2024'].gates[0]?.holds)
  })

  it('have no gate whose id only begins like that of a ladder', () => {
    expect(explainGate('cmmm-2020x/1/own-score', request, catalogue, asOf)).toBe(null)
    expect(explainGate('cmmm-2020/1', request, catalogue, asOf)).toBe(null)
  })

  it('have a share of AI of nothing while no scene can be in place', () => {
    const answers = Object.fromEntries(factory.scenes.map(({ id }) => [id, 'none']))
    const gate = explainGate('smart-factory-2025/excellent/ai-share', { answers }, catalogue, asOf)
    expect(gate?.children[0]).toMatchObject({ kind: 'share', low: '0', high: '0' })
  })

  it('give an ordered choice the place of each option, and a flag one or nothing', () => {
    const scaleOf = (id: string) => {
      const [child] = explainGate(id, request, catalogue, asOf)?.children ?? []
      return child?.kind === 'answer' ? child.scale.map(({ value, worth }) => [value, worth]) : []
    }
    expect(scaleOf('smart-factory-2025/advanced/rung-below')).toEqual([
      ['none', '0'],
      ['basic', '1'],
      ['advanced', '2'],
      ['excellent', '3'],
      ['leading', '4'],
    ])
    expect(scaleOf('smart-factory-2025/basic/clean')).toEqual([
      ['true', '1'],
      ['false', '0'],
    ])
  })
})
