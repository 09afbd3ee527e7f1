import { For, type JSX, Show } from 'solid-js'
import './receipt.css'

export type ReceiptMark = {
  readonly label?: string | undefined
  readonly value: string
  readonly after?: string | undefined
  /** Set narrow, as hashes are. */
  readonly hash?: boolean | undefined
}

export type ReceiptProps = {
  /** What this paper is not: one bold sentence. */
  readonly statement: string
  readonly note?: JSX.Element
  /** Day, versions, hashes. */
  readonly marks: readonly ReceiptMark[]
  readonly tail?: JSX.Element
}

/** The foot of every page and every report. */
export function Receipt(props: ReceiptProps): JSX.Element {
  return (
    <footer data-component="receipt">
      <div class="page">
        <p>
          <strong>{props.statement}</strong>
          {props.note}
        </p>
        <ul>
          <For each={props.marks}>
            {(mark) => (
              <li>
                <Show when={mark.label}>
                  <span class="label">{mark.label}</span>
                </Show>
                <Show when={mark.hash} fallback={<span class="num">{mark.value}</span>}>
                  <code>{mark.value}</code>
                </Show>
                {mark.after}
              </li>
            )}
          </For>
          <Show when={'tail' in props}>
            <li>{props.tail}</li>
          </Show>
        </ul>
      </div>
    </footer>
  )
}
