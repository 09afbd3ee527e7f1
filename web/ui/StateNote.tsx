import { type JSX, Match, Show, Switch } from 'solid-js'
import './state-note.css'

export type StateNoteProps = {
  readonly state: 'loading' | 'empty' | 'error' | 'offline' | 'conflict' | 'withheld'
  /** What happened, in a sentence. */
  readonly heading: string
  /** What is safe. */
  readonly children?: JSX.Element
  /** The number that support asks for. */
  readonly code?: string | undefined
  /** What to do next: a `Button`. */
  readonly action?: JSX.Element
  /** Offline and error as a line across the top of the page. */
  readonly bar?: boolean | undefined
}

const ROLES = {
  loading: 'status',
  empty: undefined,
  error: 'alert',
  offline: 'status',
  conflict: 'status',
  withheld: undefined,
} as const

/** What happened, what is safe, what next. Loading draws rungs after 0.4 s, and nothing moves. */
export function StateNote(props: StateNoteProps): JSX.Element {
  return (
    <div
      data-component="state-note"
      data-state={props.state}
      data-bar={props.bar ? '' : undefined}
      role={ROLES[props.state]}
      aria-busy={props.state === 'loading' ? true : undefined}
    >
      <Switch
        fallback={
          <>
            <div classList={{ say: true, page: props.bar === true }}>
              <p>
                <b>{props.heading}</b>
                <Show when={'children' in props}>
                  <span class="safe">{props.children}</span>
                </Show>
              </p>
              <Show when={props.code}>
                <p class="num">{props.code}</p>
              </Show>
              <Show when={props.bar}>
                <div class="act">{props.action}</div>
              </Show>
            </div>
            <Show when={!props.bar}>
              <div class="act">{props.action}</div>
            </Show>
          </>
        }
      >
        <Match when={props.state === 'loading'}>
          <span class="sr">{props.heading}</span>
          <i />
          <i />
          <i />
          <i />
        </Match>
      </Switch>
    </div>
  )
}
