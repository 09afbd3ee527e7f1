import { describe, expect, it } from 'vitest'
import { type RadarAxis, radar } from '../../../web/charts/radar.ts'
import type { ChartTheme } from '../../../web/charts/theme.ts'

const theme: ChartTheme = {
  page: '#page',
  text: '#text',
  text2: '#text2',
  hairline: '#hairline',
  rule: '#rule',
  ruleStrong: '#ink',
  held: '#held',
  heldMark: '#heldMark',
  missing: '#missing',
  missingMark: '#missingMark',
  unknown: '#unknown',
  unknownMark: '#unknownMark',
  inForceMark: '#inForceMark',
  inForceSoft: '#inForceSoft',
  draft: '#draft',
  draftMark: '#draftMark',
  draftSoft: '#draftSoft',
  self: '#self',
  visit: '#visit',
  bureau: '#bureau',
  font: 'sans',
}

const axis = (name: string, value: number | undefined): RadarAxis => ({
  name,
  value,
  text: value === undefined ? '未知' : value.toFixed(2),
  held: (value ?? 0) >= 0.8,
})

type Drawn = {
  readonly radar: { readonly indicator: readonly { readonly name: string }[] }
  readonly series: readonly {
    readonly type: string
    readonly areaStyle?: object
    readonly data: readonly unknown[]
  }[]
}

const draw = (axes: readonly RadarAxis[], wrapAt?: number) =>
  radar({ axes, max: 1, threshold: 0.8 }, { wrapAt }, theme) as unknown as Drawn

const ownLines = (drawn: Drawn) =>
  drawn.series.filter((series) => series.areaStyle).map((series) => series.data)

const four = [axis('甲', 0.5), axis('乙', 0.8), axis('丙', 0.2), axis('丁', 1)]

describe('the radar', () => {
  it('draws one closed line when all axes are known', () => {
    const line = [
      [0.5, 0],
      [0.8, 90],
      [0.2, 180],
      [1, 270],
      [0.5, 360],
    ]
    expect(ownLines(draw(four))).toEqual([line])
  })

  it('stops the line beside an unknown axis and never draws it as nought', () => {
    expect(ownLines(draw([axis('甲', 0.5), axis('乙', undefined), ...four.slice(2)]))).toEqual([
      [
        [0.2, 180],
        [1, 270],
        [0.5, 360],
      ],
    ])
  })

  it('draws no line at all when nothing is known', () => {
    const drawn = draw(four.map(({ name }) => axis(name, undefined)))
    expect(ownLines(drawn)).toEqual([])
    expect(drawn.series.at(-1)?.data).toEqual([])
  })

  it('marks an axis that reaches the threshold solid and one that does not hollow', () => {
    const marks = draw(four).series.at(-1)?.data as readonly {
      readonly itemStyle: { readonly color: string; readonly borderColor: string }
    }[]
    expect(marks.map((mark) => [mark.itemStyle.color, mark.itemStyle.borderColor])).toEqual([
      ['#page', '#missingMark'],
      ['#heldMark', '#heldMark'],
      ['#page', '#missingMark'],
      ['#heldMark', '#heldMark'],
    ])
  })

  it('writes the value under its name, in the manner of its state', () => {
    const drawn = draw([axis('甲', 0.5), axis('乙', 0.8), axis('丙', undefined)])
    expect(drawn.radar.indicator.map((indicator) => indicator.name)).toEqual([
      '甲\n{missing|0.50}',
      '乙\n{held|0.80}',
      '丙\n{unknown|未知}',
    ])
  })

  it('breaks a long name at the space nearest its middle', () => {
    const drawn = draw([axis('Information security', 0.5)], 12)
    expect(drawn.radar.indicator[0]?.name).toBe('Information\nsecurity\n{missing|0.50}')
  })
})

describe('beside the own line of the radar', () => {
  const series = (axes: readonly RadarAxis[]) =>
    draw(axes).series as readonly {
      readonly symbol?: string
      readonly data: readonly unknown[]
      readonly z?: number
    }[]
  const marks = (axes: readonly RadarAxis[]) =>
    series(axes).find(({ z }) => z === 5)?.data as readonly [number, number][]
  const others = (axes: readonly RadarAxis[]) =>
    series(axes)
      .filter(({ symbol }) => symbol === 'circle')
      .map(({ data }) => data)

  it('a demand is a mark across its own axis, and nothing lies between two axes', () => {
    const [a, b, c, d] = four.map((axis, at) => (at === 1 ? { ...axis, demand: 0.25 } : axis))
    if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error()
    const drawn = marks([a, b, c, d])
    expect(drawn.length).toBe(3)
    const [from, to] = drawn
    // Both ends lie as far from the axis at 90°, and their middle at 0.25 on it.
    const x = ([radius, angle]: readonly [number, number] = [0, 0]) =>
      radius * Math.sin((angle * Math.PI) / 180)
    expect([x(from), x(to)].map((one) => one.toFixed(9))).toEqual(['0.250000000', '0.250000000'])
    expect(marks(four)).toEqual([])
  })

  it('others are a line that stops where they are not known', () => {
    const known = [0.1, 0.2, undefined, 0.4]
    const axes = four.map((axis, at) => ({ ...axis, others: known[at] }))
    expect(others(axes)).toEqual([
      [
        [0.4, 270],
        [0.1, 360],
        [0.2, 450],
      ],
    ])
    expect(others(four)).toEqual([])
  })
})
