import { expect, test } from 'vitest'
import { requestExample } from '../../../server/request-example.ts'
import {
  changedItems,
  frozenItems,
  saidByKey,
  toldToFirm,
} from '../../../web/features/review/frozen-items.ts'
import type { Note } from '../../../web/features/review/review-api.ts'

const note = (own: Partial<Note>): Note => ({
  ...{ id: 'n1', version: 1, round: 2, key: 'answers.sme.q2', answer: 'C', value: 'B' },
  ...{ note: null, internal: false, writtenBy: '乙', writtenAt: 5, ...own },
})

test('what changed between two rounds is told answer by answer, also what is gone', () => {
  const before = frozenItems({ request: requestExample, notebook: { notKnown: ['sme.q9'] } })
  const { 'sme.s1': _, ...kept } = requestExample.answers ?? {}
  const answers = { ...kept, 'scene.24': 'built', 'sme.q9': 'A' }
  const after = frozenItems({ request: { ...requestExample, answers }, notebook: {} })
  expect(changedItems(before, after)).toEqual([
    { key: 'answers.sme.s1', was: 2, now: null },
    { key: 'answers.scene.24', was: 'ai', now: 'built' },
    { key: 'notKnown.sme.q9', was: true, now: null },
    { key: 'answers.sme.q9', was: null, now: 'A' },
  ])
  expect(changedItems(after, after)).toEqual([])
})

test('only notes of the round under review stand beside its answers', () => {
  const notes = [note({}), note({ id: 'n2', round: 1 }), note({ id: 'n3', key: null, value: null })]
  expect([...saidByKey({ notes, round: 2 })]).toEqual([
    [
      'answers.sme.q2',
      [{ id: 'n1', version: 1, value: 'B', note: null, internal: false, by: '乙', at: 5 }],
    ],
  ])
})

test('a request for changes needs words that the firm reads', () => {
  const notes = [note({}), note({ note: '仅内部', internal: true }), note({ note: '旧', round: 1 })]
  expect(toldToFirm({ notes, round: 2 })).toBe(0)
  expect(toldToFirm({ notes: [...notes, note({ key: null, note: '补证' })], round: 2 })).toBe(1)
})
