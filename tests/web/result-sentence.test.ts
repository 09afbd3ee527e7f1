import { describe, expect, test } from 'vitest'
import { cmmm2020 } from '../../assessments/content/ladders/cmmm-2020/model.ts'
import { smartFactory2025 as factory } from '../../assessments/content/ladders/smart-factory-2025/conditions.ts'
import { decimalGap } from '../../assessments/figures.ts'
import { linkShares } from '../../assessments/ladder/link-shares.ts'
import type { Claim, Gate, Plan } from '../../assessments/schema/result.ts'
import { fewestMore, percentPart } from '../../web/features/result/ai-share.ts'
import { nearestFirst, shareMissing } from '../../web/features/result/gap-order.ts'
import { gateWords, type Voice } from '../../web/features/result/gate-words.ts'
import { domainGaps, tenthsAddingUp } from '../../web/features/result/maturity-gap.ts'
import { inForceFen, planRows } from '../../web/features/result/plan-rows.ts'
import {
  inOrder,
  nextStanding,
  rungHeights,
  rungStandings,
  rungState,
  staffCells,
  tableOrder,
} from '../../web/features/result/rung-standing.ts'
import { scoreReading } from '../../web/features/result/score-staff.ts'
import { common as enCommon } from '../../web/messages/en/common.ts'
import { zh } from '../../web/messages/zh/messages.ts'

const gate = (more: Partial<Gate>): Gate => ({
  id: 'smart-factory-2025/basic/clean',
  rung: 'basic',
  rule: 'clean',
  holds: true,
  value: true,
  threshold: true,
  distance: 0,
  reads: [],
  ...more,
})

const ladder = [
  gate({ id: 'a', rung: 'basic' }),
  gate({ id: 'b', rung: 'basic' }),
  gate({ id: 'c', rung: 'advanced', holds: null }),
  gate({ id: 'd', rung: 'advanced', holds: false }),
  gate({ id: 'e', rung: 'advanced', holds: true }),
  gate({ id: 'f', rung: 'advanced', holds: false }),
]

describe('the next rung', () => {
  test('is the lowest where none is reached', () => {
    expect(nextStanding(rungStandings(ladder), null)?.rung).toBe('basic')
  })

  test('is the one above the rung reached, with its counts', () => {
    expect(nextStanding(rungStandings(ladder), 'basic')).toMatchObject({
      rung: 'advanced',
      held: 1,
      missing: 2,
      unknown: 1,
    })
  })

  test('is none at the top', () => {
    expect(nextStanding(rungStandings(ladder), 'advanced')).toBeUndefined()
  })

  test('is drawn as next, what lies under the reached one as held', () => {
    const standings = rungStandings(ladder)
    expect(rungState(standings, 'basic', 'advanced')).toBe('next')
    expect(rungState(standings, 'advanced', 'basic')).toBe('held')
    expect(rungState(standings, 'advanced', 'advanced')).toBe('now')
    expect(rungState(standings, null, 'basic')).toBe('next')
    expect(rungState(standings, null, 'advanced')).toBe('above')
  })
})

describe('the order of gates', () => {
  test('in a table puts what is missing first and what holds last', () => {
    const ids = inOrder(ladder.slice(2), tableOrder).map((one) => one.id)
    expect(ids).toEqual(['d', 'f', 'c', 'e'])
  })

  test('on a staff fills each interval from the ground', () => {
    expect(staffCells(rungStandings(ladder))).toEqual([
      'held',
      'held',
      'held',
      'unknown',
      'missing',
      'missing',
    ])
  })

  test('sets a rung as high as the gates up to it', () => {
    expect(rungHeights(rungStandings(ladder))[0]).toBeCloseTo(100 / 3)
    expect(rungHeights(rungStandings(ladder))[1]).toBe(100)
  })
})

describe('the distance of a gap', () => {
  const orders = { kpi: ['below', 'above', 'leading'] }

  test('counts by the share of the demand that is missing', () => {
    expect(shareMissing(gate({ holds: false, value: '45', threshold: '60' }), orders)).toBe(0.25)
    expect(shareMissing(gate({ holds: false, value: false }), orders)).toBe(1)
    const steps = { rule: 'kpi', holds: false, value: 'above', threshold: 'leading', distance: 1 }
    expect(shareMissing(gate(steps), orders)).toBe(0.5)
  })

  test('puts the nearest first and keeps the order of the conditions among equals', () => {
    const far = gate({ id: 'far', holds: false, value: 2, threshold: 8 })
    const near = gate({ id: 'near', holds: false, value: 7, threshold: 8 })
    const flagged = gate({ id: 'flag', holds: false, value: false })
    const none = gate({ id: 'none', holds: false, value: 0, threshold: 1 })
    const ids = nearestFirst([flagged, far, none, near], orders).map((one) => one.id)
    expect(ids).toEqual(['near', 'far', 'flag', 'none'])
  })

  test('is exact between decimals', () => {
    expect(decimalGap('0.8', '0.5530001')).toBe('0.2469999')
    expect(decimalGap('60', '57.55')).toBe('2.45')
    expect(decimalGap('0.8', '0.9')).toBe('0')
  })
})

