import { A } from '@solidjs/router'
import { For, type JSX } from 'solid-js'
import type { ToldLine } from './told-lines.ts'
import './told-list.css'

/** Answers as links to the screens where they are given. */
export function ToldList(props: { readonly lines: readonly ToldLine[] }): JSX.Element {
  return (
    <ul data-component="told-list">
      <For each={props.lines}>
        {(line) => (
          <li>
            <A href={line.href}>{line.text}</A>
          </li>
        )}
      </For>
    </ul>
  )
}
