import { createSignal, For, type JSX, Show } from 'solid-js'
import { say } from '../../language.ts'
import { saySharing } from '../../messages/sharing.ts'
import { sayWorkbook } from '../../messages/workbook.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { createReading } from '../account/create-reading.ts'
import { Loaded } from '../account/Loaded.tsx'
import { api, asked } from '../account/private-api.ts'
import type { Json } from '../assessment/draft.ts'
import { day, dayTime } from '../organisation/day-time.ts'
import { useOrganisation } from '../organisation/organisation-context.tsx'
import { itemName, itemText } from '../workbook/item-words.ts'
import type { Share } from '../workbook/workbook-list.ts'

type ShareRowProps = {
  readonly share: Share
  readonly mayWithdraw: boolean
  readonly isBusy: boolean
  readonly onWithdraw: () => void
}

/** One share: since when, by whom, what the provider wrote; withdrawn by one press. */
export function ShareRow(props: ShareRowProps): JSX.Element {
  const [isOpen, setOpen] = createSignal(false)
  const words = () => saySharing().shares
  const toggle = () => (isOpen() ? words().hide : words().theirs)
  const labelled = (text: string) => `${text}${say().colon}${props.share.provider.name}`
  const isStanding = () => props.share.withdrawnAt === null
  return (
    <>
      <tr>
        <th scope="row">
          {props.share.provider.name}
          <small>
            <Button
              kind="link"
              aria-expanded={isOpen()}
              aria-label={labelled(toggle())}
              onClick={() => setOpen(!isOpen())}
            >
              {toggle()}
            </Button>
          </small>
        </th>
        <td data-l={words().purpose}>{props.share.purpose}</td>
        <td data-l={words().given}>
          <span>
            <span class="num">{dayTime(props.share.givenAt)}</span>
            <small>{words().by(props.share.givenBy ?? sayWorkbook().list.nobody)}</small>
          </span>
        </td>
        <td data-l={words().state}>
          <span>
            <Show
              when={isStanding()}
              fallback={
                <>
                  <span class="num">{words().withdrawn(day(props.share.withdrawnAt ?? 0))}</span>
                  <small>{words().by(props.share.withdrawnBy ?? sayWorkbook().list.nobody)}</small>
                </>
              }
            >
              <Mark state="held">{words().open}</Mark>
              <Show when={props.mayWithdraw}>
                {' '}
                <Button
                  kind="link"
                  disabled={props.isBusy}
                  aria-label={labelled(words().withdraw)}
                  onClick={() => props.onWithdraw()}
                >
                  {words().withdraw}
                </Button>
              </Show>
            </Show>
          </span>
        </td>
      </tr>
      <Show when={isOpen()}>
        <Written share={props.share} />
      </Show>
    </>
  )
}

/** What the provider’s assessors wrote: it stays the firm’s to read. */
function Written(props: { readonly share: Share }): JSX.Element {
  const { organisation } = useOrganisation()
  const words = () => saySharing().shares
  const reading = createReading(() =>
    asked(
      api.organisations[':organisation'].shares[':share'].$get({
        param: { organisation: organisation().id, share: props.share.id },
      }),
    ),
  )
  return (
    <tr>
      <td colspan="4">
        <Loaded of={reading}>
          {(told) => (
            <Show when={told().answers.length > 0} fallback={<p>{words().saidNone}</p>}>
              <ul class="versions" aria-label={words().saidCaption(props.share.provider.name)}>
                <For each={told().answers}>
                  {(one) => (
                    <li>
                      <b>{itemName(one.key, one.value as Json)}</b>
                      <Show when={one.value !== null}>
                        <p>{itemText(one.key, one.value as Json)}</p>
                      </Show>
                      <Show when={one.note}>
                        <p class="shown">{one.note}</p>
                      </Show>
                      <small class="num">{dayTime(one.changedAt)}</small>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          )}
        </Loaded>
      </td>
    </tr>
  )
}
