import { expect, test } from 'vitest'
import type { Block } from '../../../assessments/report/block.ts'
import { requests, told } from './make.ts'

/** Columns that hold official words, numbers of documents and ids of the caller. */
const official = ['source', 'number', 'quote', 'id', 'value']

function ours(block: Block): readonly string[] {
  switch (block.kind) {
    case 'table': {
      const kept = block.columns.flatMap(({ key }, at) => (official.includes(key) ? [] : [at]))
      return [block.caption, ...block.rows.flatMap((row) => kept.map((at) => row[at]?.text ?? ''))]
    }
    case 'staff':
      return block.rungs.flatMap(({ name, note }) => [name, note])
    case 'waterfall':
      return block.bars.map(({ name }) => name)
    case 'shares':
      return block.bars.flatMap(({ name, note }) => [name, note])
    case 'cells':
      return block.groups.flatMap(({ name, cells }) => [name, ...cells.map((cell) => cell.name)])
    case 'heading':
      return [block.text]
    case 'paragraph':
      // Notes of sources cite passages by their Chinese names.
      return block.voice === 'note' ? [] : [block.text]
    default:
      return []
  }
}

test('an English report says in English whatever is not official words', () => {
  const chinese = requests.flatMap(([, request]) =>
    told(request, 'en')
      .report.sections.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(ours)])
      .filter((text) => /\p{Script=Han}/u.test(text)),
  )
  expect([...new Set(chinese)]).toEqual([])
})

test('a Chinese report writes no English sentence and no half-width mark after Chinese', () => {
  const foreign = requests.flatMap(([, request]) =>
    told(request, 'zh')
      .report.sections.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(ours)])
      .filter((text) => /[a-z]{3,} [a-z]{3,}|\p{Script=Han}[,;:?!]/u.test(text)),
  )
  expect([...new Set(foreign)]).toEqual([])
})
