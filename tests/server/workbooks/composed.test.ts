import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import type { Notebook } from '../../../assessments/schema/notebook.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import { composedOf } from '../../../server/workbook/composed.ts'
import { itemKeyOf } from '../../../server/workbook/item-key.ts'
import { itemsOf } from '../../../server/workbook/taken-apart.ts'

const notebook: Notebook = {
  evidence: { 'sme.q1': '台账', 'cmmm.data': '制度' },
  kpis: { 'unit-energy': { value: '-3.5', year: '2025' } },
  notKnown: ['sme.q3', 'sme.q5'],
}

describe('items', () => {
  test('taken apart and composed again are the same request and notebook, without a day', () => {
    const { asOf: _, ...request } = exampleFactory.request
    const { answers, records, enterprise } = composedOf(
      itemsOf(exampleFactory.request, notebook),
    ).request
    const known = Object.entries(request.answers ?? {}).filter(([, answer]) => answer !== null)
    expect(answers).toEqual(Object.fromEntries(known))
    expect(enterprise).toEqual(request.enterprise)
    expect(new Map(records?.map((one) => [one.id, one]))).toEqual(
      new Map(request.records?.map((one) => [one.id, one])),
    )
    expect(composedOf(itemsOf({}, notebook)).notebook).toEqual(notebook)
  })

  test('compose to the same text whatever the order of the rows', () => {
    const items = itemsOf(exampleFactory.request, notebook)
    const text = JSON.stringify(composedOf(items))
    fc.assert(
      fc.property(fc.shuffledSubarray([...items], { minLength: items.length }), (shuffled) => {
        expect(JSON.stringify(composedOf(shuffled))).toBe(text)
      }),
      { numRuns: 20 },
    )
  })

  test('name records plainly, and each where another names it', () => {
    const request: Request = {
      records: [
        { kind: 'filing', id: '=1+1\u0002', on: '2026-01-01', of: 'deep-synthesis' },
        { kind: 'filing', id: 'r1', on: '2026-01-01', of: 'deep-synthesis' },
        { kind: 'project', id: '王工的项目', on: '2026-01-01', types: ['smart-factory'] },
        { kind: 'spend', id: 's', on: '2026-01-01', of: 'compute', project: '王工的项目' },
        { kind: 'granted', id: 'g', on: '2026-01-02', records: ['=1+1\u0002', 'r1'] },
      ],
    }
    expect(composedOf(itemsOf(request, {})).request.records).toEqual([
      { kind: 'granted', id: 'g', on: '2026-01-02', records: ['r2', 'r1'] },
      { kind: 'filing', id: 'r1', on: '2026-01-01', of: 'deep-synthesis' },
      { kind: 'filing', id: 'r2', on: '2026-01-01', of: 'deep-synthesis' },
      { kind: 'project', id: 'r3', on: '2026-01-01', types: ['smart-factory'] },
      { kind: 'spend', id: 's', on: '2026-01-01', of: 'compute', project: 'r3' },
    ])
  })

  test('name nobody in charge of a section, for those are no colleagues yet', () => {
    const sections = { finance: { who: '王', due: '2026-12-01' } }
    expect(itemsOf({}, { sections })).toEqual([])
  })
})

test.each([
  ['answers.sme.q1', { part: 'answers', id: 'sme.q1' }],
  ['records.r1', { part: 'records', id: 'r1' }],
  ['notKnown.cmmm.data', { part: 'notKnown', id: 'cmmm.data' }],
  ['answers', null],
  ['answers.', null],
  ['.sme.q1', null],
  ['', null],
])('the key %j is taken apart', (key, parts) => {
  expect(itemKeyOf(key)).toEqual(parts)
})
