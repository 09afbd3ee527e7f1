import { expect, test } from 'vitest'
import { exampleFactory } from '../../assessments/content/examples/example-factory.ts'
import { emptyDraft } from '../../web/features/assessment/draft.ts'
import { knownDraft } from '../../web/features/assessment/known-draft.ts'

const { industry, request, counts } = exampleFactory
const whole = {
  ...emptyDraft('own'),
  name: '甲厂',
  industry,
  enterprise: request.enterprise ?? {},
  answers: request.answers ?? {},
  records: request.records ?? [],
  notKnown: ['sme.q3'],
  counts,
  saved: { link: 'l', editKey: 'k', revision: 2, savedAt: 1 },
  changedAt: 5,
}

test('a draft that the content knows comes back as it was kept', () => {
  expect(knownDraft(whole, 'own')).toEqual({ draft: whole, dropped: 0 })
})

test('answers and fields that nobody asks for any more are left out and counted', () => {
  const kept = {
    ...whole,
    enterprise: { ...whole.enterprise, floors: 3, employees: 'many', area: 'gd/nowhere' },
    answers: { ...whole.answers, 'sme.q99': 'A', 'sme.q2': 'Z', 'sme.s1': { level: 2 } },
    later: true,
  }
  const { draft, dropped } = knownDraft(kept, 'own')
  const { 'sme.q2': _, 'sme.s1': __, ...answers } = whole.answers
  const { employees: ___, ...enterprise } = whole.enterprise
  expect(dropped).toBe(6)
  expect(draft).toEqual({ ...whole, enterprise: { ...enterprise, area: null }, answers })
})

test('a broken record is left out, and only the broken reference of a whole one', () => {
  const spend = { id: 's', kind: 'spend', on: '2026-03-31', of: 'compute', amountFen: 1 }
  const kept = {
    ...whole,
    records: [
      { id: 'p', kind: 'project', on: '2026-02-30', types: ['smart-factory'] },
      { ...spend, project: 'p' },
      { ...spend, id: 'gift', kind: 'gift' },
      { id: 'g', kind: 'granted', on: '2026-01-01', records: ['p', 's'], amountFen: 2 },
      { id: 'h', kind: 'granted', on: '2026-01-01', measure: 'gone.1', amountFen: 2 },
      null,
    ],
  }
  const { draft, dropped } = knownDraft(kept, 'own')
  expect(dropped).toBe(6)
  expect(draft.records).toEqual([
    { ...spend, project: null },
    { id: 'g', kind: 'granted', on: '2026-01-01', records: ['s'], amountFen: 2 },
  ])
})

test.each([null, 7, 'x', [], { answers: 7, records: {}, saved: 'x', changedAt: 'now' }])(
  'of %j an empty draft is left',
  (kept) => {
    expect(knownDraft(kept, 'example')).toEqual({ draft: emptyDraft('example'), dropped: 0 })
  },
)
