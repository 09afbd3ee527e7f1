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
const passage = { scales: catalogue, maps: [mapFixture] } as const
const preview = () => previewMove(request, passage, catalogueFixture, asOf)

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

  it('tells of each answer what becomes of it, and of each new question why', () => {
    const [step, ...more] = preview().steps
    expect([step?.from, step?.to, more]).toEqual([catalogue.version, 'fixture-2026', []])
    const told = (step?.moves ?? []).filter((one) => one.kind !== 'same')
    const whyOf = (id: string) => {
      const move = mapFixture.questions[id]
      return move === undefined || move.kind === 'same' ? undefined : move.why
    }
    expect(told).toEqual([
      {
        kind: 'split',
        id: 'sme.q6',
        into: [
          { id: 'sme.q6', answer: ['B', 'C'] },
          { id: 'sme.q16', answer: ['A'] },
        ],
        lost: null,
        why: whyOf('sme.q6'),
      },
      {
        kind: 'changed',
        id: 'sme.q9',
        into: [{ id: 'sme.q9', answer: ['B', 'C'] }],
        lost: ['E'],
        why: whyOf('sme.q9'),
      },
      {
        kind: 'changed',
        id: 'sme.q12',
        into: [{ id: 'sme.q12', answer: null }],
        lost: 'C',
        why: whyOf('sme.q12'),
      },
      {
        kind: 'gone',
        id: 'sme.q15',
        lost: 'B',
        name: { zh: '价值效益', en: 'Value and benefit' },
        why: whyOf('sme.q15'),
      },
      {
        kind: 'changed',
        id: 'factory.clean',
        into: [{ id: 'factory.clean', answer: null }],
        lost: true,
        why: whyOf('factory.clean'),
      },
      {
        kind: 'changed',
        id: 'factory.controllable',
        into: [{ id: 'factory.controllable', answer: null }],
        lost: true,
        why: whyOf('factory.controllable'),
      },
      {
        kind: 'changed',
        id: 'factory.kpi',
        into: [{ id: 'factory.kpi', answer: request.answers?.['factory.kpi'] }],
        lost: null,
        why: whyOf('factory.kpi'),
      },
      { kind: 'added', id: 'sme.q17', why: mapFixture.added[0]?.why },
    ])
    const same = (step?.moves ?? []).flatMap((one) => (one.kind === 'same' ? one.into : []))
    for (const { id, answer } of same) expect(request.answers?.[id]).toEqual(answer)
    const given = Object.values(request.answers ?? {}).filter((answer) => answer !== null)
    expect(same.length + told.length - 1).toBe(given.length)
  })

  it('changes nothing until it is accepted, and nothing after it is undone', () => {
    const { before, moved } = preview()
    const back = undoMove(moved)
    expect(back.version).toBe(catalogue.version)
    expect(evaluateLadders({ ...request, answers: back.answers }, catalogue, asOf)).toEqual(before)
    expect(moved.kept).toEqual(request.answers)
  })
})
