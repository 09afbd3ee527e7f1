import {
  type FileChild,
  HeadingLevel,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, Cell, Column, Section } from '../../assessments/report/block.ts'
import { headRule, tableRules } from './docx-styles.ts'
import { type Grid, gridOf } from './grid.ts'
import type { OfficeWords } from './office-words.ts'
import { printable } from './printable.ts'

/** Between the margins of A4, in twentieths of a point. */
export const TEXT_WIDTH = 9412

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const
const styleOfVoice = { lead: 'Lead', plain: 'Normal', note: 'Note', official: 'Official' } as const

/** Counts the tables of a document, whose captions number them on. */
export type Counter = { tables: number }

/** Where a paragraph starts: `{}` below the one before. */
type Start = { readonly pageBreakBefore?: true }

const onNewPage: Start = { pageBreakBefore: true }

/** A section under its heading; the first of a document starts a page. */
export function sectionChildren(
  section: Section,
  words: OfficeWords,
  counter: Counter,
  isFirst: boolean,
): readonly FileChild[] {
  const [first, ...rest] = section.blocks
  const repeats = first?.kind === 'heading' && first.text === section.title
  const breaks = isFirst || first?.kind === 'page-break'
  const children: FileChild[] = [headed(section.title, 1, breaks ? onNewPage : {})]
  let start: Start = {}
  for (const block of repeats || first?.kind === 'page-break' ? rest : section.blocks) {
    if (block.kind === 'page-break') start = onNewPage
    else {
      children.push(...childrenOf(block, start, words, counter))
      start = {}
    }
  }
  return children
}

/** The runs of a text, whose line ends stay line ends. */
export const runsOf = (text: string): readonly TextRun[] =>
  printable(text)
    .split('\n')
    .map((line, i) => new TextRun({ text: line, ...(i > 0 ? { break: 1 } : {}) }))

export const styled = (text: string, style: string, start: Start = {}): Paragraph =>
  new Paragraph({ style, children: [...runsOf(text)], ...start })

const headed = (text: string, level: 1 | 2 | 3, start: Start): Paragraph =>
  new Paragraph({
    heading: headings[level - 1] ?? headings[0],
    children: [...runsOf(text)],
    ...start,
  })

type Printed = Exclude<Block, { kind: 'page-break' }>

function childrenOf(
  block: Printed,
  start: Start,
  words: OfficeWords,
  counter: Counter,
): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [headed(block.text, block.level, start)]
    case 'paragraph':
      return [styled(block.text, styleOfVoice[block.voice ?? 'plain'], start)]
    case 'quote':
      return [quoted(block, start)]
    case 'table':
    case 'staff':
    case 'waterfall':
    case 'shares':
    case 'cells': {
      const grid = gridOf(block, words)
      return grid === null ? [] : [captionOf(grid, start, words, counter), tableOf(grid), after()]
    }
  }
}

/** The words of the text, and under them where they stand. */
function quoted({ text, cite }: Extract<Block, { kind: 'quote' }>, start: Start): Paragraph {
  const source = new TextRun({ text: printable(cite), break: 1, style: 'ClauseSource' })
  return new Paragraph({ style: 'ClauseQuote', children: [...runsOf(text), source], ...start })
}

/** A table's number is a field, so that it counts on when somebody adds one. */
function captionOf(
  { caption }: Grid,
  start: Start,
  words: OfficeWords,
  counter: Counter,
): Paragraph {
  counter.tables += 1
  const number = new SimpleField(`SEQ ${words.table} \\* ARABIC`, String(counter.tables))
  const children = [new TextRun(`${words.table} `), number, new TextRun('  '), ...runsOf(caption)]
  return new Paragraph({ style: 'Caption', children, ...start })
}

/** Two tables without a paragraph between them would run into one. */
const after = (): Paragraph => new Paragraph({ style: 'PageLine', children: [] })

function tableOf({ columns, rows, foot }: Grid): Table {
  const widths = widthsOf(columns)
  const head = columns.map(({ label }) => ({ text: label }))
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: tableRules,
    margins: { marginUnitType: WidthType.DXA, left: 60, right: 60, top: 20, bottom: 20 },
    rows: [
      rowOf(head, columns, widths, 'head'),
      ...rows.map((cells) => rowOf(cells, columns, widths, 'body')),
      ...(foot === undefined ? [] : [rowOf(foot, columns, widths, 'foot')]),
    ],
  })
}

type Part = 'head' | 'body' | 'foot'

function rowOf(
  cells: readonly Cell[],
  columns: readonly Column[],
  widths: readonly number[],
  part: Part,
): TableRow {
  return new TableRow({
    tableHeader: part === 'head',
    cantSplit: true,
    children: columns.map(
      ({ align }, c) =>
        new TableCell({
          width: { size: widths[c] ?? 0, type: WidthType.DXA },
          ...(part === 'head' ? { borders: headRule } : {}),
          children: [cellParagraph(cells[c]?.text ?? '', align, part)],
        }),
    ),
  })
}

function cellParagraph(text: string, align: 'left' | 'right', part: Part): Paragraph {
  const right = { ...(align === 'right' ? { alignment: 'right' as const } : {}) }
  const children = [...runsOf(text)]
  if (part === 'body') {
    return new Paragraph({ style: align === 'right' ? 'TableFigure' : 'TableText', children })
  }
  return new Paragraph({ style: 'TableHead', ...right, children })
}

/** Shares of the line as whole twentieths that fill it; a column without one takes an even share. */
function widthsOf(columns: readonly Column[]): readonly number[] {
  const shares = columns.map(({ width }) => width ?? 1 / columns.length)
  const all = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.floor((share / all) * TEXT_WIDTH))
  const rest = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width, i) => (i === 0 ? width + rest : width))
}
