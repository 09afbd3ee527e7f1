import { type JSX, Show } from 'solid-js'
import { sayCatalogue } from '../../messages/catalogue.ts'
import { Mark } from '../../ui/Mark.tsx'
import type { Checked } from './catalogue-rows.ts'

/** The day of a check and how long ago it is; a ring and a word once a year has passed. */
export function CheckedOn(props: { readonly checked: Checked }): JSX.Element {
  return (
    <span class="checked">
      <time class="num">{props.checked.on}</time>
      <small>{sayCatalogue().age(props.checked.days)}</small>
      <Show when={props.checked.isOld}>
        <small>
          <Mark state="caution">{sayCatalogue().old}</Mark>
        </small>
      </Show>
    </span>
  )
}
