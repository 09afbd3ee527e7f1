import { describe, expect, it, test } from 'vitest'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { departments } from '../../../assessments/content/interview/departments.ts'
import { scales } from '../../../assessments/content/scales.ts'
import { evaluateLadders } from '../../../assessments/evaluate-ladders.ts'
import { emptyDraft } from '../../../web/features/assessment/draft.ts'
import { gatesOf } from '../../../web/features/departments/department-gates.ts'
import {
  firstOpen,
  openSteps,
  progressIn,
  stepsOfDepartment,
} from '../../../web/features/departments/department-steps.ts'
import { steps } from '../../../web/features/interview/steps.ts'

const department = (id: string) => {
  const found = departments.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no department ${id}`)
  return found
}
const quality = department('quality')
const production = department('production')
const draft = emptyDraft('own')
const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id)

describe('the screens of a department', () => {
  it('stand in the order of the interview', () => {
    expect(ids(stepsOfDepartment(steps, quality))).toEqual([
      'sme.q13',
      'sme.s7',
      'scenes.production-operation',
    ])
  })

  it('are each in some department, and a shared one in several', () => {
    const all = new Set(departments.flatMap((one) => ids(stepsOfDepartment(steps, one))))
    expect([...all].toSorted()).toEqual(ids(steps).toSorted())
    const shared = departments.filter((one) =>
      ids(stepsOfDepartment(steps, one)).includes('scenes.production-operation'),
    )
    expect(ids(shared)).toEqual(['production', 'equipment', 'quality'])
  })

  it('count only what the department is asked on them', () => {
    const step = steps.find(({ id }) => id === 'scenes.production-operation')
    if (step === undefined) throw new Error('there is such a screen')
    const answers = { 'scene.24': 'built', 'scene.25': 'none', 'scene.26': 'none' }
    const answered = { ...draft, answers }
    expect(progressIn(answered, step, quality)).toBe('done')
    expect(progressIn(answered, step, production)).toBe('untouched')
    expect(ids(openSteps(answered, steps, quality))).toEqual(['sme.q13', 'sme.s7'])
  })

  it('are gone on with at the first that nothing was said to, then at the first not done', () => {
    const one = { ...draft, answers: { 'sme.q13': 'C' } }
    expect(firstOpen(one, steps, quality)?.id).toBe('sme.s7')
    const aside = { ...one, notKnown: ['sme.s7', 'scene.24'] }
    expect(firstOpen(aside, steps, quality)?.id).toBe('sme.s7')
    expect(firstOpen(one, steps, { asks: [] })).toBeUndefined()
  })
})

describe('the gates of a department', () => {
  const asOf = '2026-11-21'
  const laddersOf = (answers: Record<string, string>) =>
    evaluateLadders({ asOf, enterprise: {}, answers, records: [] }, scales, asOf)

  test('are those that its answers bear on', () => {
    const none = gatesOf(laddersOf({}), { asks: ['factory.recognised'] })
    expect(none).toEqual({ all: 3, settled: 0 })
    const told = gatesOf(laddersOf({ 'factory.recognised': 'none' }), {
      asks: ['factory.recognised'],
    })
    expect(told).toEqual({ all: 3, settled: 3 })
  })

  test('hold the maturity of every tier for whoever answers a subdomain', () => {
    const ladders = laddersOf({})
    const own = ladders['cmmm-2020'].gates.filter(({ reads }) =>
      reads.some((read) => read.startsWith('cmmm.data.')),
    )
    expect(gatesOf(ladders, { asks: ['cmmm.data'] }).all).toBe(own.length + 4)
  })

  test('are all settled where everything is answered', () => {
    const request = exampleFactory.request
    const ladders = evaluateLadders(
      { ...request, answers: { ...request.answers, 'scene.3': 'none' } },
      scales,
      asOf,
    )
    const finance = gatesOf(ladders, department('finance'))
    expect(finance.settled).toBe(finance.all)
  })
})
