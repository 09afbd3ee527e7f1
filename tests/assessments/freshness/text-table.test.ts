import { expect, it } from 'vitest'
import { textTable, widthOf } from '../../../assessments/freshness/text-table.ts'

it.each([
  ['abc', 3],
  ['算力', 4],
  ['“算力券”', 10],
  ['珠25·三', 8],
  ['', 0],
])('%s is as wide as %i columns', (words, width) => {
  expect(widthOf(words)).toBe(width)
})

it('columns stand under their heads, also after Chinese words', () => {
  expect(
    textTable(
      ['id', 'words', 'n'],
      [
        ['one', '算力', 1],
        ['three', 'x', 20],
      ],
    ),
  ).toBe('id     words  n\none    算力   1\nthree  x      20')
})
