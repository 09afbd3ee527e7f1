import type { EChartsCoreOption } from 'echarts/core'
import type { ChartTheme } from './theme.ts'

export type StepPoint = {
  /** Whole days since a day that all panels share. */
  readonly day: number
  readonly value: number
  /** Written beside it. */
  readonly text: string
  /** Hollow: what it stands for is a least value. */
  readonly open: boolean
  /** Points of different yardsticks are never joined. */
  readonly yardstick: string
}

export type StepPanel = {
  readonly title: string
  /** Names of 0, 1, 2 …; absent for amounts, whose scale runs from 0 to their most. */
  readonly rungs?: readonly string[] | undefined
  readonly points: readonly StepPoint[]
}

export type StepsValues = {
  readonly panels: readonly StepPanel[]
  readonly firstDay: number
  readonly lastDay: number
  /** Where a new yardstick begins, and what it is called. */
  readonly marks: readonly { readonly day: number; readonly text: string }[]
  readonly dayText: (day: number) => string
}

const WIDE = 720
const PANEL = 206
/** Over the drawing, from the top: the title, what a mark is called, a figure on the highest rung. */
const HEAD = 60
const FOOT = 30
const LEFT = 88
const RIGHT = 28

const columnsIn = (width: number): number => (width < WIDE ? 1 : 2)

/** Pixels that so many panels need in so much width. */
export const stepsHeight = ({ panels }: StepsValues, width: number): number =>
  Math.ceil(panels.length / columnsIn(width)) * PANEL

/** Points in order, apart where the yardstick changes. */
function runs(points: readonly StepPoint[]): readonly (readonly StepPoint[])[] {
  const found: StepPoint[][] = []
  for (const point of points) {
    const last = found.at(-1)
    if (last !== undefined && last[0]?.yardstick === point.yardstick) last.push(point)
    else found.push([point])
  }
  return found
}

/** So far beside its point stands a figure through which a line would go. */
const ASIDE = 7

/** Over its point; beside it where a mark goes up there, or the line comes down onto it. */
function figurePlace(isCrossed: boolean, isLate: boolean) {
  if (!isCrossed) return { position: 'top' }
  return isLate
    ? { position: 'top', align: 'right', offset: [-ASIDE, 0] }
    : { position: 'top', align: 'left', offset: [ASIDE, 0] }
}

/**
 * Small multiples of steps over the same days: a value holds until the next point. A solid square
 * is settled, a hollow one a least value; a dashed upright line begins another yardstick.
 */
export function steps(values: StepsValues, theme: ChartTheme, width: number): EChartsCoreOption {
  const columns = columnsIn(width)
  const room = width / columns
  const markDays = new Set(values.marks.map(({ day }) => day))
  const span = Math.max(1, values.lastDay - values.firstDay)
  const [min, max] = [values.firstDay - span * 0.06, values.lastDay + span * 0.06]
  const text = { fontFamily: theme.font, fontSize: 12, color: theme.text2 }
  const tops = values.panels.map((panel) =>
    panel.rungs === undefined
      ? Math.max(1, ...panel.points.map(({ value }) => value)) * 1.15
      : panel.rungs.length - 1,
  )
  return {
    animationDuration: 320,
    textStyle: { fontFamily: theme.font },
    title: values.panels.map((panel, at) => ({
      text: panel.title,
      left: (at % columns) * room,
      top: Math.floor(at / columns) * PANEL + 4,
      padding: 0,
      textStyle: { fontFamily: theme.font, fontSize: 13, fontWeight: 600, color: theme.text },
    })),
    grid: values.panels.map((_, at) => ({
      left: (at % columns) * room + LEFT,
      width: room - LEFT - RIGHT,
      top: Math.floor(at / columns) * PANEL + HEAD,
      height: PANEL - HEAD - FOOT,
    })),
    xAxis: values.panels.map((_, at) => ({
      gridIndex: at,
      type: 'value',
      min,
      max,
      axisLine: { lineStyle: { color: theme.rule } },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: {
        ...text,
        customValues: [values.firstDay, values.lastDay],
        formatter: values.dayText,
        alignMinLabel: 'left',
        alignMaxLabel: 'right',
      },
    })),
    yAxis: values.panels.map(({ rungs }, at) => ({
      gridIndex: at,
      type: 'value',
      min: 0,
      max: tops[at],
      interval: rungs === undefined ? tops[at] : 1,
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { show: rungs !== undefined, lineStyle: { color: theme.hairline } },
      axisLabel: {
        ...text,
        show: rungs !== undefined,
        formatter: (value: number) => rungs?.[value] ?? '',
      },
    })),
    series: values.panels.flatMap((panel, at) => [
      ...values.marks.map((mark, index) => ({
        type: 'line',
        xAxisIndex: at,
        yAxisIndex: at,
        silent: true,
        symbol: 'none',
        z: 1,
        data: [
          [mark.day, 0],
          [mark.day, tops[at]],
        ],
        lineStyle: { color: theme.ruleStrong, width: 1, type: [4, 3] },
        endLabel: {
          ...text,
          show: at === 0 || columns === 2,
          color: theme.text,
          formatter: mark.text,
          align: index === values.marks.length - 1 && mark.day > (min + max) / 2 ? 'right' : 'left',
          offset: [0, -26],
        },
      })),
      ...runs(panel.points).map((run) => ({
        type: 'line',
        xAxisIndex: at,
        yAxisIndex: at,
        silent: true,
        step: 'end',
        symbol: 'rect',
        symbolSize: 8,
        z: 3,
        lineStyle: { color: theme.inForceMark, width: 2 },
        data: run.map((point, index) => ({
          value: [point.day, point.value],
          label: {
            ...text,
            color: theme.text,
            show: point.text !== '',
            backgroundColor: theme.page,
            padding: [1, 3],
            formatter: point.text,
            ...figurePlace(
              markDays.has(point.day) || (run[index - 1]?.value ?? 0) > point.value,
              point.day > (min + max) / 2,
            ),
          },
          itemStyle: {
            color: point.open ? theme.page : theme.inForceMark,
            borderColor: theme.inForceMark,
            borderWidth: 1.75,
          },
        })),
      })),
    ]),
  }
}
