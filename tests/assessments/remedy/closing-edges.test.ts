import { describe, expect, test } from 'vitest'
import { type Closing, closingsOf, raisedBy } from '../../../assessments/remedy/closing.ts'
import { ordersOf } from '../../../assessments/remedy/lifted.ts'
import type { Lift, Remedy } from '../../../assessments/schema/remedy.ts'
import { type Answers, laddersOf, maturityAt, scales, scenesAs } from '../ladder/make.ts'
import { makeRemedy, WAN } from '../road/hand-made.ts'

const costing = (id: string, lifts: readonly Lift[], wan = 10): Remedy => {
  const range = { low: wan * WAN, high: wan * WAN }
  return makeRemedy(id, { lifts, cost: { small: range, medium: range, large: range } })
}

/** Who closes one gate of a discrete manufacturer, and with how much. */
function closing(id: string, answers: Answers, of: readonly Remedy[]): readonly Closing[] {
  const ladders = laddersOf(answers, { process: 'discrete' })
  const gates = Object.values(ladders)
    .flatMap((ladder) => ladder.gates)
    .filter((gate) => gate.id === id)
  const firm = { answers, industry: 'discrete', size: null } as const
  return closingsOf(gates, firm, ladders, scales, of).get(id) ?? []
}

const told = (found: readonly Closing[]) => found.map(({ remedy, adds }) => [remedy.id, adds])
const raised = (found: readonly Closing[]) =>
  found.map(({ raises }) => raises.map(({ answer }) => answer))

describe('a remedy with several lifts', () => {
  const orders = ordersOf(scales)
  const lifts: readonly Lift[] = [
    { answer: 'scene.1', atLeast: 'built' },
    { answer: 'cmmm.sales.1', atLeast: 'full' },
    { answer: 'sme.q1', ticks: ['B', 'C'] },
  ]

  test('raises what the firm does not have yet, of what it is asked', () => {
    expect(raisedBy({ lifts }, {}, orders)).toEqual([
      { answer: 'scene.1', from: null, to: 'built' },
      { answer: 'cmmm.sales.1', from: null, to: 'full' },
      { answer: 'sme.q1', from: null, to: ['B', 'C'] },
    ])
    const answers: Answers = { 'scene.1': 'ai', 'cmmm.sales': 'na', 'sme.q1': ['B', 'E'] }
    expect(raisedBy({ lifts }, answers, orders)).toEqual([
      { answer: 'sme.q1', from: ['B', 'E'], to: ['B', 'C', 'E'] },
    ])
    const met: Answers = { ...answers, 'sme.q1': ['C', 'B'] }
    expect(raisedBy({ lifts }, met, orders)).toEqual([])
  })

  test('names under the score only the questions that are worth more', () => {
    const mixed = costing('mixed', [
      { answer: 'sme.s1', atLeast: 2 },
      { answer: 'sme.q2', atLeast: 'C' },
      { answer: 'scene.1', atLeast: 'built' },
    ])
    const found = closing('sme-digital-2024/1/score', {}, [mixed])
    expect([told(found), raised(found)]).toEqual([[['mixed', '3']], [['sme.q2']]])
  })

  test('names under the AI share only its scenes', () => {
    const mixed = costing('mixed', [
      { answer: 'scene.1', atLeast: 'ai' },
      { answer: 'cmmm.sales.1', atLeast: 'full' },
    ])
    const answers = { ...scenesAs('built'), ...maturityAt(['none']) }
    const found = closing('smart-factory-2025/excellent/ai-share', answers, [mixed])
    expect([told(found), raised(found)]).toEqual([[['mixed', '1']], [['scene.1']]])
  })

  test('names under a level of maturity only the statements of that level', () => {
    const statements = costing('statements', [
      { answer: 'cmmm.sales.1', atLeast: 'full' },
      { answer: 'cmmm.sales.2', atLeast: 'full' },
    ])
    const found = closing('cmmm-2020/2/own-score', {}, [statements])
    expect([told(found), raised(found)]).toEqual([[['statements', '0.1001']], [['cmmm.sales.2']]])
  })
})

describe('the AI share', () => {
  const gate = 'smart-factory-2025/excellent/ai-share'
  const scenes = (numbers: readonly number[], atLeast: 'built' | 'ai') =>
    numbers.map((number): Lift => ({ answer: `scene.${number}`, atLeast }))

  test('comes nearer by AI in a scene in place than by one built with it, though that is cheaper', () => {
    const retrofit = costing('retrofit', scenes([1], 'ai'), 20)
    const fresh = costing('fresh', scenes([2], 'ai'), 10)
    const answers = { ...scenesAs('built'), 'scene.2': 'none' }
    expect(told(closing(gate, answers, [fresh, retrofit]))).toEqual([
      ['retrofit', '1'],
      ['fresh', '1'],
    ])
  })

  test('comes no nearer by one scene with AI among six that are built', () => {
    const six = costing('six', [...scenes([1], 'ai'), ...scenes([2, 3, 4, 5, 6], 'built')])
    const answers = { ...scenesAs('none'), 'scene.7': 'built' }
    expect(told(closing(gate, answers, [six]))).toEqual([])
    expect(told(closing(gate, scenesAs('none'), [six]))).toEqual([])
  })

  test('of a firm without a scene comes no nearer by work on something else', () => {
    const rules = costing('rules', [{ answer: 'cmmm.sales.1', atLeast: 'full' }])
    expect(told(closing(gate, scenesAs('none'), [rules]))).toEqual([])
  })
})

describe('the maturity that a tier asks for', () => {
  const gate = 'smart-factory-2025/basic/maturity'
  const sales = costing(
    'sales',
    [1, 2, 3].map((level): Lift => ({ answer: `cmmm.sales.${level}`, atLeast: 'full' })),
  )

  test('is not brought nearer by levels above the one asked', () => {
    const found = closing(gate, {}, [sales])
    expect([told(found), raised(found)]).toEqual([
      [['sales', '0.2002']],
      [['cmmm.sales.1', 'cmmm.sales.2']],
    ])
  })

  test('is not brought nearer by a level that is met with less than all', () => {
    const found = closing(gate, maturityAt(['most', 'none', 'none']), [sales])
    expect([told(found), raised(found)]).toEqual([[['sales', '0.1001']], [['cmmm.sales.2']]])
  })
})
