import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { draftMap } from '../../../assessments/version/draft-map.ts'
import { questionIds } from '../../../assessments/version/question-ids.ts'
import { catalogueFixture } from './fixture-2026/catalogue.ts'

const unwritten = { zh: '', en: '' }

describe('a map to begin with', () => {
  const { indicator, factory } = catalogue

  test('names every question before, from the one version to the other', () => {
    const drafted = draftMap(catalogue, catalogueFixture)
    expect([drafted.from, drafted.to]).toEqual([catalogue.version, 'fixture-2026'])
    expect(Object.keys(drafted.questions)).toEqual(questionIds(catalogue))
    expect(drafted.questions['sme.q15']).toEqual({ kind: 'gone', name: unwritten, why: unwritten })
    expect(drafted.questions['sme.q7']).toEqual({ kind: 'same' })
    expect(drafted.questions['sme.s1']).toEqual({ kind: 'same' })
    expect(drafted.added.map(({ id }) => id)).toEqual(['sme.q16', 'sme.q17'])
  })

  test('asks of a question that takes one tick instead of many, though its options stay', () => {
    const questions = indicator.questions.map((one) =>
      one.id === 'sme.q1' ? { ...one, kind: 'single' as const } : one,
    )
    const { questions: moves } = draftMap(catalogue, {
      ...catalogue,
      version: 'next',
      indicator: { ...indicator, questions },
    })
    const changed = Object.entries(moves).filter(([, move]) => move.kind !== 'same')
    expect(changed).toEqual([
      ['sme.q1', { kind: 'changed', into: { id: 'sme.q1', values: {} }, why: unwritten }],
    ])
  })

  test('asks of a question with another option in the place of one, and of no other', () => {
    const questions = indicator.questions.map((one) =>
      one.id === 'sme.q2'
        ? { ...one, options: one.options.map((o) => (o.key === 'E' ? { ...o, key: 'F' } : o)) }
        : one,
    )
    const conditions = factory.questions.map((one) =>
      one.id === 'factory.kpi'
        ? { ...one, options: one.options.map((o, i) => (i === 0 ? { ...o, value: 'low' } : o)) }
        : one,
    )
    const { questions: moves } = draftMap(catalogue, {
      ...catalogue,
      version: 'next',
      indicator: { ...indicator, questions },
      factory: { ...factory, questions: conditions },
    })
    const changed = Object.entries(moves).filter(([, move]) => move.kind !== 'same')
    expect(changed).toEqual(
      ['sme.q2', 'factory.kpi'].map((id) => [
        id,
        { kind: 'changed', into: { id, values: {} }, why: unwritten },
      ]),
    )
  })
})
