import { expect, test } from 'vitest'
import { catalogue } from '../../assessments/content/catalogue.ts'
import { textOf } from '../../assessments/content/policies/texts.ts'
import { validCatalogue } from '../../server/catalogue-version.ts'

test('sound content is served as it is', () => {
  expect(validCatalogue(catalogue, textOf)).toEqual(catalogue)
})

test('content that breaks its schema is refused with its file, its path and its id', () => {
  const [first, ...others] = catalogue.documents
  const [measure, ...rest] = first?.measures ?? []
  const broken = {
    ...catalogue,
    documents: [{ ...first, measures: [{ ...measure, mode: 'gift' }, ...rest] }, ...others],
  }
  expect(() => validCatalogue(broken, textOf)).toThrow(
    'the content is not valid; assessments/content/policies/zhuhai-2025/measures-*.ts: ' +
      'documents.0.measures.0.mode (zhuhai-2025.1): ',
  )
})

test('content that keeps its schema and misses a reference is refused in the same way', () => {
  const { chapters, ...factory } = catalogue.factory
  const [first, ...others] = chapters
  const broken = {
    ...catalogue,
    factory: { ...factory, chapters: [{ ...first, id: 'attic' }, ...others] },
  }
  expect(() => validCatalogue(broken, textOf)).toThrow(
    'the content is not valid; assessments/content/ladders/smart-factory-2025/',
  )
  expect(() => validCatalogue(broken, textOf)).toThrow('factory-building is there')
})

test('a document without its text is refused', () => {
  expect(() => validCatalogue(catalogue, {})).toThrow(
    'the content is not valid; assessments/content/policies/zhuhai-2025/document.ts: ' +
      'documents.0.id (zhuhai-2025): has no text; ' +
      'assessments/content/policies/zhuhai-2026-draft/document.ts: ' +
      'documents.1.id (zhuhai-2026-draft): has no text',
  )
})

test('of many faults the first five are named and the rest counted', () => {
  expect(() => validCatalogue({}, textOf)).toThrow(/(: .*){5}; and 5 more$/)
})