describe('the words of a gate', () => {
  const voice: Voice = { say: zh, inWords: (words) => words.zh }
  const wordsOf = (more: Partial<Gate>) => gateWords(gate(more), factory, voice)

  test('cut a score and raise its distance', () => {
    const words = wordsOf({
      rule: 'own-score',
      holds: false,
      value: '0.5539999',
      threshold: '0.8',
      distance: '0.2460001',
    })
    expect(words.value).toBe('0.553')
    expect(words.distance).toBe('差0.247')
  })

  test('say the least that is missing while the figure is open', () => {
    const words = wordsOf({
      rule: 'scenarios',
      holds: false,
      value: null,
      range: { low: 2, high: 6 },
      threshold: 8,
      distance: null,
    })
    expect(words.value).toBe('2–6个')
    expect(words.distance).toBe('至少差2个场景')
  })

  test('give neither value nor distance where nothing is known', () => {
    const words = wordsOf({ holds: null, value: null, distance: null })
    expect(words.value).toBeUndefined()
    expect(words.distance).toBeUndefined()
  })

  test('raise missing revenue to the next hundred yuan', () => {
    const words = wordsOf({
      rule: 'above-scale',
      holds: false,
      value: 1_999_990_001,
      threshold: 2_000_000_000,
      distance: 9_999,
    })
    expect(words.value).toBe('1,999.99万元')
    expect(words.distance).toBe('差0.01万元')
  })

  test('name the chapters of a link that holds several', () => {
    expect(wordsOf({ rule: 'covers-business', value: 0, threshold: 1 }).note).toBe(
      '含运营管理、产品服务、供应链管理，共11个场景',
    )
    expect(wordsOf({ rule: 'covers-operation', value: 0, threshold: 1 }).note).toBe('共10个场景')
  })
})

describe('the sentence', () => {
  test('names what is missing and what is not known apart', () => {
    const { toNext } = zh.result.head
    expect(toNext('先进级', 1, 2)).toBe('离先进级还差1项条件，另有2项不知道。')
    expect(toNext('先进级', 2, 0)).toBe('离先进级还差2项条件。')
    expect(toNext('先进级', 0, 3)).toBe('离先进级没有查出差距，还有3项不知道。')
  })
})

describe('the five links', () => {
  test('hold all forty scenes, and name the lowest rung that asks for each', () => {
    const shares = linkShares(factory, { 'scene.1': 'built', 'scene.2': 'ai', 'scene.3': 'none' })
    expect(shares.reduce((sum, one) => sum + one.all, 0)).toBe(40)
    expect(shares[0]).toEqual({
      link: 'building',
      from: 'excellent',
      all: 3,
      inPlace: 2,
      ai: 1,
      unknown: 0,
    })
    expect(shares.map((one) => one.from)).toEqual([
      'excellent',
      'excellent',
      'basic',
      'advanced',
      'advanced',
    ])
  })

  test('give a share that is cut, and the scenes that are missing to one', () => {
    expect(percentPart(2, 14)).toBe('14.2%')
    expect(percentPart(3, 14)).toBe('21.4%')
    expect(percentPart(0, 0)).toBe('0.0%')
    expect(percentPart(40, 40)).toBe('100.0%')
    expect(fewestMore(2, 14, [1, 5])).toBe(1)
    expect(fewestMore(3, 15, [1, 5])).toBe(0)
  })
})

