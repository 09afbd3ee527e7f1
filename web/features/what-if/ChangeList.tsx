import { For, type JSX, Show } from 'solid-js'
import type { Change } from '../../../assessments/schema/lift.ts'
import { sayResult } from '../../messages/result.ts'
import { content } from '../assessment/content.ts'
import { voice } from '../result/voice.ts'
import { changeWords, levelsFirst } from './change-words.ts'

type Listed = Pick<Change, 'id' | 'from' | 'to' | 'outcome' | 'first'>

/** Changes in words, one a line, each with what it rests on. */
export function ChangeList(props: { readonly changes: readonly Listed[] }): JSX.Element {
  return (
    <ul class="change-list">
      <For each={props.changes}>
        {(change) => (
          <li>
            {changeWords(change, content, voice())}
            <Show when={change.first}>
              {(first) => <small>{levelsFirst(first(), voice())}</small>}
            </Show>
            <Show when={change.outcome}>
              <small>{sayResult().lift.outcome}</small>
            </Show>
          </li>
        )}
      </For>
    </ul>
  )
}
