import { A } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { say } from '../../language.ts'
import { sayRegister } from '../../messages/register.ts'
import { saySubmission } from '../../messages/submission.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { areaName } from '../organisation/area-groups.ts'
import { day } from '../organisation/day-time.ts'
import { useOrganisation } from '../organisation/organisation-context.tsx'
import { hrefOf } from '../organisation/places.ts'
import { smeText, tierText } from '../submission/levels-text.ts'
import type { Entry } from './register-api.ts'

/** Entries of the register with who claims them and what they handed in last. */
export function RegisterTable(props: {
  readonly entries: readonly Entry[]
  readonly onRemove?: ((entry: Entry) => void) | undefined
}): JSX.Element {
  const words = () => sayRegister().list
  const scale = ({ aboveScale, sizeClass }: Entry) => {
    const above =
      aboveScale === null ? words().scaleUnknown : aboveScale ? words().above : words().below
    return sizeClass === null ? above : `${above}${say().comma}${words().sizes[sizeClass]}`
  }
  return (
    <table class="tt" data-unfold>
      <caption class="sr">{words().caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words().firm}</th>
          <th scope="col">{words().area}</th>
          <th scope="col">{words().scale}</th>
          <th scope="col">{words().claim}</th>
          <th scope="col">{words().reading}</th>
          <Show when={props.onRemove}>
            <th scope="col">
              <span class="sr">{words().acts}</span>
            </th>
          </Show>
        </tr>
      </thead>
      <tbody>
        <For each={props.entries}>
          {(entry) => (
            <tr>
              <th scope="row">
                {entry.name}
                <small class="num">{entry.creditCode}</small>
              </th>
              <td data-l={words().area}>
                <span>
                  {areaName(entry.area)}
                  <Show when={entry.zone}>{(zone) => <small>{zone()}</small>}</Show>
                </span>
              </td>
              <td data-l={words().scale}>
                <span>
                  {scale(entry)}
                  <Show when={entry.industryCode}>
                    {(code) => <small class="num">{code()}</small>}
                  </Show>
                </span>
              </td>
              <td data-l={words().claim}>
                <Claimed entry={entry} />
              </td>
              <td data-l={words().reading}>
                <Latest entry={entry} />
              </td>
              <Show when={props.onRemove}>
                {(onRemove) => (
                  <td>
                    <Show when={entry.claim?.state !== 'confirmed'}>
                      <Button
                        kind="link"
                        aria-label={words().removeOf(entry.name)}
                        onClick={() => onRemove()(entry)}
                      >
                        {words().remove}
                      </Button>
                    </Show>
                  </td>
                )}
              </Show>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}

function Claimed(props: { readonly entry: Entry }): JSX.Element {
  const { organisation } = useOrganisation()
  const words = () => sayRegister().list.claims
  return (
    <Show when={props.entry.claim} fallback={<Mark state="no">{words().none}</Mark>}>
      {(claim) => (
        <Mark state={claim().state === 'confirmed' ? 'held' : 'unknown'}>
          <Show when={claim().state === 'pending'} fallback={words().confirmed}>
            <A href={hrefOf(organisation().id, 'claims')}>{words().pending}</A>
          </Show>
        </Mark>
      )}
    </Show>
  )
}

function Latest(props: { readonly entry: Entry }): JSX.Element {
  const { organisation } = useOrganisation()
  const words = () => sayRegister().list
  return (
    <Show when={props.entry.latest} fallback={<Mark state="unknown">{words().noReading}</Mark>}>
      {(latest) => (
        <span>
          <A href={`${hrefOf(organisation().id, 'queue')}/${latest().submission}`}>
            {saySubmission().state[latest().state]}
            {say().comma}
            <span class="num">{day(latest().submittedAt)}</span>
          </A>
          <small>
            {saySubmission().rounds.smeLevel} {smeText(latest())}
            {say().comma}
            {saySubmission().rounds.tier} {tierText(latest())}
          </small>
        </span>
      )}
    </Show>
  )
}
