import type { Cell, Column, Section } from '../../assessments/report/block.ts'
import { type Figure, figureOf, textCell } from './figure.ts'
import { type Grid, gridOf } from './grid.ts'
import type { OfficeWords } from './office-words.ts'
import { widthOf } from './sheet-measures.ts'
import { MOST_CHARACTERS } from './sheet-names.ts'
import type { SheetColumn, WrittenSheet } from './workbook.ts'

/** Sheets of one section: tables with the same columns stand on one, beside their captions. */
export function topicSheets(
  section: Section,
  words: OfficeWords,
  nameOf: (wanted: string) => string,
): readonly { readonly sheet: WrittenSheet; readonly captions: readonly string[] }[] {
  const topics = grouped(section, words)
  return topics.map((grids) => {
    const captions = [...new Set(grids.map(({ caption }) => caption))]
    const wanted = topics.length === 1 ? section.title : topicName(section.title, grids)
    return { sheet: sheetOf(grids, nameOf(wanted), words), captions }
  })
}

/** A grid and the heading that it stands under. */
type Placed = Grid & { readonly heading: string }

/** One table is named by its caption, several by the heading that they share, else by the section. */
function topicName(title: string, grids: readonly Placed[]): string {
  const [first] = grids
  if (first === undefined) return title
  if (grids.length > 1) {
    return grids.every(({ heading }) => heading === first.heading) ? first.heading : title
  }
  const joined = first.caption === title ? title : `${title}·${first.caption}`
  return joined.length > MOST_CHARACTERS ? first.caption : joined
}

function grouped({ title, blocks }: Section, words: OfficeWords): readonly (readonly Placed[])[] {
  const groups = new Map<string, Placed[]>()
  let heading = title
  for (const block of blocks) {
    if (block.kind === 'heading') heading = block.text
    const grid = gridOf(block, words)
    if (grid === null) continue
    const columns = JSON.stringify(grid.columns.map(({ key, label }) => [key, label]))
    const group = groups.get(columns) ?? []
    groups.set(columns, [...group, { ...grid, heading }])
  }
  return [...groups.values()]
}

type Row = { readonly caption: string; readonly cells: readonly Cell[] }
type Drawn = {
  readonly head: string
  readonly width: number
  readonly align: 'left' | 'right'
  readonly figures: readonly Figure[]
}

function sheetOf(grids: readonly Grid[], name: string, words: OfficeWords): WrittenSheet {
  const [first] = grids
  const body = grids.flatMap(({ caption, rows }) => rows.map((cells): Row => ({ caption, cells })))
  const feet = grids.flatMap(({ caption, foot }): Row[] =>
    foot === undefined ? [] : [{ caption, cells: foot }],
  )
  const rows = [...body, ...feet]
  const titles = rows.map(({ caption }) => ({ text: caption }))
  const sources = rows.map(({ cells }) => ({
    text: sourceOf(cells, first?.columns ?? [], words),
  }))
  const drawn = [
    ...(grids.length > 1 ? [textColumn(words.tableName, titles)] : []),
    ...(first?.columns ?? []).flatMap((column, c) =>
      columnsOf(
        column,
        rows.map(({ cells }) => cells[c] ?? { text: '' }),
        words,
      ),
    ),
    ...(sources.some(({ text }) => text !== '') ? [textColumn(words.source, sources)] : []),
  ]
  return {
    name,
    columns: drawn.map(({ width, align }): SheetColumn => ({ width, align })),
    headRows: 1,
    filters: true,
    footRows: feet.length,
    rows: [
      drawn.map(({ head }) => head),
      ...rows.map((_, r) => drawn.map(({ figures }) => figures[r]?.value ?? null)),
    ],
    formats: formatsOf(drawn),
  }
}

/** One source stands by itself; where the cells of a row have several, each with its column. */
function sourceOf(cells: readonly Cell[], columns: readonly Column[], words: OfficeWords): string {
  const named = cells.flatMap(({ source }, c) =>
    source === undefined || source === '' ? [] : [{ source, column: columns[c]?.label ?? '' }],
  )
  const distinct = new Set(named.map(({ source }) => source))
  if (distinct.size <= 1) return [...distinct].join('')
  return named.map(({ source, column }) => words.sources(column, source)).join(words.between)
}

function textColumn(head: string, cells: readonly Cell[]): Drawn {
  const figures = cells.map(({ text }): Figure => ({ value: text === '' ? null : textCell(text) }))
  return {
    head,
    align: 'left',
    figures,
    width: widthOf([head, ...figures.map(({ value }) => value)]),
  }
}

/** A column of figures says its unit in its head; where units differ, beside each figure. */
function columnsOf({ label, align }: Column, cells: readonly Cell[], words: OfficeWords): Drawn[] {
  const figures = cells.map(figureOf)
  const units = new Set(figures.flatMap(({ unit }) => unit ?? []))
  const [only] = units
  const bare = units.size === 0 ? label : bareLabel(label)
  const head = units.size === 1 && only ? words.withUnit(bare, words.unit[only]) : bare
  const drawn: Drawn = {
    head: textCell(head),
    align,
    figures,
    width: widthOf([head, ...figures.map(({ value }) => value)]),
  }
  const ends = endsOf(bare, align, cells, words)
  if (units.size <= 1) return [drawn, ...ends]
  const named = figures.map(({ unit }) => ({ text: unit === undefined ? '' : words.unit[unit] }))
  return [drawn, textColumn(words.unitOf(bare), named), ...ends]
}

/** Where cells hold an interval, its ends stand as numbers in two columns of their own. */
function endsOf(
  bare: string,
  align: Column['align'],
  cells: readonly Cell[],
  words: OfficeWords,
): readonly Drawn[] {
  if (cells.every(({ span }) => span === undefined)) return []
  return (['low', 'high'] as const).map((end) => {
    const figures = cells.map(({ span, unit }): Figure => {
      const value = span?.[end] ?? null
      if (value === null || unit === undefined) return { value: null }
      return figureOf({ text: String(value), value, unit })
    })
    const units = new Set(figures.flatMap(({ unit }) => unit ?? []))
    const [only] = units
    const name = words.endOf[end](bare)
    const head = units.size === 1 && only ? words.withUnit(name, words.unit[only]) : name
    const width = widthOf([head, ...figures.map(({ value }) => value)])
    return { head: textCell(head), align, figures, width }
  })
}

/** A label without the unit that its text is in: the figure has its own, 元 where the text has 万元. */
const bareLabel = (label: string): string =>
  label
    .replace(/\s*[（(](?:万元|亿元|元|%|分|个|项|天|¥|(?:10,000 )?yuan|points|days)[）)]$/, '')
    .replace(/[，,]\s*(?:万元|亿元|元|¥|(?:10,000 )?yuan)$/, '')

function formatsOf(drawn: readonly Drawn[]): ReadonlyMap<string, string> {
  const formats = new Map<string, string>()
  for (const [c, { figures }] of drawn.entries()) {
    for (const [r, { format }] of figures.entries()) {
      if (format !== undefined) formats.set(`${r + 1},${c}`, format)
    }
  }
  return formats
}
