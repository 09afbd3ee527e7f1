import { describe, expect, it } from 'vitest'
import { type SankeyValues, sankey, sankeyHeight } from '../../../web/charts/sankey.ts'
import type { ChartTheme } from '../../../web/charts/theme.ts'

const theme = new Proxy({} as ChartTheme, { get: (_, role) => String(role) })
const node = (id: string, column: 0 | 1 | 2, state: 'ink' | 'draft' | 'idle' = 'ink') => ({
  id,
  column,
  state,
  label: [`${id} long`, '1.00'],
  short: [id],
})
const values: SankeyValues = {
  nodes: [
    node('spend', 0),
    node('voucher', 1),
    node('pilot', 1, 'draft'),
    node('other', 1, 'idle'),
    node('2026', 2),
  ],
  links: [
    { from: 'spend', to: 'voucher', value: 7, state: 'ink' },
    { from: 'spend', to: 'pilot', value: 5, state: 'draft' },
    { from: 'spend', to: 'other', value: 3, state: 'idle' },
    { from: 'voucher', to: '2026', value: 7, state: 'ink' },
  ],
}
type Drawn = {
  readonly series: readonly {
    readonly data: readonly {
      readonly name: string
      readonly depth: number
      readonly label: { readonly formatter: string; readonly position: string }
      readonly itemStyle: { readonly color: unknown; readonly borderWidth: number }
    }[]
    readonly links: readonly {
      readonly target: string
      readonly value: number
      readonly lineStyle: { readonly color: unknown; readonly borderType?: unknown }
    }[]
  }[]
}
const drawn = (width?: number) => (sankey(values, theme, width) as unknown as Drawn).series[0]

describe('the sankey', () => {
  it('draws ribbons as wide as their money, each state with a shape of its own', () => {
    const links = drawn()?.links ?? []
    expect(links.map(({ value }) => value)).toEqual([7, 5, 3, 7])
    const [ink, draft, idle] = links
    expect(ink?.lineStyle.color).toBe('inForceSoft')
    expect(draft?.lineStyle.color).toMatchObject({ svgWidth: 7 })
    expect(idle?.lineStyle).toMatchObject({ color: 'page', borderType: [3, 3] })
  })

  it('keeps a measure without a ribbon onward in the middle', () => {
    expect(drawn()?.data.map(({ name, depth }) => [name, depth])).toEqual([
      ['spend', 0],
      ['voucher', 1],
      ['pilot', 1],
      ['other', 1],
      ['2026', 2],
    ])
  })

  it('puts short labels inward where there is little room', () => {
    const wide = drawn(1000)?.data.map(({ label }) => [label.formatter, label.position])
    const narrow = drawn(320)?.data.map(({ label }) => [label.formatter, label.position])
    expect(wide?.[0]).toEqual(['spend long\n1.00', 'left'])
    expect(wide?.[4]).toEqual(['2026 long\n1.00', 'right'])
    expect(narrow?.[0]).toEqual(['spend', 'right'])
    expect(narrow?.[4]).toEqual(['2026', 'left'])
  })

  it('grows with the fullest column', () => {
    const more = { ...values, nodes: [...values.nodes, node('fourth', 1)] }
    expect(sankeyHeight(more)).toBeGreaterThan(sankeyHeight(values))
    const right = { ...values, nodes: [...values.nodes, node('2027', 2)] }
    expect(sankeyHeight(right)).toBe(sankeyHeight(values))
  })
})
