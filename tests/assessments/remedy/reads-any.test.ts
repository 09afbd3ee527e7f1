import { expect, test } from 'vitest'
import { readsAny } from '../../../assessments/remedy/paying.ts'
import { makeMeasure } from '../measure/make.ts'

test('a measure reads what one of the remedies spends, or a project that one counts as', () => {
  const remedy = (projectTypes: string[], ...kinds: string[]) => ({
    ...{ projectTypes, split: kinds.map((kind) => ({ kind, percent: 50 })) },
  })
  const remedies = [remedy(['key-project'], 'software', 'compute'), remedy([], 'software')] as never
  const reads = (feed: object) =>
    readsAny(makeMeasure({ id: 'd.1', feed: feed as never }), remedies)
  expect(reads({ kind: 'spend', of: 'compute' })).toBe(true)
  expect(reads({ kind: 'spend', of: 'model-service' })).toBe(false)
  expect(reads({ kind: 'project', type: 'key-project' })).toBe(true)
  expect(reads({ kind: 'project', type: 'smart-factory' })).toBe(false)
  expect(reads({ kind: 'rent' })).toBe(false)
})
