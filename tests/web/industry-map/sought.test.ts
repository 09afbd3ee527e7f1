import { describe, expect, it } from 'vitest'
import { industryMaps } from '../../../assessments/content/industry-maps/maps.ts'
import { smartAppliances } from '../../../assessments/content/industry-maps/smart-appliances.ts'
import { fitOf } from '../../../web/features/industry-map/fit-of.ts'
import { hrefOfMap, soughtIn, stepsWith } from '../../../web/features/industry-map/sought.ts'

describe('the map that a firm reads', () => {
  const of = (industry: string | null) => {
    const found = fitOf(industryMaps, industry)
    return found && [found.map.industry, found.fit]
  }

  it('is that of its industry', () => {
    expect(of('fine-chemicals')).toEqual(['fine-chemicals', 'own'])
  })

  it('is the one that its industry is referred to', () => {
    expect(of('plastics')).toEqual(['smart-appliances', 'near'])
    expect(of('machining')).toEqual(['equipment-manufacturing', 'near'])
  })

  it('is the one whose sample is a factory of its industry', () => {
    expect(of('printed-circuit-boards')).toEqual(['new-generation-it', 'sample'])
  })

  it('is none for an industry that works like none of the seven, and for one not known', () => {
    expect(of('food')).toBe(undefined)
    expect(of(null)).toBe(undefined)
  })
})

describe('what an address asks for', () => {
  it('is a scene, a scenario, a subdomain or a remedy', () => {
    expect(soughtIn({ scene: 'scene.13' })).toEqual({ kind: 'scene', id: 'scene.13' })
    expect(soughtIn({ remedy: 'mes-core', lang: 'en' })).toEqual({ kind: 'remedy', id: 'mes-core' })
  })

  it('is nothing where the field is empty or given twice', () => {
    expect(soughtIn({ scene: '' })).toBe(undefined)
    expect(soughtIn({ scene: ['scene.1', 'scene.2'] })).toBe(undefined)
    expect(soughtIn({ step: 'injection' })).toBe(undefined)
  })

  it('stands in steps, in the order of the work', () => {
    const ids = (kind: 'scene' | 'scenario' | 'subdomain' | 'remedy', id: string) =>
      stepsWith(smartAppliances, { kind, id }).map((step) => step.id)
    expect(ids('scene', 'scene.13')).toEqual(['final-assembly'])
    expect(ids('scenario', 'sme.s7')).toEqual([
      'injection',
      'heat-exchanger',
      'controller',
      'performance-test',
    ])
    expect(ids('subdomain', 'logistics')).toEqual(['purchase-incoming', 'warehouse-delivery'])
    expect(ids('remedy', 'mes-core')).toEqual(['sheet-metal', 'controller'])
    expect(ids('scene', 'scene.99')).toEqual([])
  })

  it('stays in the address of a step', () => {
    expect(hrefOfMap('new-energy', {})).toBe('/map/new-energy')
    expect(
      hrefOfMap('new-energy', { step: 'slurry', sought: { kind: 'scene', id: 'scene.13' } }),
    ).toBe('/map/new-energy?scene=scene.13&step=slurry')
  })
})
