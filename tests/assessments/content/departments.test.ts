import { describe, expect, it } from 'vitest'
import { departments } from '../../../assessments/content/interview/departments.ts'
import { scales } from '../../../assessments/content/scales.ts'
import { Department } from '../../../assessments/schema/department.ts'
import { Enterprise } from '../../../assessments/schema/request.ts'

const { indicator, maturity, factory } = scales
const given = departments.flatMap((department) => department.asks)

/** Everything that is asked: of the questionnaires, of the firm, and two screens that hold lists. */
const asked = [
  ...indicator.questions.map((one) => one.id),
  ...indicator.scenarios.map((one) => one.id),
  ...factory.questions.map((one) => one.id),
  ...factory.scenes.map((one) => one.id),
  ...maturity.subdomains.map((one) => `cmmm.${one.id}`),
  ...Object.keys(Enterprise.shape)
    .filter((field) => field !== 'ownCoreTechnology')
    .map((field) => `enterprise.${field}`),
  'kpis',
  'records',
]

describe('the departments', () => {
  it.each(departments)('$id has the shape of a department and says that it is assumed', (one) => {
    expect(Department.parse(one)).toEqual(one)
  })

  it('take every question exactly once', () => {
    expect(given.toSorted()).toEqual(asked.toSorted())
  })

  it('have names and ids of their own', () => {
    expect(new Set(departments.map((one) => one.id)).size).toBe(departments.length)
    expect(new Set(departments.map((one) => one.name.zh)).size).toBe(departments.length)
    expect(new Set(departments.map((one) => one.name.en)).size).toBe(departments.length)
  })

  it('keep a share that is worked out from one count in one department', () => {
    const equipment = departments.find((one) => one.id === 'equipment')
    expect(equipment?.asks).toEqual(expect.arrayContaining(['sme.q2', 'sme.q3']))
  })
})
