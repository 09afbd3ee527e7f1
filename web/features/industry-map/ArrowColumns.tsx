import { For, type JSX } from 'solid-js'
import type { Words } from '../../../assessments/schema/words.ts'
import { inWords } from '../../language.ts'
import './arrow-columns.css'

export type ArrowColumn = {
  readonly head: string
  readonly items: readonly { readonly name: Words; readonly note?: Words | undefined }[]
}

/** What leads to what, from left to right; on a narrow screen from the top down. */
export function ArrowColumns(props: { readonly columns: readonly ArrowColumn[] }): JSX.Element {
  return (
    <ol data-component="arrow-columns">
      <For each={props.columns}>
        {(column) => (
          <li>
            <h3>{column.head}</h3>
            <ul>
              <For each={column.items}>
                {(item) => (
                  <li>
                    <span>{inWords(item.name)}</span>
                    {item.note === undefined ? null : <small>{inWords(item.note)}</small>}
                  </li>
                )}
              </For>
            </ul>
          </li>
        )}
      </For>
    </ol>
  )
}
