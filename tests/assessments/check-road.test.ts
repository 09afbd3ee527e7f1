import { describe, expect, test } from 'vitest'
import { checkRoad, isRoadDay, wishIssues } from '../../assessments/check-road.ts'
import { catalogue } from '../../assessments/content/catalogue.ts'
import type { RoadRequest } from '../../assessments/schema/road.ts'

const remedies = [{ id: 'mes' }]
const issuesOf = (request: Partial<RoadRequest>) =>
  checkRoad(request as RoadRequest, catalogue, remedies)

describe('a request for a road', () => {
  test('may say nothing but its goal', () => {
    expect(issuesOf({})).toEqual([])
    expect(issuesOf({ remedies: null, withoutMeasures: null, yearBudgetFen: null })).toEqual([])
    expect(issuesOf({ asOf: null, yearBudgetFen: { '1999': 1 } })).toEqual([])
  })

  test('names remedies and measures that are there', () => {
    const wish = {
      remedies: { mes: {}, erp: {} },
      withoutMeasures: ['zhuhai-2025.1', 'zhuhai-2025.99'],
    }
    const issues = [
      { path: 'remedies.erp', message: 'no such remedy' },
      { path: 'withoutMeasures.1', message: 'no such measure' },
    ]
    expect(wishIssues(wish as never, catalogue, remedies)).toEqual(issues)
    expect(issuesOf(wish as never)).toEqual(issues)
  })

  test('starts on a day from which a road can be sought', () => {
    const days = ['2023-12-31', '2024-01-01', '2035-12-31', '2036-01-01']
    expect(days.map(isRoadDay)).toEqual([false, true, true, false])
    expect(issuesOf({ asOf: '2036-01-01', yearBudgetFen: { '1999': 1 } })).toEqual([
      { path: 'asOf', message: 'a road is sought from 2024-01-01 to 2035-12-31' },
    ])
    expect(issuesOf({ asOf: '2035-12-31' })).toEqual([])
  })

  test('has budgets of the years in which the road may run, the first and the last of them too', () => {
    const budgets = { '2025': 1, '2026': 1, '2028': 1, '2029': 1 }
    const issues = issuesOf({ asOf: '2026-11-22', yearBudgetFen: budgets })
    expect(issues).toEqual([
      { path: 'yearBudgetFen.2025', message: 'no year from 2026 to 2028' },
      { path: 'yearBudgetFen.2029', message: 'no year from 2026 to 2028' },
    ])
  })

  test('is checked as every request is', () => {
    expect(issuesOf({ answers: { 'sme.q2': 'F' } })).toEqual([
      { path: 'answers.sme.q2', message: 'expected one of A, B, C, D, E' },
    ])
  })
})
