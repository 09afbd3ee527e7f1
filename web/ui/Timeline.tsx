import { For, type JSX, Show } from 'solid-js'
import '../styles/table.css'
import './timeline.css'

/** A stretch of days, in per cent of all years. */
export type TimelineBar = {
  readonly state: 'ink' | 'draft' | 'ended' | 'line'
  readonly from: number
  readonly to: number
  /** Written on it: a figure. */
  readonly text?: string | undefined
}

export type TimelineRow = {
  /** With its `Cite`. */
  readonly name: JSX.Element
  /** The days in words: what is drawn is said. */
  readonly when: JSX.Element
  readonly bars?: readonly TimelineBar[] | undefined
  /** Single days. */
  readonly days?: readonly number[] | undefined
  readonly draft?: boolean | undefined
}

export type TimelineGroup = {
  readonly head: string
  readonly rows: readonly TimelineRow[]
  /** In place of rows. */
  readonly empty?: string | undefined
}

export type TimelineProps = {
  readonly caption: string
  readonly heads: { readonly name: string; readonly when: string; readonly axis: string }
  readonly years: readonly { readonly year: number; readonly at: number }[]
  readonly today: { readonly at: number; readonly text: string }
  readonly groups: readonly TimelineGroup[]
}

/** Years side by side, a row a thing; a table whose last column is drawn, today one line through it. */
export function Timeline(props: TimelineProps): JSX.Element {
  return (
    <table class="tt" data-component="timeline" style={{ '--today': `${props.today.at}%` }}>
      <caption class="sr">{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{props.heads.name}</th>
          <th scope="col">{props.heads.when}</th>
          <th scope="col" class="lane">
            <span class="sr">{props.heads.axis}</span>
            <Axis years={props.years} today={props.today} />
          </th>
        </tr>
      </thead>
      <For each={props.groups}>
        {(group) => (
          <tbody>
            <tr class="group">
              <th colspan="2" scope="rowgroup">
                {group.head}
              </th>
              <td class="lane" aria-hidden="true">
                <Axis years={props.years} />
              </td>
            </tr>
            <For
              each={group.rows}
              fallback={
                <tr>
                  <td colspan="3" class="muted">
                    {group.empty}
                  </td>
                </tr>
              }
            >
              {(row) => (
                <tr class="row" data-state={row.draft ? 'draft' : 'in-force'}>
                  <th scope="row">{row.name}</th>
                  <td class="when">{row.when}</td>
                  <td class="lane" aria-hidden="true">
                    <Lane row={row} years={props.years} />
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        )}
      </For>
    </table>
  )
}

type AxisProps = {
  readonly years: TimelineProps['years']
  readonly today?: TimelineProps['today']
}

/** The years over their days; over them, once, today. */
function Axis(props: AxisProps): JSX.Element {
  return (
    <span class="axis num" aria-hidden="true">
      <For each={props.years}>
        {({ year, at }) => (
          <span class="year" style={{ left: `${at}%` }}>
            {year}
          </span>
        )}
      </For>
      <Show when={props.today}>
        {(today) => (
          <span class="today-text" data-late={today().at > 50 ? '' : undefined}>
            {today().text}
          </span>
        )}
      </Show>
    </span>
  )
}

function Lane(props: {
  readonly row: TimelineRow
  readonly years: TimelineProps['years']
}): JSX.Element {
  return (
    <span class="room">
      <For each={props.years}>{({ at }) => <i class="year-line" style={{ left: `${at}%` }} />}</For>
      <i class="today" />
      <For each={props.row.bars ?? []}>
        {(bar) => (
          <span
            class="bar"
            data-state={bar.state}
            data-text={bar.text === undefined ? undefined : ''}
            style={{ left: `${bar.from}%`, width: `${bar.to - bar.from}%` }}
          >
            <span class="num">{bar.text}</span>
          </span>
        )}
      </For>
      <For each={props.row.days ?? []}>{(at) => <i class="day" style={{ left: `${at}%` }} />}</For>
    </span>
  )
}
