import { For, type JSX, Show } from 'solid-js'
import './mini-scale.css'

export type MiniRung = {
  readonly at: number
  /** Short: it hangs under its line. */
  readonly name: string
  readonly held: boolean
}

export type MiniScaleProps = {
  readonly title: string
  readonly value: string
  /** One sentence with the same facts; without it the bar is for the eye alone. */
  readonly label?: string | undefined
  /** In per cent of the scale. */
  readonly fill: number
  readonly band?: { readonly from: number; readonly to: number } | undefined
  readonly rungs: readonly MiniRung[]
}

/** The live ladder of a narrow screen: a bar at the foot. Above 640 it is not drawn. */
export function MiniScale(props: MiniScaleProps): JSX.Element {
  return (
    <div
      data-component="mini-scale"
      role="img"
      aria-label={props.label}
      aria-hidden={props.label === undefined ? true : undefined}
    >
      <div class="line">
        <span>{props.title}</span>
        <b class="num">{props.value}</b>
      </div>
      <div class="scale">
        <i class="fill" style={{ width: `${props.fill}%` }} />
        <Show when={props.band}>
          {(band) => (
            <i
              class="band"
              style={{ left: `${band().from}%`, width: `${band().to - band().from}%` }}
            />
          )}
        </Show>
        <For each={props.rungs}>
          {(rung) => (
            <span data-held={rung.held} style={{ left: `${rung.at}%` }}>
              {rung.name}
            </span>
          )}
        </For>
      </div>
    </div>
  )
}
