import type { EChartsCoreOption } from 'echarts/core'
import type { ChartTheme } from './theme.ts'

export type RadarAxis = {
  readonly name: string
  /** Between 0 and `max`; undefined is not known, and is never drawn as 0. */
  readonly value: number | undefined
  /** As it stands beside the name, cut already; for an unknown value, its word. */
  readonly text: string
  /** Whether it reaches the threshold. */
  readonly held: boolean
  /** What is demanded on this axis alone: a mark across it, since nothing is between two axes. */
  readonly demand?: number | undefined
  /** Where others stand; undefined is not known. */
  readonly others?: number | undefined
}

export type RadarValues = {
  readonly axes: readonly RadarAxis[]
  readonly max: number
  readonly threshold: number
}

export type RadarWords = {
  /** Where a name may break: names longer than this many characters break at a space. */
  readonly wrapAt?: number | undefined
}

/** Below this many pixels long names take room from the figure. */
const NARROW = 400

/**
 * Threshold ring in ink, own line in pine, a solid square where the threshold is reached and a hollow one
 * where it is not. An unknown axis is dotted, and the own line stops beside it. `width` in pixels.
 */
export function radar(
  values: RadarValues,
  words: RadarWords,
  theme: ChartTheme,
  width = Number.POSITIVE_INFINITY,
): EChartsCoreOption {
  const { axes, max, threshold } = values
  const step = 360 / axes.length
  const known = axes.flatMap((axis, index) =>
    axis.value === undefined ? [] : [{ value: [axis.value, index * step], held: axis.held }],
  )
  const unknownAngles = axes.flatMap((axis, index) =>
    axis.value === undefined ? [index * step] : [],
  )
  const knownAngles = axes.flatMap((axis, index) =>
    axis.value === undefined ? [] : [index * step],
  )
  const spokes = (angles: readonly number[]) =>
    angles.flatMap((angle) => [
      [0, angle],
      [max, angle],
      ['-', '-'],
    ])
  const ring = (level: number) =>
    [...axes.keys(), axes.length].map((index) => [level, index * step])
  const line = {
    type: 'line',
    coordinateSystem: 'polar',
    silent: true,
    symbol: 'none',
    connectNulls: false,
    clip: false,
  } as const
  const others = axes.map((axis) => ({ value: axis.others }))
  const isTight = width < NARROW && words.wrapAt !== undefined
  const radius = isTight ? '54%' : '66%'
  return {
    animationDuration: 320,
    animationDurationUpdate: 320,
    textStyle: { fontFamily: theme.font },
    radar: {
      center: ['50%', '50%'],
      radius,
      clockwise: true,
      shape: 'polygon',
      splitNumber: 5,
      splitArea: { show: false },
      axisLine: { show: false },
      splitLine: { lineStyle: { color: theme.hairline, width: 1 } },
      axisNameGap: 10,
      axisName: axisName(theme, isTight ? 12 : 13),
      indicator: axes.map((axis) => ({ name: labelOf(axis, words.wrapAt), max, min: 0 })),
    },
    polar: { center: ['50%', '50%'], radius },
    angleAxis: { type: 'value', min: 0, max: 360, startAngle: 90, clockwise: true, show: false },
    radiusAxis: { type: 'value', min: 0, max, show: false },
    series: [
      { ...line, data: spokes(knownAngles), lineStyle: { color: theme.hairline, width: 1 }, z: 1 },
      {
        ...line,
        data: spokes(unknownAngles),
        lineStyle: { color: theme.unknownMark, width: 2, type: [1, 4], cap: 'round' },
        z: 1,
      },
      { ...line, data: ring(threshold), lineStyle: { color: theme.ruleStrong, width: 2 }, z: 2 },
      {
        ...line,
        data: axes.flatMap(({ demand }, index) =>
          demand === undefined ? [] : across(demand, index * step, max),
        ),
        lineStyle: { color: theme.ruleStrong, width: 2 },
        z: 5,
      },
      ...ownLines(others, step).map((data) => ({
        ...line,
        data,
        symbol: 'circle',
        symbolSize: 6,
        itemStyle: { color: theme.page, borderColor: theme.text2, borderWidth: 1.5 },
        lineStyle: { color: theme.text2, width: 1.5, type: [5, 4], join: 'round' },
        z: 3,
      })),
      ...ownLines(axes, step).map((data) => ({
        ...line,
        data,
        lineStyle: { color: theme.heldMark, width: 2, join: 'round' },
        areaStyle: { color: theme.heldMark, opacity: 0.13 },
        z: 3,
      })),
      {
        type: 'scatter',
        coordinateSystem: 'polar',
        silent: true,
        symbol: 'rect',
        symbolSize: 8,
        clip: false,
        z: 4,
        data: known.map((point) => ({
          value: point.value,
          itemStyle: {
            color: point.held ? theme.heldMark : theme.page,
            borderColor: point.held ? theme.heldMark : theme.missingMark,
            borderWidth: 1.75,
          },
        })),
      },
    ],
  }
}

function axisName(theme: ChartTheme, fontSize: number) {
  const value = { fontSize, lineHeight: fontSize * 1.3, fontFamily: theme.font }
  return {
    ...value,
    color: theme.text,
    rich: {
      held: { ...value, color: theme.held },
      missing: { ...value, color: theme.missing },
      unknown: { ...value, color: theme.unknown },
    },
  }
}

function labelOf(axis: RadarAxis, wrapAt: number | undefined): string {
  const style = axis.value === undefined ? 'unknown' : axis.held ? 'held' : 'missing'
  return `${wrapped(axis.name, wrapAt)}\n{${style}|${axis.text}}`
}

function wrapped(name: string, wrapAt: number | undefined): string {
  if (wrapAt === undefined || name.length <= wrapAt) return name
  const middle = name.length / 2
  const breaks = [...name.matchAll(/ /g)].map((match) => match.index)
  const best = breaks.reduce<number | undefined>(
    (near, at) =>
      near === undefined || Math.abs(at - middle) < Math.abs(near - middle) ? at : near,
    undefined,
  )
  return best === undefined ? name : `${name.slice(0, best)}\n${name.slice(best + 1)}`
}

/** Half the length of a mark across an axis, as a part of the whole radius. */
const HALF_MARK = 0.04

/** A short line across an axis at `value`, and the break after it. */
function across(value: number, angle: number, max: number) {
  const half = HALF_MARK * max
  const radius = Math.hypot(value, half)
  const turn = (Math.atan2(half, value) * 180) / Math.PI
  return [
    [radius, angle - turn],
    [radius, angle + turn],
    ['-', '-'],
  ]
}

/** Runs of known axes, going round; one closed line when all are known. */
function ownLines(
  axes: readonly { readonly value: number | undefined }[],
  step: number,
): readonly (readonly number[][])[] {
  const gap = axes.findIndex((axis) => axis.value === undefined)
  const start = gap === -1 ? 0 : gap + 1
  const runs: number[][][] = [[]]
  for (let offset = 0; offset <= axes.length - (gap === -1 ? 0 : 1); offset += 1) {
    const index = start + offset
    const value = axes[index % axes.length]?.value
    if (value === undefined) runs.push([])
    else runs.at(-1)?.push([value, index * step])
  }
  return runs.filter((run) => run.length > 0)
}
