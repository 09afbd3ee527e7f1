import { expect, test } from 'vitest'
import type { Target } from '../../../web/features/desk/desk-api.ts'
import { isTargetValue, targetGroups } from '../../../web/features/desk/target-groups.ts'

const target = (id: string, document: string, standing: Target['standing']): Target => ({
  ...{ id, version: 0, document, clause: `${document}/1`, standing },
  ...{ what: { zh: id, en: id }, atLeast: 1, unit: { zh: '个', en: 'of them' }, quote: id },
  ...{ deadline: { on: '2028-12-31', stated: true } },
  ...{ elapsed: { of: 1, among: 3, defined: true } },
  ...{ known: 'unknown', computed: null, stated: null, note: null },
})

test('targets stand by document, what is in force before a draft', () => {
  const [a, b, c] = [
    target('a', 'draft', 'draft'),
    target('b', 'law', 'in-force'),
    target('c', 'draft', 'draft'),
  ]
  expect(targetGroups([a, b, c])).toEqual([
    { document: 'law', standing: 'in-force', targets: [b] },
    { document: 'draft', standing: 'draft', targets: [a, c] },
  ])
})

test('a stated value is a plain decimal of four places at most', () => {
  expect(['0', '18', '12.5', '999999999.1234'].map(isTargetValue)).toEqual([true, true, true, true])
  expect(['', '01', '.5', '1.', '1.23456', '-1', '1e3', '1,000'].filter(isTargetValue)).toEqual([])
})
