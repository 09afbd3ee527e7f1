import { expect, test } from 'vitest'
import { type StepPoint, type StepsValues, steps, stepsHeight } from '../../../web/charts/steps.ts'
import type { ChartTheme } from '../../../web/charts/theme.ts'

const theme = new Proxy({} as ChartTheme, { get: (_, role) => `#${String(role)}` })

const at = (day: number, value: number, yardstick = '1', open = false): StepPoint => ({
  day,
  value,
  text: '',
  open,
  yardstick,
})

const values = (points: readonly StepPoint[], marks: StepsValues['marks'] = []): StepsValues => ({
  panels: [{ title: '甲', rungs: ['无', '一级'], points }],
  firstDay: 0,
  lastDay: 9,
  marks,
  dayText: String,
})

type Drawn = {
  readonly series: readonly {
    readonly step?: string
    readonly data: readonly {
      readonly value?: unknown
      readonly itemStyle?: { color: string }
      readonly label?: { align?: string }
    }[]
  }[]
}
const drawn = (of: StepsValues) => steps(of, theme, 800) as unknown as Drawn

test('a value holds until the next point, and no point is made between two', () => {
  const { series } = drawn(values([at(0, 0), at(9, 1)]))
  expect(series.map((one) => [one.step, one.data.map(({ value }) => value)])).toEqual([
    [
      'end',
      [
        [0, 0],
        [9, 1],
      ],
    ],
  ])
})

test('points of two yardsticks are not joined, and a line stands where the second begins', () => {
  const points = [at(0, 0), at(3, 1), at(6, 1, '2'), at(9, 1, '2')]
  const { series } = drawn(values(points, [{ day: 6, text: '目录2' }]))
  expect(series.map((one) => [one.step, one.data.length])).toEqual([
    [undefined, 2],
    ['end', 2],
    ['end', 2],
  ])
  expect(series[0]?.data).toEqual([
    [6, 0],
    [6, 1],
  ])
})

test('no line goes through a figure: on the day of a mark, and after a fall, it stands aside', () => {
  const points = [at(0, 1), at(2, 0), at(3, 1), at(6, 1, '2'), at(9, 1, '2')]
  const { series } = drawn(values(points, [{ day: 6, text: '目录2' }]))
  const sides = series.slice(1).map((one) => one.data.map(({ label }) => label?.align ?? 'over'))
  expect(sides).toEqual([
    ['over', 'left', 'over'],
    ['right', 'over'],
  ])
})

test('a least value is hollow, a settled one solid', () => {
  const { series } = drawn(values([at(0, 1, '1', true), at(9, 1)]))
  expect(series[0]?.data.map(({ itemStyle }) => itemStyle?.color)).toEqual([
    '#page',
    '#inForceMark',
  ])
})

test('panels stand two in a row where there is room, else one under the other', () => {
  const four = {
    ...values([]),
    panels: Array.from({ length: 4 }, () => ({ title: '', points: [] })),
  }
  expect(stepsHeight(four, 360)).toBe(2 * stepsHeight(four, 1088))
})
