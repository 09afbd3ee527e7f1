import { type JSX, Show } from 'solid-js'
import { sayReview } from '../../messages/review.ts'
import { Button } from '../../ui/Button.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { dayTime } from '../organisation/day-time.ts'
import { itemText } from '../workbook/item-words.ts'
import type { Said } from './answer-rows.ts'

/** What one person says beside an answer, or of the whole. */
export function SaidView(props: {
  /** Null: of the whole. */
  readonly answer: string | null
  readonly said: Said
  readonly name: string
  readonly onChange?: (() => void) | undefined
}): JSX.Element {
  const words = () => sayReview().answers
  return (
    <div class="said-one">
      <Show when={props.said.value !== null && props.answer !== null}>
        <p class="said-value">{itemText(props.answer ?? '', props.said.value)}</p>
      </Show>
      <Show when={props.said.note}>{(note) => <p class="said-note">{note()}</p>}</Show>
      <p class="said-by">
        <Show when={props.said.internal}>
          <Tag>{words().internal}</Tag>
        </Show>
        <Show when={props.said.by}>{(by) => <span>{by()}</span>}</Show>
        <span class="num">{dayTime(props.said.at)}</span>
        <Show when={props.onChange}>
          {(onChange) => (
            <Button
              kind="link"
              aria-label={words().changeOf(props.name)}
              onClick={() => onChange()()}
            >
              {words().change}
            </Button>
          )}
        </Show>
      </p>
    </div>
  )
}
