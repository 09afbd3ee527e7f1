import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { evaluateLadders } from '../../../assessments/evaluate-ladders.ts'
import { undoMove } from '../../../assessments/version/move-answers.ts'
import { previewMove } from '../../../assessments/version/preview-move.ts'
import { asOf } from '../ladder/make.ts'
import { catalogueFixture } from './fixture-2026/catalogue.ts'
import { mapFixture } from './fixture-2026/map.ts'

const { request } = exampleFactory
const preview = () => previewMove(request, catalogue, catalogueFixture, mapFixture, asOf)

describe('the preview of a move to another version', () => {
  it('shows the score on both sides, open again where questions are asked anew', () => {
    const { before, after, moved } = preview()
    expect(before['sme-digital-2024']).toMatchObject({ level: 2, score: '56.825' })
    // Network 2.5 and 0 of 5, data 1.25, rules 4.875, energy 0 to 7, market 6, value gone,
    // control systems 0 to 2.5; before 2.5, 2.5, 5.625, 7, 3 and 1.5.
    expect(after['sme-digital-2024']).toMatchObject({
      level: 2,
      score: null,
      interval: { low: '49.325', high: '58.825' },
    })
    expect([...moved.toAsk].sort()).toEqual([
      'factory.clean',
      'factory.controllable',
      'sme.q12',
      'sme.q17',
    ])
    expect(moved.dropped).toEqual([
      { id: 'sme.q9', answer: ['E'] },
      { id: 'sme.q12', answer: 'C' },
      { id: 'sme.q15', answer: 'B' },
      { id: 'factory.clean', answer: true },
      { id: 'factory.controllable', answer: true },
    ])
  })

  it('shows the gates that turn and the tier that is no longer certain', () => {
    const { moves } = preview()
    expect(moves['smart-factory-2025']).toMatchObject({
      rung: { from: 'basic', to: null },
      possible: { from: 'basic', to: 'basic' },
      moved: true,
      turns: ['basic', 'advanced', 'excellent', 'leading'].flatMap((rung) => [
        { rung, rule: 'clean', from: true, to: null },
        { rung, rule: 'controllable', from: true, to: null },
      ]),
    })
    expect(moves['cmmm-2020']).toMatchObject({ turns: [], moved: false })
  })

  it('changes nothing until it is accepted, and nothing after it is undone', () => {
    const { before, moved } = preview()
    const back = undoMove(moved)
    expect(back.version).toBe(catalogue.version)
    expect(evaluateLadders({ ...request, answers: back.answers }, catalogue, asOf)).toEqual(before)
    expect(moved.kept).toEqual(request.answers)
  })
})
