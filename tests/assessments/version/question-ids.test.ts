import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { notableIds, questionIds } from '../../../assessments/version/question-ids.ts'

describe('the questions of a version', () => {
  test('are those of the three ladders in order, and whether a subdomain is there where it may not be', () => {
    const ids = questionIds(catalogue)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.slice(0, 15)).toEqual(catalogue.indicator.questions.map(({ id }) => id))
    expect(ids.slice(15, 31)).toEqual(catalogue.indicator.scenarios.map(({ id }) => id))
    expect(ids.slice(31, 36)).toEqual(catalogue.factory.questions.map(({ id }) => id))
    expect(ids.slice(36, 76)).toEqual(catalogue.factory.scenes.map(({ id }) => id))
    expect(ids.slice(76, 82)).toEqual([
      ...[1, 2, 3, 4, 5].map((level) => `cmmm.organisation-strategy.${level}`),
      'cmmm.staff-skills.1',
    ])
    expect(ids.slice(-6)).toEqual([
      'cmmm.product-service',
      ...[1, 2, 3, 4, 5].map((level) => `cmmm.product-service.${level}`),
    ])
    expect(ids.length).toBe(76 + 20 * 5 + 13)
  })

  test('may all have a note, as may every subdomain, the facts that are named, and the records', () => {
    const ids = notableIds(catalogue, ['area', 'employees'])
    for (const id of questionIds(catalogue)) expect(ids.has(id)).toBe(true)
    const others = [...ids].filter((id) => !questionIds(catalogue).includes(id))
    expect(others).toEqual([
      ...catalogue.maturity.subdomains
        .filter(({ removable }) => !removable)
        .map(({ id }) => `cmmm.${id}`),
      'enterprise.area',
      'enterprise.employees',
      'kpis',
      'records',
    ])
  })
})
