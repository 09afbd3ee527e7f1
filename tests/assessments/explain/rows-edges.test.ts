import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { explainLadders } from '../../../assessments/explain/explain-ladders.ts'
import { explanationRows } from '../../../assessments/explain/rows.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import { asOf } from '../ladder/make.ts'

const { request } = exampleFactory

/** The cells that say how high something stands, of the row of this id. */
function figuresOf(id: string, of: Request) {
  const row = explanationRows(explainLadders(of, catalogue, asOf), catalogue).find(
    (one) => one.id === id,
  )
  if (row === undefined) throw new Error(`no row ${id}`)
  const { holds, value, low, high, threshold, distance, weight, given, working } = row
  return { holds, value, low, high, threshold, distance, weight, given, working }
}

const nothing = {
  holds: null,
  value: null,
  low: null,
  high: null,
  threshold: null,
  distance: null,
  weight: null,
  given: null,
  working: null,
}

describe('a row of the explanation', () => {
  it('gives a ladder its level, and worst and best while that is open', () => {
    expect(figuresOf('cmmm-2020', request)).toEqual({ ...nothing, value: '2' })
    expect(figuresOf('sme-digital-2024', {})).toEqual({ ...nothing, low: null, high: '4' })
    const answers = Object.fromEntries(
      Object.entries(request.answers ?? {}).filter(([id]) => !/^cmmm\..*\.3$/.test(id)),
    )
    expect(figuresOf('cmmm-2020', { ...request, answers })).toEqual({
      ...nothing,
      low: '2',
      high: '3',
    })
  })

  it('gives a rung its verdict and no figure', () => {
    expect(figuresOf('sme-digital-2024/2', request)).toEqual({ ...nothing, holds: true })
    expect(figuresOf('sme-digital-2024/4', request)).toEqual({ ...nothing, holds: false })
    expect(figuresOf('sme-digital-2024/4', {})).toEqual(nothing)
  })

  it('gives a climb its score and the line that each level must reach', () => {
    expect(figuresOf('cmmm-2020/score/discrete', request)).toEqual({
      ...nothing,
      value: '2.559164',
      threshold: '0.8',
    })
    const open = { enterprise: { process: 'discrete' as const } }
    expect(figuresOf('cmmm-2020/score/discrete', open)).toEqual({
      ...nothing,
      low: '0',
      high: '5',
      threshold: '0.8',
    })
  })

  it('gives a fact as it was given', () => {
    const revenue = String(request.enterprise?.revenueFen?.['2025'])
    const fact = { ...nothing, value: revenue, given: revenue }
    expect(figuresOf('enterprise.revenueFen.2025', request)).toEqual(fact)
    expect(figuresOf('enterprise.revenueFen.2025', {})).toEqual(nothing)
  })

  it('shows the scale of a question also where no answer is given', () => {
    expect(figuresOf('sme-digital-2024/answer/sme.q2', {})).toMatchObject({
      value: null,
      low: '0',
      high: '1',
      given: null,
    })
    expect(figuresOf('sme-digital-2024/answer/sme.q2', request)).toMatchObject({
      value: '0.5',
      low: null,
      high: null,
      given: 'C',
    })
  })
})
