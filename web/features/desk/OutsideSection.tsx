import { A } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { sayDesk } from '../../messages/desk.ts'
import { saySubmission } from '../../messages/submission.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import { areaName } from '../organisation/area-groups.ts'
import { day } from '../organisation/day-time.ts'
import { useOrganisation } from '../organisation/organisation-context.tsx'
import { hrefOf } from '../organisation/places.ts'
import type { Desk } from './desk-api.ts'

/** Firms that submitted and are counted nowhere, each with why. */
export function OutsideSection(props: { readonly desk: Desk }): JSX.Element {
  const { organisation } = useOrganisation()
  const words = () => sayDesk().outside
  return (
    <SideSection id="outside" heading={words().head} aside={<p>{words().aside}</p>}>
      <Show when={props.desk.outside.length > 0} fallback={<p class="quiet">{words().none}</p>}>
        <table class="tt" data-unfold>
          <caption class="sr">{words().caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words().firm}</th>
              <th scope="col">{words().area}</th>
              <th scope="col">{words().state}</th>
              <th scope="col">{words().when}</th>
              <th scope="col">{words().why}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.desk.outside}>
              {(firm) => (
                <tr>
                  <th scope="row">
                    <A href={`${hrefOf(organisation().id, 'queue')}/${firm.submission}`}>
                      {firm.name}
                    </A>
                    <small class="num">{firm.creditCode ?? words().noCode}</small>
                  </th>
                  <td data-l={words().area}>{areaName(firm.area)}</td>
                  <td data-l={words().state}>{saySubmission().state[firm.state]}</td>
                  <td class="num" data-l={words().when}>
                    {day(firm.submittedAt)}
                  </td>
                  <td data-l={words().why}>{words().whys[firm.why]}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Show>
    </SideSection>
  )
}
