import { expect, test } from 'vitest'
import { catalogue } from '../../assessments/content/catalogue.ts'
import { articlesOf, isArticle, kindOf } from '../../web/features/policies/clause-tag.ts'

test.each([
  ['zhuhai-2025', 11],
  ['zhuhai-2026-draft', 18],
  ['zhongshan-2025', 17],
  ['guangdong-2025', 12],
  ['longhua-2025', 20],
])('%s has %i numbered articles, without headings and signatures', (id, count) => {
  const document = catalogue.documents.find((one) => one.id === id)
  const numbers = Array.from({ length: count }, (_, at) => `${id}/${at + 1}`)
  expect(document && articlesOf(document).map((clause) => clause.id)).toEqual(numbers)
})

test('all money stands in numbered articles, so none is lost from the count', () => {
  const paying = catalogue.documents.flatMap(({ clauses }) =>
    clauses.filter(({ kind }) => kind === 'measure'),
  )
  expect(paying.filter((clause) => !isArticle(clause))).toEqual([])
})

test('an article of purpose is one of the text; a heading stands beside it', () => {
  expect(kindOf({ id: 'longhua-2025/1', kind: 'frame' })).toBe('purpose')
  expect(kindOf({ id: 'longhua-2025/chapter-1', kind: 'frame' })).toBe('frame')
  expect(kindOf({ id: 'longhua-2025/4', kind: 'measure' })).toBe('measure')
})
