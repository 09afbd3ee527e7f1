import { describe, expect, test } from 'vitest'
import { factsOf } from '../../../assessments/facts.ts'
import { payersOf } from '../../../assessments/remedy/paying.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import { AS_OF, FIRM, makeDocument, makeMeasure } from '../measure/make.ts'

const facts = factsOf({ enterprise: FIRM }, AS_OF, { low: 0, high: 0 })
const feed = { kind: 'project', type: 'smart-factory' } as const

describe('the measures that pay', () => {
  test('are those for spends and projects, each with what it reads', () => {
    const feeds: readonly Measure['feed'][] = [
      { kind: 'spend', of: 'model-service' },
      feed,
      { kind: 'title', titles: ['little-giant'] },
      { kind: 'enterprise' },
    ]
    const measures = feeds.map((one, i) => makeMeasure({ id: `d.${i + 1}`, feed: one }))
    const payers = payersOf(facts, [makeDocument(measures)])
    expect(payers.map(({ measure, paidAs }) => [measure.id, paidAs])).toEqual([
      ['d.1', { kind: 'spend', of: 'model-service' }],
      ['d.2', feed],
    ])
  })

  test('stand with law in force first, then law to come, then drafts, however they are listed', () => {
    const law = makeDocument([makeMeasure({ id: 'law.1', feed })], { id: 'law' })
    const later = makeDocument([makeMeasure({ id: 'later.1', feed })], {
      id: 'later',
      first: '2027-01-01',
    })
    const draft = makeDocument([makeMeasure({ id: 'draft.1', feed })], { id: 'draft', draft: true })
    const sorted = [
      ['law.1', 'in-force'],
      ['later.1', 'not-yet'],
      ['draft.1', 'draft'],
    ]
    for (const documents of [
      [law, later, draft],
      [draft, later, law],
      [later, draft, law],
      [draft, law, later],
    ]) {
      const payers = payersOf(facts, documents)
      expect(payers.map(({ measure, standing }) => [measure.id, standing])).toEqual(sorted)
    }
  })
})
