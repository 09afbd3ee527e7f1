import { createMemo, For, type JSX, Show } from 'solid-js'
import type { Road } from '../../../assessments/schema/road.ts'
import { sayRoad } from '../../messages/road.ts'
import { Bar, type BarPart } from '../../ui/Bar.tsx'
import { type GanttRow, ganttOf } from './gantt-rows.ts'
import type { MonthAxis } from './months.ts'
import { remedyName } from './road-names.ts'
import '../../styles/table.css'
import './gantt.css'

/** `road` in printed figures. */
type GanttTableProps = { readonly road: Road; readonly asOf: string }

/** A row a remedy over real months, and under the years what each costs and what is paid for it. */
export function GanttTable(props: GanttTableProps): JSX.Element {
  const words = () => sayRoad().gantt
  const gantt = createMemo(() => ganttOf(props.road, props.asOf))
  const rowOf = createMemo(() => new Map(gantt().rows.map((row) => [row.id, row])))
  return (
    <table class="tt" data-component="gantt" style={{ '--today': `${gantt().axis.today}%` }}>
      <caption class="sr">{words().caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words().remedy}</th>
          <th scope="col">{words().when}</th>
          <th scope="col" class="lane">
            <span class="sr">{words().money}</span>
            <Axis axis={gantt().axis} />
          </th>
        </tr>
      </thead>
      <tbody>
        <For each={gantt().rows.map(({ id }) => id)}>
          {(id) => (
            <Show when={rowOf().get(id)}>{(row) => <Row row={row()} axis={gantt().axis} />}</Show>
          )}
        </For>
      </tbody>
      <Years road={props.road} axis={gantt().axis} />
    </table>
  )
}

/** Below this share of the axis the name of a year has no room on a small screen. */
const TIGHT = 14

function Axis(props: { readonly axis: MonthAxis }): JSX.Element {
  return (
    <span class="axis num" aria-hidden="true">
      <For each={props.axis.years}>
        {({ year, at, width }) => (
          <span class="year" data-tight={width < TIGHT ? '' : undefined} style={{ left: `${at}%` }}>
            {sayRoad().gantt.inYear(year)}
          </span>
        )}
      </For>
      <For each={props.axis.quarters}>
        {({ month, at }) => (
          <span class="quarter" style={{ left: `${at}%` }}>
            {sayRoad().gantt.quarter(month)}
          </span>
        )}
      </For>
    </span>
  )
}

function Lines(props: { readonly axis: MonthAxis }): JSX.Element {
  return (
    <For each={props.axis.years}>
      {({ at }) => <i class="year-line" style={{ left: `${at}%` }} />}
    </For>
  )
}

function Row(props: { readonly row: GanttRow; readonly axis: MonthAxis }): JSX.Element {
  const words = () => sayRoad().gantt
  return (
    <tr data-decides={props.row.decides ? '' : undefined}>
      <th scope="row">
        <a href={`#remedy-${props.row.id}`}>{remedyName(props.row.id)}</a>
        <Show when={props.row.decides}>
          <span class="sr">{words().decides}</span>
        </Show>
        <Show when={props.row.after.length > 0}>
          <small>{words().after(props.row.after.map(remedyName))}</small>
        </Show>
      </th>
      <td class="when num">
        <span>
          {words().term(sayRoad().month(props.row.start), sayRoad().month(props.row.end))}
        </span>
        <small>{sayRoad().months(props.row.months)}</small>
      </td>
      <td class="lane" aria-hidden="true">
        <span class="room">
          <Lines axis={props.axis} />
          <i class="today" />
          <span
            class="bar"
            style={{ left: `${props.row.from}%`, width: `${props.row.to - props.row.from}%` }}
          />
        </span>
      </td>
    </tr>
  )
}

type YearMoney = { readonly costFen: number; readonly aidFen: number }

const netOf = ({ costFen, aidFen }: YearMoney): number => costFen - aidFen

/** Years as columns under the same months; the sum of all beside their name. */
function Years(props: { readonly road: Road; readonly axis: MonthAxis }): JSX.Element {
  const words = () => sayRoad().gantt
  const moneyOf = (year: number): YearMoney =>
    props.road.years.find((one) => one.year === year) ?? { costFen: 0, aidFen: 0 }
  const most = () =>
    Math.max(1, ...props.road.years.map(({ costFen, aidFen }) => Math.max(costFen, aidFen)))
  const rows = () => [
    {
      name: words().cost,
      total: props.road.costFen,
      of: (one: YearMoney) => one.costFen,
    },
    {
      name: words().aid,
      total: props.road.aidFen,
      of: (one: YearMoney) => one.aidFen,
    },
    { name: words().net, total: props.road.netFen, of: netOf },
  ]
  const partsOf = ({ costFen, aidFen }: YearMoney): readonly BarPart[] =>
    [
      { state: 'simulated' as const, to: (costFen / most()) * 100 },
      { state: 'ink' as const, to: (aidFen / most()) * 100 },
    ].filter(({ to }) => to > 0)
  return (
    <tfoot>
      <tr class="bars">
        <td colspan="2">{words().money}</td>
        <td class="lane">
          <span class="room">
            <For each={props.axis.years}>
              {({ year, at, width }) => (
                <span class="year-cell" style={{ '--at': `${at}%`, '--wide': `${width}%` }}>
                  <Bar parts={partsOf(moneyOf(year))} />
                </span>
              )}
            </For>
          </span>
        </td>
      </tr>
      <For each={rows()}>
        {(row) => (
          <tr>
            <th scope="row">{row.name}</th>
            <td class="when num">
              {words().allYears} {sayRoad().wan(row.total)}
            </td>
            <td class="lane">
              <div class="room money">
                <For each={props.axis.years}>
                  {({ year, at, width }) => (
                    <div class="year-cell num" style={{ '--at': `${at}%`, '--wide': `${width}%` }}>
                      <span class="of-year">{words().inYear(year)} </span>
                      {sayRoad().wan(row.of(moneyOf(year)))}
                    </div>
                  )}
                </For>
              </div>
            </td>
          </tr>
        )}
      </For>
    </tfoot>
  )
}
