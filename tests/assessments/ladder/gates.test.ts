import { describe, expect, it } from 'vitest'
import { decimalOf } from '../../../assessments/ladder/decimal.ts'
import { smeDigitalLadder, thousandthsOf } from '../../../assessments/ladder/sme-digital.ts'
import type { Enterprise } from '../../../assessments/schema/request.ts'
import { type Answers, answersWorth, laddersOf, maturityAt, scales, scenariosAt } from './make.ts'

const gateOf = (id: string, answers: Answers = {}, enterprise: Enterprise = {}) =>
  Object.values(laddersOf(answers, enterprise))
    .flatMap((ladder) => ladder.gates)
    .find((one) => one.id === id)

const numbered = (prefix: string, numbers: readonly number[]) =>
  numbers.map((number) => `${prefix}${number}`)
const upTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1)

describe('a gate', () => {
  it('names every answer that it reads', () => {
    const readsOf = (id: string) => gateOf(id, {}, { process: 'process' })?.reads
    expect(readsOf('sme-digital-2024/1/score')).toEqual(numbered('sme.q', upTo(15)))
    expect(readsOf('sme-digital-2024/4/scenarios')).toEqual(numbered('sme.s', upTo(16)))
    expect(readsOf('sme-digital-2024/2/constraint-scenarios')).toEqual(
      scales.indicator.scenarios.filter((one) => one.constraint).map((one) => one.id),
    )
    expect(readsOf('cmmm-2020/3/own-score')).toEqual(
      scales.maturity.subdomains
        .filter((one) => one.weights.process > 0)
        .map((one) => `cmmm.${one.id}.3`),
    )
    expect(readsOf('smart-factory-2025/basic/organised')).toEqual(['factory.organised'])
    expect(readsOf('smart-factory-2025/basic/covers-operation')).toEqual(
      scales.factory.scenes
        .filter((one) => one.chapter === 'production-operation')
        .map((one) => one.id),
    )
    expect(readsOf('smart-factory-2025/leading/maturity')).toEqual(['cmmm-2020'])
    expect(readsOf('smart-factory-2025/leading/ai-share')).toEqual(numbered('scene.', upTo(40)))
    expect(readsOf('smart-factory-2025/leading/kpi')).toEqual(['factory.kpi'])
    expect(readsOf('smart-factory-2025/leading/rung-below')).toEqual(['factory.recognised'])
  })

  it('has its id, its rung and its rule', () => {
    expect(gateOf('sme-digital-2024/3/constraint-scenarios')).toMatchObject({
      rung: '3',
      rule: 'constraint-scenarios',
    })
    expect(gateOf('cmmm-2020/5/own-score')).toMatchObject({ rung: '5', rule: 'own-score' })
  })

  it.each([
    [true, { holds: true, value: true, distance: 0 }],
    [false, { holds: false, value: false, distance: 1 }],
    [null, { holds: null, value: null, distance: null }],
  ])('on a condition answered with %s shows just that', (answer, shown) => {
    expect(gateOf('smart-factory-2025/basic/clean', { 'factory.clean': answer })).toStrictEqual({
      id: 'smart-factory-2025/basic/clean',
      rung: 'basic',
      rule: 'clean',
      reads: ['factory.clean'],
      threshold: true,
      ...shown,
    })
  })

  it.each([
    ['global-leading', { holds: true, value: 'global-leading', distance: 0 }],
    ['province-leading', { holds: true, value: 'province-leading', distance: 0 }],
    ['below', { holds: false, value: 'below', distance: 2 }],
    [null, { holds: null, value: null, distance: null }],
  ])('on a position answered with %s counts the steps', (answer, shown) => {
    const answers = answer === null ? {} : { 'factory.kpi': answer }
    expect(gateOf('smart-factory-2025/advanced/kpi', answers)).toStrictEqual({
      id: 'smart-factory-2025/advanced/kpi',
      rung: 'advanced',
      rule: 'kpi',
      reads: ['factory.kpi'],
      threshold: 'province-leading',
      ...shown,
    })
  })

  it('on revenue has no range while the revenue is not known, and none once it is', () => {
    const id = 'smart-factory-2025/basic/above-scale'
    expect(gateOf(id)).not.toHaveProperty('range')
    expect(gateOf(id, {}, { revenueFen: { '2025': 1 } })).not.toHaveProperty('range')
  })
})

describe('the levels', () => {
  it('are found in whatever order the rules are listed, and their gates from the lowest', () => {
    const answers = { ...answersWorth(60_000), ...scenariosAt(3, 5, 3) }
    const turned = { ...scales.indicator, levels: [...scales.indicator.levels].reverse() }
    expect(smeDigitalLadder(turned, answers)).toEqual(smeDigitalLadder(scales.indicator, answers))
    expect(smeDigitalLadder(turned, answers).level).toBe(3)
  })

  it('of maturity lie between both industries while the industry is not known', () => {
    const answers: Answers = {
      ...maturityAt(['full', 'full', 'none', 'none', 'none']),
      'cmmm.equipment.2': 'none',
      'cmmm.network.2': 'none',
      'cmmm.production-operation.2': 'none',
    }
    expect(laddersOf(answers, { process: null })['cmmm-2020']).toMatchObject({
      level: 1,
      possible: 2,
      status: 'incomplete',
      score: null,
      interval: { low: '1.751468', high: '2' },
    })
  })

  it('of maturity are not possible once the first is missed', () => {
    const ladder = laddersOf(maturityAt(['part', 'full', 'full', 'full', 'full']))['cmmm-2020']
    expect(ladder).toMatchObject({ level: null, possible: null, status: 'complete' })
  })
})

describe('a figure', () => {
  it('below zero is written with its sign, and zero without', () => {
    expect([decimalOf(-25n, 2), decimalOf(-100, 2), decimalOf(0, 3)]).toEqual(['-0.25', '-1', '0'])
  })

  it('of an option that is not there is not made up', () => {
    const [question] = scales.indicator.questions
    if (question === undefined) throw new Error('no question')
    expect(() => thousandthsOf(question, 'Z')).toThrow('sme.q1 has no option Z')
  })
})
