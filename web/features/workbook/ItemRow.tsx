import { createSignal, For, type JSX, Show } from 'solid-js'
import { say } from '../../language.ts'
import { sayWorkbook } from '../../messages/workbook.ts'
import { Button } from '../../ui/Button.tsx'
import { createReading } from '../account/create-reading.ts'
import { Loaded } from '../account/Loaded.tsx'
import { asked } from '../account/private-api.ts'
import type { Json } from '../assessment/draft.ts'
import { dayTime } from '../organisation/day-time.ts'
import { itemName, itemText } from './item-words.ts'
import type { Place } from './place.ts'
import { type Item, workbookApi } from './workbook-api.ts'

/** An item as it stands, with all that it ever was on demand. */
export function ItemRow(props: { readonly item: Item; readonly place: Place }): JSX.Element {
  const [isOpen, setOpen] = createSignal(false)
  const words = () => sayWorkbook().history
  const name = () => itemName(props.item.key, props.item.value as Json)
  const wordsOf = (value: unknown) =>
    value === null ? words().takenBack : itemText(props.item.key, value as Json)
  const toggle = () => (isOpen() ? words().hide : words().versions(props.item.version - 1))
  return (
    <>
      <tr>
        <th scope="row">{name()}</th>
        <td data-l={words().value}>{wordsOf(props.item.value)}</td>
        <td data-l={words().who}>{props.item.changedBy.name ?? sayWorkbook().list.nobody}</td>
        <td data-l={words().when}>
          <span>
            <span class="num">{dayTime(props.item.changedAt)}</span>
            <Show when={props.item.version > 1}>
              <Button
                kind="link"
                aria-expanded={isOpen()}
                aria-label={`${toggle()}${say().colon}${name()}`}
                onClick={() => setOpen(!isOpen())}
              >
                {toggle()}
              </Button>
            </Show>
          </span>
        </td>
      </tr>
      <Show when={isOpen()}>
        <Versions item={props.item} place={props.place} name={name()} wordsOf={wordsOf} />
      </Show>
    </>
  )
}

function Versions(props: {
  readonly item: Item
  readonly place: Place
  readonly name: string
  readonly wordsOf: (value: unknown) => string
}): JSX.Element {
  const words = () => sayWorkbook().history
  const reading = createReading(() =>
    asked(
      workbookApi.items[':key'].versions.$get({
        param: { ...props.place, key: props.item.key },
      }),
    ),
  )
  return (
    <tr>
      <td colspan="4">
        <Loaded of={reading}>
          {(told) => (
            <ol class="versions" aria-label={words().versionsCaption(props.name)}>
              <For each={told().versions}>
                {(one) => (
                  <li>
                    <span>{props.wordsOf(one.value)}</span>
                    <small>
                      {one.changedBy.name ?? sayWorkbook().list.nobody}{' '}
                      <span class="num">{dayTime(one.changedAt)}</span>
                    </small>
                  </li>
                )}
              </For>
            </ol>
          )}
        </Loaded>
      </td>
    </tr>
  )
}
