import { describe, expect, it } from 'vitest'
import { remedies } from '../../assessments/content/remedies/remedies.ts'
import { remedyTopics } from '../../assessments/content/remedies/topics.ts'
import { scales } from '../../assessments/content/scales.ts'
import { evaluateLadders } from '../../assessments/evaluate-ladders.ts'
import { closingsOf } from '../../assessments/remedy/closing.ts'
import type { Remedy } from '../../assessments/schema/remedy.ts'
import { gateIn, ladderOf, nextGaps } from '../../web/features/remedies/next-gaps.ts'
import { gateRemediesOf } from '../../web/features/remedies/remedies-room.ts'
import {
  countsByLadder,
  isNamed,
  linesOfGate,
  topicLinesOf,
} from '../../web/features/remedies/remedy-lines.ts'

const asOf = '2026-11-22'
const answers = { 'factory.clean': true, 'factory.organised': true, 'factory.controllable': false }
const request = { answers, enterprise: { process: 'discrete' as const } }
const ladders = evaluateLadders(request, scales, asOf)
const gaps = nextGaps(ladders)
const gates = gaps.flatMap((gap) => gap.gates)
const firm = { answers, industry: 'discrete' as const, size: null }
const closings = closingsOf(gates, firm, ladders, scales, remedies)
const topics = topicLinesOf(remedyTopics, gaps, closings)
const lines = topics.flatMap((topic) => topic.lines)

describe('the gaps of the next rungs', () => {
  it('are what fails, then what is not known, of one rung on each ladder', () => {
    expect(gaps.map(({ ladder, rung }) => `${ladder} ${rung}`)).toEqual([
      'smart-factory-2025 basic',
      'sme-digital-2024 1',
      'cmmm-2020 1',
    ])
    expect(gaps[0]?.gates.map(({ rule, holds }) => [rule, holds])).toEqual([
      ['controllable', false],
      ['above-scale', null],
      ['covers-operation', null],
      ['maturity', null],
      ['kpi', null],
    ])
  })

  it('know their ladder and are found by their id', () => {
    for (const gate of gates) expect(gateIn(ladders, gate.id)).toBe(gate)
    expect(gates.map(ladderOf)).toEqual(gaps.flatMap((gap) => gap.gates.map(() => gap.ladder)))
    expect(gateIn(ladders, 'smart-factory-2025/basic/attic')).toBe(undefined)
  })
})

describe('the remedies by topic', () => {
  it('are all of the content, each once and in its order', () => {
    expect(lines.map(({ remedy }) => remedy)).toEqual(remedies)
  })

  it('name the open gates that they close, and count by ladder', () => {
    const stack = lines.find(({ remedy }) => remedy.id === 'controllable-stack')
    expect(stack?.closes.map(({ gate, adds }) => [gate.id, adds])).toEqual([
      ['smart-factory-2025/basic/controllable', '1'],
    ])
    const ids = new Set(
      gaps[0]?.gates.flatMap(({ id }) => (closings.get(id) ?? []).map((one) => one.remedy.id)),
    )
    expect(countsByLadder(lines)['smart-factory-2025']).toBe(ids.size)
  })

  it('of one gate stand in the order of their help, with that gate first', () => {
    const gate = gateIn(ladders, 'cmmm-2020/1/own-score')
    if (gate === undefined) throw new Error('no gate')
    const own = linesOfGate(gate, closings, lines)
    expect(own.map(({ remedy }) => remedy)).toEqual(
      (closings.get(gate.id) ?? []).map(({ remedy }) => remedy),
    )
    expect(new Set(own.map(({ closes }) => closes[0]?.gate.id))).toEqual(new Set([gate.id]))
  })
})

describe('the search', () => {
  const network = remedies.find(({ id }) => id === 'field-network') as Remedy

  it('finds words of both languages, in any width and case', () => {
    expect(['工业网络', 'ethernet', '  Ｅthernet '].map((q) => isNamed(network, q))).toEqual([
      true,
      true,
      true,
    ])
    expect(isNamed(network, '机器视觉')).toBe(false)
  })
})

describe('the remedies that the result counts', () => {
  it('are those that the page lists, with how far all of them lead', () => {
    const counted = gateRemediesOf({ request, ladders, asOf })
    expect([...counted].map(([id, { count }]) => [id, count])).toEqual(
      gates.map(({ id }) => [id, closings.get(id)?.length]),
    )
    expect(counted.get('sme-digital-2024/1/score')?.furthest?.holds).toBe(true)
  })
})
