import { describe, expect, it } from 'vitest'
import { RoadRequest } from '../../../assessments/schema/road.ts'
import { knownRoad } from '../../../web/features/assessment/known-road.ts'
import {
  askedWith,
  asPlanned,
  countOf,
  isSame,
  setOf,
  withAim,
  withBudget,
  withMeasure,
  withRemedy,
  withYearBudget,
} from '../../../web/features/road/own-road.ts'
import { makeRoad, makeStep } from './make.ts'

describe('what a firm sets against the assumptions', () => {
  it('is taken back whole: nothing empty stays behind', () => {
    const own = withRemedy({}, 'mes-core', { costFen: 5_000_000, use: false })
    expect(withRemedy(own, 'mes-core', { costFen: undefined })).toEqual({
      remedies: { 'mes-core': { use: false } },
    })
    expect(withRemedy(own, 'mes-core', { costFen: undefined, use: undefined })).toEqual({})
    expect(withYearBudget(withYearBudget({}, 2027, 1), 2027, undefined)).toEqual({})
    expect(withBudget({ budgetFen: 1 }, undefined)).toEqual({})
    expect(withMeasure(withMeasure({}, 'a.1', false), 'a.1', true)).toEqual({})
    expect(withAim(withAim({}, 'months'), 'net')).toEqual({})
  })

  it('counts every thing that was set', () => {
    const own = withMeasure(
      withYearBudget(withRemedy({}, 'a', { costFen: 0, months: 3 }), 2027, 0),
      'm.1',
      false,
    )
    expect(countOf(own)).toBe(4)
    expect(countOf(withAim(withBudget(own, 1), 'months'))).toBe(6)
  })

  it('is the same whatever the order in which it was said', () => {
    const one = withRemedy(withRemedy({}, 'a', { months: 2 }), 'b', { use: true })
    const other = withRemedy(withRemedy({}, 'b', { use: true }), 'a', { months: 2 })
    expect(isSame(one, other)).toBe(true)
    expect(isSame(one, {})).toBe(false)
    expect(isSame({ remedies: {} }, {})).toBe(true)
  })

  it('takes remedies out of the set and puts others in', () => {
    const own = withRemedy(withRemedy({}, 'b', { use: false }), 'z', { use: true })
    expect(setOf(['a', 'b', 'c'], own)).toEqual(['a', 'c', 'z'])
  })

  it('leaves every remedy in the year of the road, but for the one that the firm moves', () => {
    const road = makeRoad({
      remedies: [makeStep('a', 0, 2, { year: 2027 }), makeStep('b', 0, 2, { year: 2027 })],
    })
    expect(asPlanned({ remedies: { b: { notBefore: 2028, months: 4 } } }, road).remedies).toEqual({
      a: { notBefore: 2027 },
      b: { notBefore: 2028, months: 4 },
    })
  })

  it('asks for nothing that the content does not know, in the form of the request', () => {
    const own = { remedies: { gone: { use: false }, here: { months: 3 } }, budgetFen: 1 } as const
    const asked = askedWith(own, (id) => id === 'here')
    expect(asked.remedies).toEqual({ here: { months: 3 } })
    expect(RoadRequest.safeParse({ ...asked, target: 'advanced' }).success).toBe(true)
  })

  it('is read from the device as far as it can be', () => {
    expect(knownRoad(undefined)).toEqual({})
    const broken = { a: { months: 0 }, b: { months: 3 } }
    expect(knownRoad({ aim: 'fun', budgetFen: 100, remedies: broken })).toEqual({
      budgetFen: 100,
      remedies: { b: { months: 3 } },
    })
    const own = { remedies: { a: { costFen: 5, use: false } }, aim: 'months' }
    expect(knownRoad(own)).toEqual(own)
  })
})
