import { describe, expect, test } from 'vitest'
import type { Request } from '../../../assessments/schema/request.ts'
import { levelBut, nextOf } from './left.ts'

const own = (level: number) => `cmmm-2020/${level}/own-score`
const tier = 'smart-factory-2025/basic/maturity'

const discrete = (answers: Request['answers']): Request => ({
  enterprise: { process: 'discrete' },
  answers,
})

/** Level 1 fully met, level 2 but for these, all above open. */
const atLevelTwo = (answers: Parameters<typeof levelBut>[1]) =>
  discrete({ ...levelBut(1, {}), ...levelBut(2, answers) })

/** Lost without the open ones: 9.99 % of the whole, so that 10.01 % more end at the line of 0.8. */
const lost = { 'organisation-strategy': 'none', 'staff-skills': 'none', network: 'none' } as const
const toTheLine = { ...lost, equipment: 'part' } as const

describe('what a statement can do to the own score of its level', () => {
  test('narrows it by its weight in the industry of the firm', () => {
    for (const [process, share] of [
      ['discrete', '0.1001'],
      ['process', '0.102'],
    ] as const) {
      expect(nextOf({ enterprise: { process } }, ['cmmm.logistics'])).toEqual({
        id: 'cmmm.logistics.1',
        why: 'narrows-score',
        gates: [own(1)],
        share,
      })
    }
    expect(nextOf(discrete({}), ['cmmm.product-design'])?.share).toBe('0.05005')
  })

  test('takes over the weight of what does not apply', () => {
    const request = discrete({ 'cmmm.product-design': 'na' })
    expect(nextOf(request, ['cmmm.process-design'])?.share).toBe('0.1001')
  })

  test('settles it where its best ends at the line exactly', () => {
    const request = atLevelTwo({ ...toTheLine, sales: null, logistics: null })
    expect(nextOf(request, ['cmmm.sales'])).toEqual({
      id: 'cmmm.sales.2',
      why: 'settles-gates',
      gates: [own(2), tier],
      share: '0.3001',
    })
  })

  test('leaves it open where its worst ends at the line exactly', () => {
    const open = { sales: null, logistics: null, 'customer-service': null }
    expect(nextOf(atLevelTwo({ ...toTheLine, ...open }), ['cmmm.sales'])).toEqual({
      id: 'cmmm.sales.2',
      why: 'narrows-score',
      gates: [own(2)],
      share: '0.1001',
    })
  })

  test('bears on no gate of a level that it stands above: the levels from its own on are named', () => {
    expect(nextOf(discrete({ 'cmmm.sales.1': 'full' }), ['cmmm.sales'])).toEqual({
      id: 'cmmm.sales.2',
      why: 'narrows-score',
      gates: [own(2), own(3), own(4), own(5)],
      share: '0.4004',
    })
  })

  test('bears on nothing above a level that is missed for good', () => {
    const request = discrete(levelBut(1, { logistics: 'none', sales: 'none' }))
    expect(nextOf(request, ['cmmm'])).toBe(null)
  })

  test('its best counts at its own level alone, whatever is open above', () => {
    const request = discrete({
      ...levelBut(1, { sales: null }),
      ...levelBut(2, { 'customer-service': 'none', sales: null, logistics: null }),
    })
    expect(nextOf(request, ['cmmm.sales'])).toEqual({
      id: 'cmmm.sales.1',
      why: 'narrows-score',
      gates: [own(2)],
      share: '0.1001',
    })
  })
})

describe('what a statement can do to the maturity that a tier demands', () => {
  test('both ends settle it where the level hangs on this statement', () => {
    const first = discrete({ ...levelBut(1, { logistics: 'none', sales: null }) })
    expect(nextOf(first, ['cmmm.sales'])).toEqual({
      id: 'cmmm.sales.1',
      why: 'settles-gates',
      gates: [own(1), tier],
      share: '1.1001',
    })
    expect(nextOf(atLevelTwo({ logistics: 'none', sales: null }), ['cmmm.sales'])).toEqual({
      id: 'cmmm.sales.2',
      why: 'settles-gates',
      gates: [own(2), tier],
      share: '0.9001',
    })
  })

  test('its best alone settles it where another statement could do so too', () => {
    const open = { 'customer-service': 'none', sales: null, logistics: null }
    expect(nextOf(atLevelTwo(open), ['cmmm.sales'])).toEqual({
      id: 'cmmm.sales.2',
      why: 'settles-gates',
      gates: [own(2), tier],
      share: '0.3001',
    })
  })

  test('its worst alone settles it where the line needs this statement and another', () => {
    const design = { 'product-design': null, 'process-design': null }
    const request = atLevelTwo({ logistics: 'none', sales: null, ...design })
    expect(nextOf(request, ['cmmm.sales'])).toEqual({
      id: 'cmmm.sales.2',
      why: 'settles-gates',
      gates: [own(2), tier],
      share: '0.9001',
    })
  })

  test('a statement above the level demanded narrows it only', () => {
    const design = { 'product-design': null, 'process-design': null }
    const request = discrete({
      ...levelBut(1, {}),
      ...levelBut(2, { logistics: 'none', ...design }),
      ...levelBut(3, { logistics: 'none', sales: null }),
    })
    expect(nextOf(request, ['cmmm.sales'])).toEqual({
      id: 'cmmm.sales.3',
      why: 'narrows-score',
      gates: [tier],
      share: '0.6',
    })
  })
})

describe('what the industry can do while it is not known', () => {
  test('settles what the two weightings judge apart', () => {
    const request = {
      answers: levelBut(1, { equipment: 'none', network: 'none', sales: 'none' }),
    }
    expect(nextOf(request, ['enterprise.process'])).toEqual({
      id: 'enterprise.process',
      why: 'settles-gates',
      gates: [own(1), tier],
      share: '1.0919',
    })
  })

  test('a statement settles what it decides under both weightings', () => {
    const request = { answers: levelBut(1, { logistics: null, sales: null }) }
    expect(nextOf(request, ['cmmm.logistics'])).toMatchObject({
      id: 'cmmm.logistics.1',
      why: 'settles-gates',
      gates: [own(1)],
      share: '0.102',
    })
  })

  test('a statement of one industry alone is asked where its weighting is the lower', () => {
    const request = { answers: { 'cmmm.equipment.1': 'full' } }
    expect(nextOf(request, ['cmmm.product-design'])).toEqual({
      id: 'cmmm.product-design.1',
      why: 'narrows-score',
      gates: [own(1)],
      share: '0.05005',
    })
    expect(nextOf({}, ['cmmm.product-design'])).toBe(null)
  })
})
