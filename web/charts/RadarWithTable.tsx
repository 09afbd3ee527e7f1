import { type JSX, Show } from 'solid-js'
import { ContributionTable, type ContributionTableProps } from '../ui/ContributionTable.tsx'
import { Chart } from './Chart.tsx'
import { type RadarValues, type RadarWords, radar } from './radar.ts'
import { createTheme } from './theme.ts'

export type RadarWithTableProps = {
  readonly label: string
  readonly values: RadarValues
  readonly words: RadarWords & {
    /** 三级要求0.80. */
    readonly threshold: string
    /** 本企业. */
    readonly own: string
    /** Said only where an axis is not known. */
    readonly unknown: string
  }
  readonly table: ContributionTableProps
}

/** Each part against what is demanded, and beside it what each adds to the gap. */
export function RadarWithTable(props: RadarWithTableProps): JSX.Element {
  const theme = createTheme()
  const hasUnknown = () => props.values.axes.some((axis) => axis.value === undefined)
  return (
    <Chart
      option={(width) => radar(props.values, props.words, theme(), width)}
      label={props.label}
      ratio={props.words.wrapAt === undefined ? '1 / 0.92' : '1'}
      caption={
        <>
          <span>
            <i data-kind="threshold" />
            {props.words.threshold}
          </span>
          <span>
            <i data-kind="own" />
            {props.words.own}
          </span>
          <Show when={hasUnknown()}>
            <span>
              <i data-kind="unknown" />
              {props.words.unknown}
            </span>
          </Show>
        </>
      }
      table={<ContributionTable {...props.table} />}
    />
  )
}
