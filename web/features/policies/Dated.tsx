import { For, type JSX } from 'solid-js'

const days = /(\d{4}-\d{2}-\d{2})/

/** A sentence whose days are never broken over two lines. */
export function Dated(props: { readonly text: string }): JSX.Element {
  return (
    <For each={props.text.split(days)}>
      {(part) => (days.test(part) ? <time class="num">{part}</time> : part)}
    </For>
  )
}
