import { For, type JSX, Match, Show, Switch } from 'solid-js'
import { Cell, type CellState } from './Cell.tsx'
import { placeReading } from './staff-layout.ts'
import './staff.css'

export type StaffRung = {
  /** Height on the staff, in per cent. */
  readonly at: number
  readonly name: string
  /** Passed, stood on, the next one, or further up. */
  readonly state: 'held' | 'now' | 'next' | 'above'
  readonly note?: JSX.Element
  /** Under the rung's line, on the large staff only. */
  readonly body?: JSX.Element
}

export type StaffReading = {
  readonly at: number
  readonly value: string
  readonly unit?: string | undefined
  readonly note?: JSX.Element
}

type Common = {
  /** One sentence with the same facts. */
  readonly label: string
  readonly rungs: readonly StaffRung[]
  /** In rem; 26 if not told, never under 22 where there is a reading. */
  readonly height?: number | undefined
  /** `l` fills its parent and lets the rungs' texts be read one by one. */
  readonly size?: 'm' | 'l' | undefined
  readonly foot?: JSX.Element
}

export type GatesStaffProps = Common & {
  readonly kind: 'gates'
  /** From the ground up. */
  readonly cells: readonly CellState[]
}

export type ScoreStaffProps = Common & {
  readonly kind: 'score'
  /** Filled to here, in per cent. */
  readonly fill: number
  /** The interval that missing answers leave open, in per cent. */
  readonly band?: { readonly from: number; readonly to: number } | undefined
  /** One tick, in per cent. */
  readonly step?: number | undefined
  readonly reading?: StaffReading | undefined
}

export type StaffProps = GatesStaffProps | ScoreStaffProps

const DEFAULT_HEIGHT = 26
const LEAST_WITH_READING = 22

/** A ladder drawn as a graduated scale. */
export function Staff(props: StaffProps): JSX.Element {
  const gates = () => (props.kind === 'gates' ? props : undefined)
  const score = () => (props.kind === 'score' ? props : undefined)
  const height = () => {
    const asked = props.height ?? DEFAULT_HEIGHT
    return score()?.reading ? Math.max(asked, LEAST_WITH_READING) : asked
  }
  const descending = () => [...props.rungs].sort((a, b) => b.at - a.at)
  return (
    <div data-component="staff" data-size={props.size ?? 'm'}>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a name */}
      <div
        class="scale"
        style={{ '--staff': `${height()}rem` }}
        role={props.size === 'l' ? 'group' : 'img'}
        aria-label={props.label}
      >
        <Switch>
          <Match when={gates()}>
            {(staff) => (
              <div class="rail" data-kind="gates" data-empty={staff().cells.length === 0}>
                <For each={staff().cells}>{(state) => <Cell state={state} />}</For>
              </div>
            )}
          </Match>
          <Match when={score()}>{(staff) => <ScoreRail {...staff()} />}</Match>
        </Switch>
        <For each={descending()}>{(rung) => <Rung {...rung} />}</For>
        <Show when={score()?.reading}>
          {(reading) => <Reading {...reading()} rungs={props.rungs} height={height()} />}
        </Show>
        <div class="ground" />
      </div>
      <div class="foot">{props.foot}</div>
    </div>
  )
}

function ScoreRail(props: ScoreStaffProps): JSX.Element {
  return (
    <>
      <div class="rail" data-kind="score">
        <div class="fill" style={{ height: `${props.fill}%` }} />
        <Show when={props.band}>
          {(band) => (
            <div
              class="band"
              style={{ bottom: `${band().from}%`, height: `${band().to - band().from}%` }}
            />
          )}
        </Show>
      </div>
      <Show when={props.step}>
        {(step) => <div class="ticks" style={{ '--step': `${step()}%` }} />}
      </Show>
    </>
  )
}

function Rung(props: StaffRung): JSX.Element {
  return (
    <div class="rung" data-state={props.state} style={{ bottom: `${props.at}%` }}>
      <div class="rung-line">
        <span class="rung-name">{props.name}</span>
        <span class="rung-note">{props.note}</span>
      </div>
      <div class="rung-body">{props.body}</div>
    </div>
  )
}

type ReadingProps = StaffReading & {
  readonly rungs: readonly StaffRung[]
  readonly height: number
}

function Reading(props: ReadingProps): JSX.Element {
  const place = () =>
    placeReading(
      props.at,
      props.rungs.map((rung) => rung.at),
      props.height,
    )
  return (
    <div
      class="reading"
      data-side={place().side}
      data-line={place().line}
      data-leads={place().leads}
      style={{
        '--at': `${props.at}%`,
        '--anchor': `${place().anchor}%`,
        '--rise': `${place().rise}rem`,
      }}
    >
      <div class="reading-line" />
      <div class="reading-lead" />
      <div class="reading-value">
        <span>
          <b class="num">{props.value}</b>
          {props.unit}
        </span>
        <span>{props.note}</span>
      </div>
    </div>
  )
}
