import { describe, expect, test } from 'vitest'
import { FigureName } from '../../../assessments/schema/coverage.ts'
import { figureHref } from '../../../web/features/desk/figure-href.ts'
import {
  figureNames,
  isNarrowed,
  queryOf,
  wantedIn,
} from '../../../web/features/register/register-wanted.ts'

const asked = (scope: string) => {
  const href = figureHref('o1', { scope, population: 'above-scale', figure: 'tier-basic' })
  return queryOf(wantedIn(Object.fromEntries(new URL(href, 'http://desk').searchParams)))
}

describe('the list behind a figure', () => {
  const figure = { figure: 'tier-basic', population: 'above-scale' }

  test('is asked of the server just as the desk counted it', () => {
    expect(asked('whole')).toEqual(figure)
    expect(asked('district:gd/zhuhai/jinwan')).toEqual({
      ...figure,
      district: 'gd/zhuhai/jinwan',
    })
    expect(asked('zone:三灶:科技 & 园')).toEqual({ ...figure, zone: '三灶:科技 & 园' })
  })

  test('of the firms of no district, of no zone, asks for just these', () => {
    expect(asked('district-none')).toEqual({ ...figure, district: '' })
    expect(asked('zone-none')).toEqual({ ...figure, zone: '' })
  })
})

describe('what is wanted of the register', () => {
  test('is everything where the address says nothing that is known', () => {
    const everything = wantedIn({ figure: 'of-nothing', population: ['above-scale'] })
    expect(queryOf(everything)).toEqual({ figure: 'all', population: 'registered' })
    expect(isNarrowed(everything)).toBe(false)
  })

  test('carries what is sought without the spaces around it, and where the page begins', () => {
    const wanted = wantedIn({ search: ' 电子 ' })
    expect(isNarrowed(wanted)).toBe(true)
    expect(queryOf(wanted, '9144')).toEqual({
      ...{ figure: 'all', population: 'registered' },
      ...{ search: '电子', cursor: '9144' },
    })
  })

  test('offers every figure that the desk has', () => {
    expect([...figureNames].sort()).toEqual([...FigureName.options].sort())
  })
})
