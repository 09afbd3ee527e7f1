import { A } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { sayAccount } from '../../messages/account.ts'
import { sayOrganisation } from '../../messages/organisation.ts'
import { Button } from '../../ui/Button.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { me } from './me.ts'

/** The organisations that one belongs to, with the role in each. */
export function OrganisationsSection(): JSX.Element {
  const words = () => sayAccount().page
  const rows = () => me()?.organisations ?? []
  const fresh = () => (
    <Button kind="quiet" href="/organisations/new">
      {words().newOrganisation}
    </Button>
  )
  return (
    <SideSection heading={words().organisations} aside={<p>{words().organisationsAside}</p>}>
      <Show
        when={rows().length > 0}
        fallback={<StateNote state="empty" heading={words().noOrganisation} action={fresh()} />}
      >
        <table class="tt" data-unfold>
          <caption class="sr">{words().organisations}</caption>
          <thead>
            <tr>
              <th scope="col">{words().organisation}</th>
              <th scope="col">{words().kind}</th>
              <th scope="col">{words().role}</th>
            </tr>
          </thead>
          <tbody>
            <For each={rows()}>
              {(row) => (
                <tr>
                  <th scope="row">
                    <A href={`/o/${row.id}`}>{row.name}</A>
                    <Show when={row.deletedAt !== null}>
                      <small>{words().inTrash}</small>
                    </Show>
                  </th>
                  <td data-l={words().kind}>{sayOrganisation().kind[row.kind]}</td>
                  <td data-l={words().role}>{sayOrganisation().role[row.role]}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
        {fresh()}
      </Show>
    </SideSection>
  )
}