describe('the gap of a maturity level', () => {
  const level2 = (value: string) =>
    Object.fromEntries(cmmm2020.subdomains.map((one) => [`cmmm.${one.id}.2`, value]))

  test('is what each domain lacks to the line, by its weight', () => {
    const gaps = domainGaps(cmmm2020, 'discrete', { ...level2('full'), 'cmmm.data.2': 'part' }, 2)
    expect(gaps.map((one) => one.domain)).toEqual(cmmm2020.domains.map((one) => one.id))
    const lacking = gaps.filter((one) => one.lack > 0n)
    expect(lacking.map((one) => one.domain)).toEqual(['data'])
    const [data] = lacking
    expect(data?.lack).toBe((data?.weight ?? 0n) * 3n)
  })

  test('is not known for a domain with an open answer', () => {
    const { 'cmmm.sales.2': _, ...rest } = level2('none')
    const sales = domainGaps(cmmm2020, 'discrete', rest, 2).find((one) => one.domain === 'sales')
    expect(sales).toMatchObject({ scored: undefined, lack: 0n })
  })

  test('leaves out a domain that the firm does not have', () => {
    const gaps = domainGaps(cmmm2020, 'discrete', { ...level2('none'), 'cmmm.sales': 'na' }, 2)
    expect(gaps.some((one) => one.domain === 'sales')).toBe(false)
    expect(gaps.reduce((sum, one) => sum + one.weight, 0n)).toBe(gaps[0]?.under)
  })

  test('is shared out so that the shares add up', () => {
    expect(tenthsAddingUp([1n, 1n, 1n])).toEqual([334, 333, 333])
    expect(tenthsAddingUp([2n, 1n])).toEqual([667, 333])
    expect(tenthsAddingUp([0n, 5n])).toEqual([0, 1000])
    expect(tenthsAddingUp([])).toEqual([])
  })
})

describe('a score on its staff', () => {
  const scored = { level: 2, status: 'complete', possible: 2, gates: [] } as const

  test('is filled to the score', () => {
    expect(scoreReading({ ...scored, gates: [], score: '62.5' }, 100)).toEqual({
      fill: 62.5,
      band: undefined,
      low: '62.500',
      high: undefined,
    })
  })

  test('is filled to the worst, and open up to the best', () => {
    const interval = { low: '42.55', high: '62.5509' }
    expect(scoreReading({ ...scored, gates: [], score: null, interval }, 100)).toEqual({
      fill: 42.55,
      band: { from: 42.55, to: 62.5509 },
      low: '42.550',
      high: '62.550',
    })
  })
})

describe('the waterfall', () => {
  const claim = (measure: string, amountFen: number): Claim => ({
    measure,
    records: ['r'],
    year: 2026,
    amountFen,
  })
  const plan = (...claims: Claim[]): Plan => {
    const totalFen = claims.reduce((sum, one) => sum + one.amountFen, 0)
    return {
      totalFen,
      ceilingFen: 0,
      totalRangeFen: { low: totalFen, high: totalFen },
      claims,
      notChosen: [],
      optimal: true,
    }
  }
  const shape = (inForce: Plan, withDrafts: Plan) =>
    planRows({ inForce, withDrafts }).map((row) =>
      'claim' in row ? [row.kind, row.claim.measure, row.from, row.to] : [row.kind, row.fen],
    )

  test('runs from the claims in force to their total, and on to what the draft adds', () => {
    const inForce = plan(claim('a', 100), claim('b', 50))
    const withDrafts = plan(claim('a', 100), claim('b', 50), claim('x', 30))
    expect(shape(inForce, withDrafts)).toEqual([
      ['in-force', 'a', 0, 100],
      ['in-force', 'b', 100, 150],
      ['total-in-force', 150],
      ['added', 'x', 150, 180],
      ['total-with-drafts', 180],
    ])
  })

  test('takes off what the draft replaces before it adds anything', () => {
    const inForce = plan(claim('a', 100), claim('b', 50))
    const withDrafts = plan(claim('a', 100), claim('x', 90))
    expect(shape(inForce, withDrafts)).toEqual([
      ['in-force', 'a', 0, 100],
      ['in-force', 'b', 100, 150],
      ['total-in-force', 150],
      ['dropped', 'b', 100, 150],
      ['added', 'x', 100, 190],
      ['total-with-drafts', 190],
    ])
  })

  test('shows a claim that only shrinks or grows by the difference', () => {
    const rows = shape(plan(claim('a', 100), claim('b', 50)), plan(claim('a', 60), claim('b', 95)))
    expect(rows.slice(2)).toEqual([
      ['total-in-force', 150],
      ['dropped', 'a', 110, 150],
      ['added', 'b', 110, 155],
      ['total-with-drafts', 155],
    ])
  })

  test('counts as ink only what is in force', () => {
    const claims = [claim('a', 100), claim('x', 30)]
    expect(inForceFen(claims, (measure) => measure === 'x')).toBe(100)
  })
})

test('both languages write a sum alike to the hundred yuan', () => {
  expect(zh.amount(239_840_000)).toEqual({ sign: '', value: '239.84', unit: '万元' })
  expect(enCommon.amount(239_840_000)).toEqual({ sign: '¥', value: '2.3984', unit: ' million' })
  expect(zh.amount(18_000_000_000)).toEqual({ sign: '', value: '1.80', unit: '亿元' })
  expect(enCommon.amount(18_000_000_000)).toEqual({ sign: '¥', value: '180', unit: ' million' })
})
