import { expect, test } from 'vitest'
import { catalogue } from '../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../assessments/content/examples/example-factory.ts'
import { explainGate } from '../../assessments/explain/explain-ladders.ts'
import { explanationRows } from '../../assessments/explain/rows.ts'
import { type RowTree, rowFigure, treeOf } from '../../web/features/explain/row-tree.ts'

const gate = explainGate(
  'sme-digital-2024/3/score',
  exampleFactory.request,
  catalogue,
  '2026-11-21',
)
const rows = explanationRows(gate === null ? [] : [gate], catalogue)

const linesOf = (tree: RowTree): readonly string[] => [
  tree.row.path,
  ...tree.below.flatMap(linesOf),
]

test('every line stands once, under the line that it is a part of, in its order', () => {
  const trees = treeOf(rows)
  expect(trees).toHaveLength(1)
  expect(trees.flatMap(linesOf)).toEqual(rows.map((row) => row.path))
  expect(trees[0]?.below[0]?.below).toHaveLength(15)
})

test('a line shows its figure, or the ends it lies between', () => {
  const [top] = rows
  if (top === undefined) throw new Error('no rows')
  expect(rowFigure(top)).toBe('56.825')
  expect(rowFigure({ ...top, value: null, low: '1', high: '2.5' })).toBe('1–2.5')
  expect(rowFigure({ ...top, value: null, low: null, high: null })).toBe('')
})
