import { describe, expect, it } from 'vitest'
import type { Enterprise } from '../../../assessments/schema/request.ts'
import { type Answers, laddersOf, maturityAt, scenesAs } from './make.ts'

const firm: Enterprise = { process: 'discrete', revenueFen: { '2025': 2_000_000_000 } }

const vetoes = {
  'factory.clean': true,
  'factory.controllable': true,
  'factory.organised': true,
} satisfies Answers

const basic: Answers = {
  ...scenesAs('none'),
  ...maturityAt(['full', 'full', 'none', 'none', 'none']),
  ...vetoes,
  'scene.24': 'built',
  'factory.kpi': 'above-province-average',
  'factory.recognised': 'none',
}

const tier = (answers: Answers, enterprise = firm) =>
  laddersOf(answers, enterprise)['smart-factory-2025']
const gate = (answers: Answers, id: string, enterprise = firm) =>
  tier(answers, enterprise).gates.find((one) => one.id === `smart-factory-2025/${id}`)

describe('the smart-factory tier', () => {
  it('lists the gates of every rung in the order of the conditions', () => {
    expect(tier(basic).gates.map((one) => `${one.rung}/${one.rule}`)).toEqual([
      'basic/above-scale',
      'basic/clean',
      'basic/controllable',
      'basic/organised',
      'basic/covers-operation',
      'basic/maturity',
      'basic/kpi',
      'advanced/above-scale',
      'advanced/clean',
      'advanced/controllable',
      'advanced/organised',
      'advanced/covers-operation',
      'advanced/covers-management',
      'advanced/covers-business',
      'advanced/maturity',
      'advanced/kpi',
      'advanced/rung-below',
      ...['excellent', 'leading'].flatMap((rung) =>
        [
          'above-scale',
          'clean',
          'controllable',
          'organised',
          'covers-building',
          'covers-design',
          'covers-operation',
          'covers-management',
          'covers-business',
          'maturity',
          'ai-share',
          'kpi',
          'rung-below',
        ].map((rule) => `${rung}/${rule}`),
      ),
    ])
  })

  it('reaches the basic rung, and says how far the next one is', () => {
    expect(tier(basic)).toMatchObject({ tier: 'basic', status: 'complete', possible: 'basic' })
    expect(gate(basic, 'advanced/covers-management')).toMatchObject({ holds: false, distance: 1 })
    expect(gate(basic, 'advanced/rung-below')).toMatchObject({
      value: 'none',
      threshold: 'basic',
      distance: 1,
    })
    expect(gate(basic, 'leading/kpi')).toMatchObject({ distance: 3 })
  })

  it.each(['clean', 'controllable', 'organised'])('is vetoed by %s, and waits for it', (flag) => {
    expect(tier({ ...basic, [`factory.${flag}`]: false })).toMatchObject({
      tier: null,
      status: 'complete',
    })
    expect(tier({ ...basic, [`factory.${flag}`]: null })).toMatchObject({
      tier: null,
      status: 'incomplete',
      possible: 'basic',
    })
  })

  it('takes 20 million yuan of the last whole year as above scale, and a fen less not', () => {
    const earning = (fen: number | null, year = '2025') => ({ revenueFen: { [year]: fen } })
    expect(gate(basic, 'basic/above-scale', earning(2_000_000_000))).toMatchObject({
      holds: true,
      value: 2_000_000_000,
      distance: 0,
    })
    expect(gate(basic, 'basic/above-scale', earning(1_999_999_999))).toMatchObject({
      holds: false,
      distance: 1,
    })
    expect(gate(basic, 'basic/above-scale', earning(2_000_000_000, '2026'))).toEqual({
      id: 'smart-factory-2025/basic/above-scale',
      rung: 'basic',
      rule: 'above-scale',
      holds: null,
      value: null,
      threshold: 2_000_000_000,
      distance: null,
      reads: ['enterprise.revenueFen.2025'],
    })
  })

  it('covers a 环节 by one scene in place, and does not while all are none', () => {
    expect(gate(basic, 'basic/covers-operation')).toMatchObject({ holds: true, value: 1 })
    expect(gate({ ...basic, 'scene.24': 'none' }, 'basic/covers-operation')).toMatchObject({
      holds: false,
      distance: 1,
    })
    expect(gate({ ...basic, 'scene.24': null }, 'basic/covers-operation')).toMatchObject({
      holds: null,
      distance: null,
      range: { low: 0, high: 1 },
    })
    expect(gate({ ...basic, 'scene.25': null }, 'basic/covers-operation')).toMatchObject({
      holds: true,
      distance: 0,
    })
  })

  const scenes = (built: number, ai: number, open = 0): Answers =>
    Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [
        `scene.${i + 1}`,
        i < ai ? 'ai' : i < ai + built ? 'built' : i < ai + built + open ? null : 'none',
      ]),
    )

  it('takes an AI share of exactly one in five, and names the scenes still missing', () => {
    const share = (built: number, ai: number, open = 0) =>
      gate({ ...basic, ...scenes(built, ai, open) }, 'excellent/ai-share')
    expect(share(8, 2)).toMatchObject({ holds: true, value: '0.2', threshold: '0.2', distance: 0 })
    expect(share(9, 2)).toMatchObject({ holds: false, value: '0.1818181', distance: 1 })
    expect(share(14, 0)).toMatchObject({ holds: false, value: '0', distance: 3 })
    expect(share(0, 0)).toMatchObject({ holds: false, value: '0', distance: 1 })
  })

  it('leaves the AI share open while either end could decide it', () => {
    const share = (built: number, ai: number, open: number) =>
      gate({ ...basic, ...scenes(built, ai, open) }, 'excellent/ai-share')
    expect(share(7, 2, 2)).toMatchObject({
      holds: null,
      value: null,
      range: { low: '0.1818181', high: '0.3636363' },
    })
    expect(share(6, 3, 1)).toMatchObject({ holds: true, distance: 0 })
    expect(share(20, 0, 1)).toMatchObject({ holds: false, distance: null })
  })

  it('waits for the maturity level only while it can still cross the line', () => {
    const answers = { ...basic, ...maturityAt(['full', 'full', 'none']) }
    expect(gate(answers, 'basic/maturity')).toMatchObject({ holds: true, distance: 0 })
    expect(gate({ ...basic, 'cmmm.data.2': null }, 'excellent/maturity')).toMatchObject({
      holds: false,
      value: 2,
      distance: 1,
    })
    const blank = { ...vetoes, 'scene.24': 'built' }
    expect(gate(blank, 'basic/maturity')).toMatchObject({ holds: null, distance: null })
  })

  it('climbs all four rungs, each held before', () => {
    const top = {
      ...vetoes,
      ...scenesAs('ai'),
      ...maturityAt(['full', 'full', 'full', 'full', 'none']),
      'factory.kpi': 'global-leading',
    }
    const held = (recognised: string) => tier({ ...top, 'factory.recognised': recognised }).tier
    expect(['none', 'basic', 'advanced', 'excellent', 'leading'].map(held)).toEqual([
      'basic',
      'advanced',
      'excellent',
      'leading',
      'leading',
    ])
  })

  it('reads no area, no legal form and no certificate', () => {
    const other = { ...firm, area: 'gd/zhuhai/hengqin', legalPerson: false, manufacturer: false }
    expect(tier(basic, other)).toEqual(tier(basic))
  })
})
