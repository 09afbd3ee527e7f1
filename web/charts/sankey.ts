import type { EChartsCoreOption } from 'echarts/core'
import type { ChartTheme } from './theme.ts'

/** How a flow is drawn: law in ink, draft hatched, what is not chosen as a hollow, dashed ribbon. */
export type SankeyState = 'ink' | 'draft' | 'idle'

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

const most = (values: SankeyValues): number =>
  Math.max(0, ...[0, 1, 2].map((at) => values.nodes.filter(({ column }) => column === at).length))

/** Pixels that leave every label of the fullest column a place of its own. */
export function sankeyHeight(values: SankeyValues): number {
  const lines = Math.max(2, ...values.nodes.map(({ label }) => label.length))
  return 108 + most(values) * (lines * LINE + GAP)
}

/** Ribbons as wide as their money, nothing to hover: every figure is a label. `width` in pixels. */
export function sankey(
  values: SankeyValues,
  theme: ChartTheme,
  width = Number.POSITIVE_INFINITY,
): EChartsCoreOption {
  const isNarrow = width < NARROW
  const side = isNarrow ? 2 : Math.min(220, Math.floor(width * 0.2))
  const lines = Math.max(2, ...values.nodes.map(({ label }) => label.length))
  const room = isNarrow ? Math.floor(width / 3) - 14 : side - 12
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
        top: 12,
        bottom: 24,
        nodeWidth: 10,
        nodeGap: lines * LINE + GAP - 8,
        emphasis: { disabled: true },
        data: values.nodes.map((node) => ({
          name: node.id,
          depth: node.column,
          itemStyle: nodeStyle(node.state, theme),
          label: {
            ...labelStyle(node.state, theme),
            formatter: (isNarrow ? node.short : node.label).join('\n'),
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
  return { fontSize: 12, lineHeight: LINE, fontFamily: theme.font, color, ...halo }
}

function nodeStyle(state: SankeyState, theme: ChartTheme) {
  switch (state) {
    case 'ink':
      return { color: theme.inForceMark, borderWidth: 0 }
    case 'draft':
      return { color: hatch(theme), borderColor: theme.draftMark, borderWidth: 1.5 }
    case 'idle':
      return { color: theme.page, borderColor: theme.unknownMark, borderWidth: 1.5 }
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
