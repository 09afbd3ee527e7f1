import { A } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { say } from '../../language.ts'
import { sayClients } from '../../messages/clients.ts'
import { Mark } from '../../ui/Mark.tsx'
import { areaName } from '../organisation/area-groups.ts'
import { day } from '../organisation/day-time.ts'
import { useOrganisation } from '../organisation/organisation-context.tsx'
import { hrefOf } from '../organisation/places.ts'
import { smeText, tierText } from '../submission/levels-text.ts'
import type { Client } from './clients-api.ts'

/** Firms that share, since when and for what, with both readings in short. */
export function ClientsTable(props: { readonly clients: readonly Client[] }): JSX.Element {
  const { organisation } = useOrganisation()
  const words = () => sayClients()
  const reading = (one: Client['readings']['firm']) => (
    <Show when={one} fallback={<Mark state="unknown">{words().noReading}</Mark>}>
      {(found) => `${smeText(found())}${say().comma}${tierText(found())}`}
    </Show>
  )
  return (
    <table class="tt" data-unfold>
      <caption class="sr">{words().caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words().firm}</th>
          <th scope="col">{words().purpose}</th>
          <th scope="col">{words().since}</th>
          <th scope="col">
            {words().self}
            <small>{words().readings}</small>
          </th>
          <th scope="col">
            {words().visit}
            <small>{words().readings}</small>
          </th>
        </tr>
      </thead>
      <tbody>
        <For each={props.clients}>
          {(client) => (
            <tr>
              <th scope="row">
                <A href={`${hrefOf(organisation().id, 'clients')}/${client.id}`}>
                  {client.firm.name}
                </A>
                <small>
                  {client.workbook.name}
                  <Show when={areaName(client.firm.area)}>
                    {(area) => `${say().comma}${area()}`}
                  </Show>
                </small>
              </th>
              <td data-l={words().purpose}>{client.purpose}</td>
              <td class="num" data-l={words().since}>
                {day(client.since)}
              </td>
              <td data-l={words().self}>{reading(client.readings.firm)}</td>
              <td data-l={words().visit}>{reading(client.readings.assessor)}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}
