import { describe, expect, test } from 'vitest'
import { closesOf, helps } from '../../../assessments/road/closes.ts'
import { gatesOf } from '../../../assessments/road/goal.ts'
import { roadCaseOf } from '../../../assessments/road/road-case.ts'
import type { Lift } from '../../../assessments/schema/remedy.ts'
import type { Target } from '../../../assessments/schema/road.ts'
import { maturityAt, scenesAs } from '../ladder/make.ts'
import { makeRemedy } from './hand-made.ts'
import { type Answers, AS_OF, catalogue } from './make.ts'

/** The road of a firm with one remedy that lifts so. */
function caseOf(target: Target, lifts: readonly Lift[], answers: Answers = {}) {
  const of = roadCaseOf({ target, answers }, catalogue, [makeRemedy('one', { lifts })], AS_OF)
  const [way] = of.ways
  if (way === undefined) throw new Error('the remedy is left out')
  return { of, way }
}

/** The gates of the target, of all those that hold or not, that the remedy helps. */
function helped(target: Target, lifts: readonly Lift[], answers: Answers = {}) {
  const { of, way } = caseOf(target, lifts, answers)
  return gatesOf(of.goal, of.ladders)
    .filter((gate) => helps(of, way, gate))
    .map(({ rule }) => rule)
}

const built: Lift = { answer: 'scene.1', atLeast: 'built' }
const withAi: Lift = { answer: 'scene.1', atLeast: 'ai' }

describe('a remedy helps a gate', () => {
  test('whose answer it raises, known or not, and no other gate', () => {
    const lift: Lift = { answer: 'factory.organised', atLeast: true }
    expect(helped('basic', [lift])).toEqual(['organised'])
    expect(helped('basic', [lift], { 'factory.organised': false })).toEqual(['organised'])
    expect(helped('basic', [{ answer: 'sme.s1', atLeast: 1 }])).toEqual([])
  })

  test('not with what the firm has', () => {
    const lift: Lift = { answer: 'factory.organised', atLeast: true }
    expect(helped('basic', [lift], { 'factory.organised': true })).toEqual([])
  })

  test('with one of its lifts, whatever the others do', () => {
    const lifts: readonly Lift[] = [
      { answer: 'factory.organised', atLeast: true },
      { answer: 'factory.controllable', atLeast: true },
    ]
    expect(helped('basic', lifts, { 'factory.organised': true })).toEqual(['controllable'])
  })

  test('not with a statement of a subdomain that the firm does not have', () => {
    const lift: Lift = { answer: 'cmmm.sales.1', atLeast: 'full' }
    expect(helped('cmmm-2020:1', [lift])).toEqual(['own-score'])
    expect(helped('cmmm-2020:1', [lift], { 'cmmm.sales': 'na' })).toEqual([])
  })

  test('with ticks of a list that the score counts', () => {
    const lift: Lift = { answer: 'sme.q1', ticks: ['B'] }
    expect(helped('sme-digital-2024:1', [lift])).toEqual(['score'])
    expect(helped('sme-digital-2024:1', [lift], { 'sme.q1': ['B', 'C'] })).toEqual([])
  })

  test('on the AI share with scenes that come to use AI, not with scenes that are built', () => {
    expect(helped('excellent', [built])).toEqual(['covers-building'])
    expect(helped('excellent', [withAi])).toEqual(['covers-building', 'ai-share'])
    expect(helped('excellent', [withAi], scenesAs('built'))).toEqual([
      'covers-building',
      'ai-share',
    ])
    expect(helped('excellent', [withAi], scenesAs('ai'))).toEqual([])
  })
})

describe('what a remedy closes on the way to a target', () => {
  const closes = (target: Target, lifts: readonly Lift[], answers: Answers = {}) => {
    const { of, way } = caseOf(target, lifts, answers)
    return closesOf(of, way)
  }

  test('is what it helps of the gates that do not hold', () => {
    expect(closes('excellent', [withAi], scenesAs('built'))).toEqual([
      'smart-factory-2025/excellent/ai-share',
    ])
    expect(closes('excellent', [withAi], { ...scenesAs('none'), 'scene.2': 'built' })).toEqual([
      'smart-factory-2025/excellent/ai-share',
    ])
    expect(closes('excellent', [withAi])).toEqual([
      'smart-factory-2025/excellent/covers-building',
      'smart-factory-2025/excellent/ai-share',
    ])
  })

  test('is with a tier the maturity that it asks for, level by level', () => {
    const lifts = [1, 2, 3, 4].map(
      (level): Lift => ({ answer: `cmmm.sales.${level}`, atLeast: 'full' }),
    )
    expect(closes('basic', lifts)).toEqual(['cmmm-2020/1/own-score', 'cmmm-2020/2/own-score'])
    const one = { ...maturityAt(['full', 'none', 'none', 'none', 'none']), 'cmmm.sales.1': 'none' }
    expect(closes('excellent', lifts, one)).toEqual([
      'cmmm-2020/2/own-score',
      'cmmm-2020/3/own-score',
    ])
  })

  test('is nothing of other rungs and ladders', () => {
    expect(closes('basic', [withAi])).toEqual([])
    expect(closes('sme-digital-2024:1', [withAi])).toEqual([])
  })
})
