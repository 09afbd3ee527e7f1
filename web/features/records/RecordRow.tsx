import { createSignal, For, type JSX, Show } from 'solid-js'
import { wanOf } from '../../../assessments/figures.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { isYearly } from '../../../assessments/yearly-kinds.ts'
import { say } from '../../language.ts'
import { sayRecords } from '../../messages/records.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { referrersOf } from './record-form.ts'
import { readersOf } from './record-readers.ts'
import {
  amountOf,
  dayText,
  type Named,
  recordDetails,
  recordName,
  recordTitle,
} from './record-words.ts'

export type RecordRowProps = {
  readonly record: Fact
  readonly named: Named
  /** Measures of the documents that apply, or may apply, where the firm is. */
  readonly here: readonly Measure[]
  readonly today: string
  readonly onEdit: () => void
  readonly onDrop: () => void
}

/** One recorded fact; deleting it asks once, in place. */
export function RecordRow(props: RecordRowProps): JSX.Element {
  const words = () => sayRecords()
  const [asking, setAsking] = createSignal(false)
  const name = () => recordName(props.record, props.named.measures)
  const title = () => recordTitle(props.record, props.named.measures)
  const details = () => recordDetails(props.record, props.named)
  const known = () =>
    details().flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]))
  const readers = () => readersOf(props.record, props.here).length
  /** Aid received fills caps and is read by none; what is not loaded yet cannot tell. */
  const isRead = () => props.record.kind !== 'granted' && props.here.length > 0
  const isAhead = () => {
    const { kind, on } = props.record
    return isYearly(kind) ? on.slice(0, 4) > props.today.slice(0, 4) : on > props.today
  }
  const referrers = () => referrersOf(props.record.id, props.named.records).length
  let drop: HTMLElement | undefined
  const keep = () => {
    setAsking(false)
    drop?.querySelector('button')?.focus()
  }

  return (
    <tr id={props.record.id}>
      <th scope="row">
        {name()}
        <Show when={known().length > 0}>
          <small>
            {known()
              .map(({ name, value }) => words().part(name, value))
              .join(say().comma)}
          </small>
        </Show>
        <For each={details().filter(({ value }) => value === null)}>
          {(detail) => (
            <small>
              {detail.name}
              {say().colon}
              <Mark state="unknown">{say().notKnown}</Mark>
            </small>
          )}
        </For>
        <Show when={isRead()}>
          <small>{readers() > 0 ? words().usedIn(readers()) : words().usedNowhere}</small>
        </Show>
      </th>
      <td data-l={words().on}>
        <span>
          <time class="num">{dayText(props.record)}</time>
          <Show when={isAhead()}>
            <small class="nowrap">{words().futureMark}</small>
          </Show>
        </span>
      </td>
      <td class="r num" data-l={amountOf(props.record) === null ? undefined : words().amount}>
        <Show when={amountOf(props.record)}>
          {(amount) => (
            <Show
              when={amount().fen !== null}
              fallback={<Mark state="unknown">{say().notKnown}</Mark>}
            >
              {wanOf(amount().fen ?? 0)}
            </Show>
          )}
        </Show>
      </td>
      <td class="acts-cell">
        <Show
          when={asking()}
          fallback={
            <span class="acts-row" ref={drop}>
              <Button
                kind="link"
                onClick={() => props.onEdit()}
                aria-label={words().editOf(title())}
              >
                {words().edit}
              </Button>
              <Button
                kind="link"
                onClick={() => setAsking(true)}
                aria-label={words().dropOf(title())}
              >
                {words().drop}
              </Button>
            </span>
          }
        >
          <div class="sure" role="alert">
            <p>
              {words().dropSure(title())}
              <Show when={referrers() > 0}>{words().dropRefers(referrers())}</Show>
            </p>
            <span class="acts-row">
              <Button
                kind="quiet"
                ref={(element: HTMLElement) => queueMicrotask(() => element.focus())}
                onClick={keep}
              >
                {words().dropNo}
              </Button>
              <Button kind="quiet" onClick={() => props.onDrop()}>
                {words().dropYes}
              </Button>
            </span>
          </div>
        </Show>
      </td>
    </tr>
  )
}
