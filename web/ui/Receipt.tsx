import { For, type JSX, Show } from 'solid-js'
import './receipt.css'

export type ReceiptMark = {
  readonly label?: string | undefined
  readonly value: string
  readonly after?: string | undefined
  /** Set narrow, as hashes are. */
  readonly hash?: boolean | undefined
  /** Where more is said of it. */
  readonly href?: string | undefined
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
                <Show when={mark.href} fallback={<MarkText mark={mark} />}>
                  {(href) => (
                    <a href={href()}>
                      <MarkText mark={mark} />
                    </a>
                  )}
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

function MarkText(props: { readonly mark: ReceiptMark }): JSX.Element {
  return (
    <>
      <Show when={props.mark.label}>
        <span class="label">{props.mark.label}</span>
      </Show>
      <Show when={props.mark.hash} fallback={<span class="num">{props.mark.value}</span>}>
        <code>{props.mark.value}</code>
      </Show>
    </>
  )
}
