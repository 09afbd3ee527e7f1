import { yuanOf } from '../../assessments/figures.ts'
import type { Block, Cell, Column, SceneState } from '../../assessments/report/block.ts'
import type { OfficeWords } from './office-words.ts'

/** Anything of a report that has rows: its tables, and its charts as the tables they stand for. */
export type Grid = {
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  readonly foot?: readonly Cell[]
}

type Staff = Extract<Block, { kind: 'staff' }>
type Waterfall = Extract<Block, { kind: 'waterfall' }>
type Shares = Extract<Block, { kind: 'shares' }>
type Cells = Extract<Block, { kind: 'cells' }>

/** The rows of a block; null where it has none. */
export function gridOf(block: Block, words: OfficeWords): Grid | null {
  switch (block.kind) {
    case 'table':
      return block
    case 'staff':
      return staffGrid(block, words)
    case 'waterfall':
      return waterfallGrid(block, words)
    case 'shares':
      return sharesGrid(block, words)
    case 'cells':
      return cellsGrid(block, words)
    case 'heading':
    case 'paragraph':
    case 'quote':
    case 'page-break':
      return null
  }
}

const staffGrid = ({ caption, rungs }: Staff, words: OfficeWords): Grid => ({
  caption,
  columns: [
    { key: 'rung', label: words.rung, align: 'left', width: 0.25 },
    { key: 'state', label: words.state, align: 'left', width: 0.2 },
    { key: 'note', label: words.note, align: 'left', width: 0.55 },
  ],
  rows: rungs.map(({ name, state, note }) => [
    { text: name },
    { text: words.rungState[state] },
    { text: note },
  ]),
})

const fen = (value: number): Cell => ({ text: yuanOf(value), value, unit: 'fen' })

function waterfallGrid({ caption, bars }: Waterfall, words: OfficeWords): Grid {
  const money = { align: 'right', width: 0.18 } as const
  return {
    caption,
    columns: [
      { key: 'item', label: words.item, align: 'left', width: 0.31 },
      { key: 'state', label: words.state, align: 'left', width: 0.15 },
      { key: 'from', label: words.withUnit(words.from, words.unit.fen), ...money },
      { key: 'change', label: words.withUnit(words.change, words.unit.fen), ...money },
      { key: 'to', label: words.withUnit(words.to, words.unit.fen), ...money },
    ],
    rows: bars.map(({ name, fromFen, toFen, state }) => [
      { text: name },
      { text: words.barState[state] },
      fen(fromFen),
      fen(toFen - fromFen),
      fen(toFen),
    ]),
  }
}

const stateOrder = ['ai', 'built', 'none', 'unknown'] as const satisfies readonly SceneState[]

const count = (value: number): Cell => ({ text: String(value), value, unit: 'count' })

function sharesGrid({ caption, states, bars }: Shares, words: OfficeWords): Grid {
  return {
    caption,
    columns: [
      { key: 'link', label: words.link, align: 'left', width: 0.25 },
      { key: 'all', label: words.scenes, align: 'right', width: 0.15 },
      ...stateOrder.map(
        (state): Column => ({ key: state, label: states[state], align: 'right', width: 0.15 }),
      ),
    ],
    rows: bars.map(({ name, counts }) => [
      { text: name },
      count(stateOrder.reduce((sum, state) => sum + counts[state], 0)),
      ...stateOrder.map((state) => count(counts[state])),
    ]),
  }
}

const cellsGrid = ({ caption, states, groups }: Cells, words: OfficeWords): Grid => ({
  caption,
  columns: [
    { key: 'link', label: words.link, align: 'left', width: 0.25 },
    { key: 'number', label: words.number, align: 'right', width: 0.1 },
    { key: 'scene', label: words.scene, align: 'left', width: 0.45 },
    { key: 'state', label: words.state, align: 'left', width: 0.2 },
  ],
  rows: groups.flatMap(({ name, cells }) =>
    cells.map((cell) => [
      { text: name },
      { text: String(cell.number), value: cell.number },
      { text: cell.name },
      { text: states[cell.state] },
    ]),
  ),
})
