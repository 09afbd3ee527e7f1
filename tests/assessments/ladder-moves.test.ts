import { describe, expect, test } from 'vitest'
import { ladderMoves } from '../../assessments/ladder-moves.ts'
import type { Gate, Ladders, ScoredLadder, TierLadder } from '../../assessments/schema/result.ts'

const gate = (rung: string, rule: string, holds: boolean | null) => ({ rung, rule, holds }) as Gate
const plain = { level: 1, possible: 2, score: '20', interval: null, gates: [] }
const scored = (of: object = {}) => ({ ...plain, ...of }) as unknown as ScoredLadder
const tier = (of: object = {}) =>
  ({ tier: 'basic', possible: 'advanced', gates: [], ...of }) as unknown as TierLadder
const ladders = (of: { sme?: object; cmmm?: object; factory?: object } = {}) =>
  ({
    'sme-digital-2024': scored(of.sme),
    'cmmm-2020': scored(of.cmmm),
    'smart-factory-2025': tier(of.factory),
  }) as unknown as Ladders
const sme = (before: object, after: object) =>
  ladderMoves(ladders({ sme: before }), ladders({ sme: after }))['sme-digital-2024']
const factory = (before: object, after: object) =>
  ladderMoves(ladders({ factory: before }), ladders({ factory: after }))['smart-factory-2025']

describe('a ladder between two evaluations', () => {
  test('moves with its rung, with what is possible, with either end of its score', () => {
    expect(sme({}, {})).toEqual({
      rung: { from: '1', to: '1' },
      possible: { from: '2', to: '2' },
      score: { from: { low: '20', high: '20' }, to: { low: '20', high: '20' } },
      turns: [],
      moved: false,
    })
    expect(sme({ level: null }, {})).toMatchObject({ rung: { from: null, to: '1' }, moved: true })
    expect(sme({}, { possible: 3 })).toMatchObject({
      possible: { from: '2', to: '3' },
      moved: true,
    })
    expect(sme({}, { interval: { low: '19', high: '20' } })).toMatchObject({
      score: { from: { low: '20', high: '20' }, to: { low: '19', high: '20' } },
      moved: true,
    })
    expect(sme({}, { interval: { low: '20', high: '21' } })).toMatchObject({ moved: true })
    expect(sme({ score: null }, {})).toMatchObject({
      score: { from: { low: '0', high: '0' }, to: { low: '20', high: '20' } },
    })
  })

  test('of tiers moves with its tier and with what is possible, and has no score', () => {
    expect(factory({}, {})).toEqual({
      rung: { from: 'basic', to: 'basic' },
      possible: { from: 'advanced', to: 'advanced' },
      turns: [],
      moved: false,
    })
    expect(factory({ tier: null }, {})).toMatchObject({ rung: { from: null }, moved: true })
    expect(factory({}, { possible: 'leading' })).toMatchObject({ moved: true })
    expect(factory({}, { gates: [gate('basic', 'kpi', true)] })).toMatchObject({ moved: true })
  })

  test('moves with a gate that turned, even where rung and score stand', () => {
    const before = { gates: [gate('1', 'score', true), gate('2', 'score', false)] }
    const after = { gates: [gate('1', 'score', true), gate('2', 'score', null)] }
    expect(sme(before, after)).toMatchObject({
      turns: [{ rung: '2', rule: 'score', from: false, to: null }],
      moved: true,
    })
  })

  test('has gates that only one side knows turn from or to not known', () => {
    const before = { gates: [gate('1', 'old', true), gate('1', 'both', true)] }
    const after = {
      gates: [gate('1', 'both', true), gate('1', 'new', false), gate('1', 'open', null)],
    }
    expect(sme(before, after).turns).toEqual([
      { rung: '1', rule: 'old', from: true, to: null },
      { rung: '1', rule: 'new', from: null, to: false },
    ])
  })

  test('tells every ladder apart', () => {
    const moves = ladderMoves(ladders(), ladders({ cmmm: { level: 4 } }))
    expect(Object.entries(moves).map(([id, { moved }]) => [id, moved])).toEqual([
      ['sme-digital-2024', false],
      ['cmmm-2020', true],
      ['smart-factory-2025', false],
    ])
  })
})
