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

  it('leaves half a label at both edges, and height for the short labels where they are higher', () => {
    const high = { ...node('2027', 2), short: ['2027', 'in force', '1.00'] }
    const more = { ...values, nodes: [...values.nodes, high] }
    const edges = (width: number) => {
      const { series } = sankey(more, theme, width) as unknown as {
        series: readonly { readonly top: number; readonly bottom: number }[]
      }
      return [series[0]?.top, series[0]?.bottom]
    }
    expect(edges(1000)).toEqual([17, 24])
    expect(edges(360)).toEqual([26, 26])
    expect(sankeyHeight(more, 360)).toBeGreaterThan(sankeyHeight(more, 1000))
  })

  it('breaks a short label after its comma, else evenly, so that no character stands alone', () => {
    const record = (text: string) => ({ ...node('spend', 0), short: [text] })
    const first = (text: string) => {
      const nodes = [record(text), ...values.nodes.slice(1)]
      const { series } = sankey({ ...values, nodes }, theme, 328) as unknown as Drawn
      return series[0]?.data[0]?.label.formatter
    }
    expect(first('场景项目，发榜方')).toBe('场景项目，\n发榜方')
    expect(first('工业技术改造项目')).toBe('工业技术\n改造项目')
    expect(first('中小企业AI赋能项目')).toBe('中小企业AI\n赋能项目')
    expect(first('Computing power spending')).toBe('Computing\npower spending')
    expect(first('算力支出')).toBe('算力支出')
  })

  it('has a height before the page has told its width', () => {
    expect(sankeyHeight(values, 0)).toBe(sankeyHeight(values, 360))
  })

  it('grows with the fullest column', () => {
    const more = { ...values, nodes: [...values.nodes, node('fourth', 1)] }
    expect(sankeyHeight(more)).toBeGreaterThan(sankeyHeight(values))
    const right = { ...values, nodes: [...values.nodes, node('2027', 2)] }
    expect(sankeyHeight(right)).toBe(sankeyHeight(values))
  })
})
