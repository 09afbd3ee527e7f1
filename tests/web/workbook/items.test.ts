import { expect, test } from 'vitest'
import type { Base, Told } from '../../../web/features/assessment/draft.ts'
import {
  changesSince,
  itemsIn,
  toldFrom,
  withConfirmed,
} from '../../../web/features/workbook/items.ts'

const told: Told = {
  name: '示例厂',
  industry: 'new-energy',
  enterprise: { area: 'gd/zhuhai', revenueFen: { '2025': 100 } },
  answers: { 'sme.q1': 'B', 'sme.q2': ['A', 'C'] },
  records: [{ id: 'r1', kind: 'spend', on: '2026-01-05', of: 'model-service', amountFen: 1 }],
  notKnown: ['sme.q3'],
  notebook: { evidence: { 'sme.q1': '台账' }, kpis: { oee: { value: '0.8', year: '2025' } } },
}
const base: Base = { ...told, versions: { 'answers.sme.q1': 4, 'notKnown.sme.q3': 1 } }

test('what is told becomes items by their keys, and comes back the same', () => {
  const items = itemsIn(told)
  expect([...items.keys()]).toEqual([
    'enterprise.area',
    'enterprise.revenueFen',
    'answers.sme.q1',
    'answers.sme.q2',
    'records.r1',
    'evidence.sme.q1',
    'kpis.oee',
    'notKnown.sme.q3',
  ])
  expect(toldFrom(items, told)).toEqual(told)
})

test('what says nothing is no item', () => {
  const empty: Told = {
    ...told,
    enterprise: { area: null, revenueFen: { '2025': null } },
    answers: { 'sme.q1': null },
    records: [],
    notKnown: [],
    notebook: {},
  }
  expect([...itemsIn(empty).keys()]).toEqual([])
})

test('only what changed is sent, with the version that was read', () => {
  const now: Told = { ...told, answers: { 'sme.q1': 'C', 'sme.q2': ['A', 'C'], 'sme.q4': 'A' } }
  expect(changesSince(base, now)).toEqual([
    { key: 'answers.sme.q1', value: 'C', version: 4 },
    { key: 'answers.sme.q4', value: 'A', version: 0 },
  ])
})

test('an answer that is put aside is taken back', () => {
  const now: Told = { ...told, answers: { 'sme.q2': ['A', 'C'] }, notKnown: ['sme.q3', 'sme.q1'] }
  expect(changesSince(base, now)).toEqual([
    { key: 'notKnown.sme.q1', value: true, version: 0 },
    { key: 'answers.sme.q1', value: null, version: 4 },
  ])
})

test('what the server never had is not taken back from it', () => {
  const now: Told = { ...told, answers: { 'sme.q1': 'B' } }
  expect(changesSince(base, now)).toEqual([])
})

test('records come before what may name them', () => {
  const record = { id: 'r2', kind: 'rent', on: '2026-02-01', amountFen: 5 } as const
  const now: Told = {
    ...told,
    answers: { ...told.answers, 'sme.q9': 'A' },
    records: [...told.records, record],
  }
  expect(changesSince(base, now).map(({ key }) => key)).toEqual(['records.r2', 'answers.sme.q9'])
})

test('what was confirmed is sent no more', () => {
  const now: Told = { ...told, answers: { 'sme.q1': 'C' } }
  const sent = changesSince({ ...base, versions: { ...base.versions, 'answers.sme.q2': 2 } }, now)
  const next = withConfirmed(base, sent, { 'answers.sme.q1': 5, 'answers.sme.q2': 3 })
  expect(changesSince(next, now)).toEqual([])
  expect(next.versions).toEqual({
    'answers.sme.q1': 5,
    'answers.sme.q2': 3,
    'notKnown.sme.q3': 1,
  })
})
