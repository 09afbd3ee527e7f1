import { createSignal, type JSX, Show } from 'solid-js'

export type Copying = {
  readonly copy: (text: string) => Promise<void>
  /** Undefined before the first; `text` stands there to be copied by hand. */
  readonly last: () => { readonly isDone: boolean; readonly text: string } | undefined
}

/** Puts texts into the clipboard, and knows whether that went well. */
export function createCopying(): Copying {
  const [last, setLast] = createSignal<{ readonly isDone: boolean; readonly text: string }>()
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setLast({ isDone: true, text })
    } catch {
      setLast({ isDone: false, text })
    }
  }
  return { copy, last }
}

export type CopiedProps = {
  readonly of: Copying
  readonly done: string
  readonly failed: string
}

/** Says that it was copied, or gives what could not be. */
export function Copied(props: CopiedProps): JSX.Element {
  return (
    <p class="copied" role="status">
      <Show when={props.of.last()}>
        {(last) => (
          <Show when={!last().isDone} fallback={props.done}>
            {props.failed} <span class="address">{last().text}</span>
          </Show>
        )}
      </Show>
    </p>
  )
}
