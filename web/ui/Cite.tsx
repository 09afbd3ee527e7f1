import { createSignal, createUniqueId, type JSX, Match, Show, Switch } from 'solid-js'
import { say } from '../language.ts'
import './cite.css'

export type CiteProps = {
  /** Document, middle dot, item, without brackets: 珠25·三. */
  readonly tag: string
  /** Said after the tag to those who do not see it: the document's whole name. */
  readonly label?: string | undefined
  readonly draft?: boolean | undefined
  /** A link. Without it, a button that unfolds. */
  readonly href?: string | undefined
  /** Held by the caller, who places what unfolds under the id `controls`. */
  readonly open?: boolean | undefined
  readonly controls?: string | undefined
  readonly onToggle?: ((open: boolean) => void) | undefined
  /** What unfolds in place, when the caller does not hold the state. */
  readonly children?: JSX.Element
}

const LONG = 12

export function Cite(props: CiteProps): JSX.Element {
  const [ownOpen, setOwnOpen] = createSignal(false)
  const id = createUniqueId()
  const isOpen = () => props.open ?? ownOpen()
  const unfoldsHere = () => props.controls === undefined && 'children' in props
  const isButton = () => props.onToggle !== undefined || 'children' in props
  const toggle = () => {
    const next = !isOpen()
    setOwnOpen(next)
    props.onToggle?.(next)
  }
  const text = () => (
    <>
      <span class="tag">{props.tag}</span>
      <Show when={props.label}>
        {(label) => (
          <span class="sr">
            {say().comma}
            {label()}
          </span>
        )}
      </Show>
    </>
  )
  return (
    <span
      data-component="cite"
      data-state={props.draft ? 'draft' : 'in-force'}
      data-long={props.tag.length > LONG ? '' : undefined}
    >
      <Switch fallback={<span class="cite">{text()}</span>}>
        <Match when={props.href}>
          {(href) => (
            <a class="cite" href={href()}>
              {text()}
            </a>
          )}
        </Match>
        <Match when={isButton()}>
          <button
            type="button"
            class="cite"
            aria-expanded={isOpen()}
            aria-controls={isOpen() ? (props.controls ?? id) : undefined}
            onClick={toggle}
          >
            {text()}
          </button>
        </Match>
      </Switch>
      <Show when={unfoldsHere() && isOpen()}>
        <span class="unfold" id={id}>
          {props.children}
        </span>
      </Show>
    </span>
  )
}
