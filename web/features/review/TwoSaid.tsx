import { type JSX, Show } from 'solid-js'
import { sayReview } from '../../messages/review.ts'
import { Button } from '../../ui/Button.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import type { Refusal } from '../account/private-api.ts'
import type { Json } from '../assessment/draft.ts'
import { dayTime } from '../organisation/day-time.ts'
import { itemText } from '../workbook/item-words.ts'

type Standing = Refusal['standing'][number]
type Written = { readonly value: Json; readonly note: string | null }

/** What two assessors wrote beside one answer: both are shown, one is chosen, none is lost. */
export function TwoSaid(props: {
  readonly answer: string
  readonly mine: Written
  readonly standing: Standing
  readonly isBusy: boolean
  readonly onMine: () => void
  readonly onTheirs: () => void
}): JSX.Element {
  const words = () => sayReview().answers
  // The route stands both under `value`; where the colleague took it back there is neither.
  const theirs = (): Written => (props.standing.value ?? { value: null, note: null }) as Written
  const who = () => {
    const name = props.standing.changedBy === '' ? words().gone : props.standing.changedBy
    return words().theirs(name)
  }
  const side = (title: string, written: Written, act: JSX.Element, at?: number) => (
    <div>
      <h4>
        {title}
        <Show when={at}>{(time) => <small class="num">{dayTime(time())}</small>}</Show>
      </h4>
      <p class="said-value">
        {written.value === null ? words().noValue : itemText(props.answer, written.value)}
      </p>
      <p>{written.note}</p>
      {act}
    </div>
  )
  return (
    <div class="two-said">
      <StateNote state="conflict" heading={words().conflict} />
      <div class="sides">
        {side(
          words().mine,
          props.mine,
          <Button kind="quiet" disabled={props.isBusy} onClick={() => props.onMine()}>
            {words().useMine}
          </Button>,
        )}
        {side(
          who(),
          theirs(),
          <Button kind="quiet" disabled={props.isBusy} onClick={() => props.onTheirs()}>
            {words().useTheirs}
          </Button>,
          props.standing.changedAt > 0 ? props.standing.changedAt : undefined,
        )}
      </div>
    </div>
  )
}
