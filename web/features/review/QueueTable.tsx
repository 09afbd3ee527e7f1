import { A } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { say } from '../../language.ts'
import { sayReview } from '../../messages/review.ts'
import { saySubmission } from '../../messages/submission.ts'
import { areaName } from '../organisation/area-groups.ts'
import { day } from '../organisation/day-time.ts'
import { useOrganisation } from '../organisation/organisation-context.tsx'
import { hrefOf } from '../organisation/places.ts'
import { smeText, tierText } from '../submission/levels-text.ts'
import type { QueueCase } from './review-api.ts'

/** The cases of the area, the way to each, and how long it has waited. */
export function QueueTable(props: { readonly cases: readonly QueueCase[] }): JSX.Element {
  const { organisation } = useOrganisation()
  const words = () => sayReview().queue
  return (
    <table class="tt" data-unfold>
      <caption class="sr">{words().caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words().firm}</th>
          <th scope="col">{words().area}</th>
          <th scope="col">{words().state}</th>
          <th scope="col">{words().submitted}</th>
          <th scope="col">{words().waiting}</th>
          <th scope="col">{words().levels}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.cases}>
          {(one) => (
            <tr>
              <th scope="row">
                <A href={`${hrefOf(organisation().id, 'queue')}/${one.id}`}>{one.firm.name}</A>
                <small class="num">{one.firm.creditCode ?? words().noCode}</small>
              </th>
              <td data-l={words().area}>{areaName(one.area)}</td>
              <td data-l={words().state}>
                <span>
                  {saySubmission().state[one.state]}
                  <small>{one.ours ? words().ours : words().others}</small>
                </span>
              </td>
              <td data-l={words().submitted}>
                <span>
                  <span class="num">{day(one.submittedAt)}</span>
                  <small>{words().roundOf(one.round)}</small>
                </span>
              </td>
              <td class="num" data-l={words().waiting}>
                <Show when={one.daysWaiting !== null} fallback="—">
                  {words().days(one.daysWaiting ?? 0)}
                </Show>
              </td>
              <td data-l={words().levels}>
                <span>
                  {saySubmission().rounds.smeLevel} {smeText(one.levels)}
                  {say().comma}
                  {saySubmission().rounds.tier} {tierText(one.levels)}
                </span>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}
