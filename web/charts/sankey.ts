import type { EChartsCoreOption } from 'echarts/core'
import type { ChartTheme } from './theme.ts'

/**
 * How a flow is drawn: law in ink, draft hatched, what is not chosen as a hollow, dashed ribbon; what
 * the firm pays itself hollow at its end, and pale on the way, since it often comes from everywhere.
 */
export type SankeyState = 'ink' | 'draft' | 'idle' | 'own'

export type SankeyNode = {
  readonly id: string
  /** From the left: 0, 1 or 2. */
  readonly column: 0 | 1 | 2
  readonly state: SankeyState
  /** Lines of its label, one under the other: the last is its figure. */
  readonly label: readonly string[]
  /** The same where there is little room. */
  readonly short: readonly string[]
}

export type SankeyLink = {
  readonly from: string
  readonly to: string
  readonly value: number
  readonly state: SankeyState
}

export type SankeyValues = {
  readonly nodes: readonly SankeyNode[]
  readonly links: readonly SankeyLink[]
}

/** Below this many pixels the labels lie on the ribbons. */
const NARROW = 720
const LINE = 17
const GAP = 12
const FONT = 12

const isNarrowAt = (width: number): boolean => width < NARROW

/** Pixels for a label at the left of a narrow chart: a third of it, less a node. */
const narrowRoom = (width: number): number => Math.max(4 * FONT, Math.floor(width / 3) - 14)

const most = (values: SankeyValues): number =>
  Math.max(0, ...[0, 1, 2].map((at) => values.nodes.filter(({ column }) => column === at).length))

/** The lines of a node in so many pixels of width; short ones are broken after a comma, evenly. */
function linesOf({ column, short, label }: SankeyNode, width: number): readonly string[] {
  if (!isNarrowAt(width)) return label
  return column === 2 ? short : short.flatMap((line) => broken(line, narrowRoom(width)))
}

/** Of Chinese a character is as wide as it is high, of Latin about half. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + (one > '\u2e7f' ? FONT : FONT * 0.55), 0)

function broken(text: string, room: number): readonly string[] {
  if (widthOf(text) <= room) return [text]
  const parts = text.split(/(?<=[，、])/)
  if (parts.length > 1) return parts.flatMap((part) => broken(part.trim(), room))
  const even = widthOf(text) / Math.ceil(widthOf(text) / room)
  const lines: string[] = []
  // A Chinese character, or a word of Latin with the space after it.
  for (const unit of text.match(/[\u2e80-\uffff]|[^\u2e80-\uffff\s]+\s*|\s+/gu) ?? []) {
    const last = lines.at(-1)
    const isFull = last === undefined || widthOf(last) + FONT / 2 >= even
    if (isFull || widthOf(last + unit.trimEnd()) > room) lines.push(unit)
    else lines[lines.length - 1] = last + unit
  }
  return lines.map((line) => line.trimEnd())
}

const mostLines = (values: SankeyValues, width: number): number =>
  Math.max(2, ...values.nodes.map((node) => linesOf(node, width).length))

/** Room over the first node and under the last: half a label, which may be higher than its node. */
const edge = (lines: number, least: number): number =>
  Math.max(least, Math.ceil((lines * LINE) / 2))

/** Pixels that leave every label of the fullest column a place of its own, in so much width. */
export function sankeyHeight(values: SankeyValues, width = Number.POSITIVE_INFINITY): number {
  const lines = mostLines(values, width)
  return 72 + edge(lines, 12) + edge(lines, 24) + most(values) * (lines * LINE + GAP)
}

/** Ribbons as wide as their money, nothing to hover: every figure is a label. `width` in pixels. */
export function sankey(
  values: SankeyValues,
  theme: ChartTheme,
  width = Number.POSITIVE_INFINITY,
): EChartsCoreOption {
  const isNarrow = isNarrowAt(width)
  const side = isNarrow ? 2 : Math.min(220, Math.floor(width * 0.2))
  const lines = mostLines(values, width)
  const room = isNarrow ? narrowRoom(width) : side - 12
  return {
    textStyle: { fontFamily: theme.font },
    series: [
      {
        type: 'sankey',
        silent: true,
        draggable: false,
        nodeAlign: 'left',
        left: side,
        right: side,
        top: edge(lines, 12),
        bottom: edge(lines, 24),
        nodeWidth: 10,
        nodeGap: lines * LINE + GAP - 8,
        emphasis: { disabled: true },
        data: values.nodes.map((node) => ({
          name: node.id,
          depth: node.column,
          itemStyle: nodeStyle(node.state, theme),
          label: {
            ...labelStyle(node.state, theme),
            formatter: linesOf(node, width).join('\n'),
            // At the sides where there is room for them, else inward, over the ribbons.
            position: node.column === (isNarrow ? 2 : 0) ? 'left' : 'right',
            width: isNarrow ? room : node.column === 1 ? Math.max(140, width * 0.22) : room,
            overflow: isNarrow && node.column > 0 ? 'none' : 'break',
          },
        })),
        links: values.links.map((link) => ({
          source: link.from,
          target: link.to,
          value: link.value,
          lineStyle: ribbonStyle(link.state, theme),
        })),
      },
    ],
  }
}

function labelStyle(state: SankeyState, theme: ChartTheme) {
  const color = state === 'draft' ? theme.draft : state === 'idle' ? theme.text2 : theme.text
  // A halo, since labels may lie on a ribbon.
  const halo = { textBorderColor: theme.page, textBorderWidth: 4 }
  return { fontSize: FONT, lineHeight: LINE, fontFamily: theme.font, color, ...halo }
}

function nodeStyle(state: SankeyState, theme: ChartTheme) {
  switch (state) {
    case 'ink':
      return { color: theme.inForceMark, borderWidth: 0 }
    case 'draft':
      return { color: hatch(theme), borderColor: theme.draftMark, borderWidth: 1.5 }
    case 'idle':
      return { color: theme.page, borderColor: theme.unknownMark, borderWidth: 1.5 }
    case 'own':
      return { color: theme.page, borderColor: theme.ruleStrong, borderWidth: 1.5 }
  }
}

function ribbonStyle(state: SankeyState, theme: ChartTheme) {
  switch (state) {
    case 'ink':
      return { color: theme.inForceSoft, opacity: 1, borderColor: theme.rule, borderWidth: 1 }
    case 'draft':
      // Paler than its ends, so that a label on it can be read.
      return { color: hatch(theme), opacity: 0.45, borderColor: theme.draftMark, borderWidth: 1 }
    case 'idle':
      return {
        color: theme.page,
        opacity: 1,
        borderColor: theme.unknownMark,
        borderWidth: 1,
        borderType: [3, 3],
      }
    case 'own':
      return { color: theme.hairline, opacity: 0.55 }
  }
}

/** 135° lines, as the page hatches what is not law yet; one tile of 7 by 7 pixels. */
function hatch(theme: ChartTheme) {
  const tile = { width: 7, height: 7 }
  const stroke = { stroke: theme.draftMark, 'stroke-width': '1' }
  return {
    svgElement: {
      tag: 'g',
      attrs: {},
      children: [
        { tag: 'rect', attrs: { ...tile, fill: theme.draftSoft }, key: 'ground' },
        { tag: 'path', attrs: { d: 'M-1 6l2 2M-1 -1l9 9M6 -1l2 2', ...stroke }, key: 'lines' },
      ],
      key: 'hatch',
    },
    svgWidth: tile.width,
    svgHeight: tile.height,
    repeat: 'repeat',
  }
}
