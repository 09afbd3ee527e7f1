import { describe, expect, it } from 'vitest'
import { industryMaps } from '../../../assessments/content/industry-maps/maps.ts'
import { smartAppliances } from '../../../assessments/content/industry-maps/smart-appliances.ts'
import type { ProcessStep } from '../../../assessments/schema/industry-map.ts'
import { fitKinds, fitRows } from '../../../web/features/industry-map/fit-rows.ts'

const stepOf = (id: string): ProcessStep => {
  const found = smartAppliances.steps.find((step) => step.id === id)
  if (found === undefined) throw new Error(`no step ${id}`)
  return found
}

const nobody = { answers: {}, notKnown: [], enterprise: {} }

describe('what of the ladders fits a step', () => {
  it('is listed by number, with where the firm stands and the screen that asks', () => {
    const firm = { ...nobody, answers: { 'scene.40': 'ai', 'cmmm.warehousing': 'na' } }
    const step = stepOf('warehouse-delivery')
    expect(fitRows('scene', step, firm)).toEqual([
      {
        id: 'scene.12',
        number: 12,
        name: { zh: '仓储智能管理', en: expect.any(String) },
        standing: { is: 'open' },
        href: '/check/scenes.production-management',
      },
      {
        id: 'scene.40',
        number: 40,
        name: { zh: '供应链物流智能配送', en: expect.any(String) },
        standing: { is: 'scene', state: 'ai' },
        href: '/check/scenes.supply-chain',
      },
    ])
    expect(fitRows('scenario', step, firm).map(({ href }) => href)).toEqual(['/check/sme.s12'])
    expect(
      fitRows('subdomain', step, firm).map(({ id, number, standing, href }) => [
        id,
        number,
        standing.is,
        href,
      ]),
    ).toEqual([
      ['warehousing', null, 'removed', '/check/cmmm.warehousing'],
      ['logistics', null, 'open', '/check/cmmm.logistics'],
    ])
  })

  it('leads nowhere where the firm is not asked', () => {
    const firm = { ...nobody, enterprise: { process: 'process' as const } }
    expect(fitRows('subdomain', stepOf('product-design'), firm)).toEqual([
      {
        id: 'product-design',
        number: null,
        name: { zh: '产品设计', en: expect.any(String) },
        standing: { is: 'not-asked' },
        href: null,
      },
    ])
  })

  it('leads from every step of every map to a screen of the interview', () => {
    const lost = industryMaps
      .flatMap(({ steps }) => steps)
      .flatMap((step) => fitKinds.flatMap((kind) => fitRows(kind, step, nobody)))
      .filter(({ href }) => href === '/check/')
    expect(lost).toEqual([])
  })
})
