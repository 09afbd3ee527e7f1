import { For, type JSX, Show } from 'solid-js'
import { sayOrganisation } from '../../messages/organisation.ts'
import { Button } from '../../ui/Button.tsx'
import { dayTime } from './day-time.ts'
import type { Invitation } from './invitation.ts'

export type InvitationsTableProps = {
  readonly invitations: readonly Invitation[]
  readonly isBusy: boolean
  readonly onCopy: (invitation: Invitation) => void
  readonly onRevoke: (invitation: Invitation) => void
}

export function InvitationsTable(props: InvitationsTableProps): JSX.Element {
  const words = () => sayOrganisation().people
  const who = ({ invitee }: Invitation) => invitee ?? words().anyone
  return (
    <table class="tt" data-unfold>
      <caption class="sr">{words().invitationsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words().who}</th>
          <th scope="col">{words().role}</th>
          <th scope="col">{words().state}</th>
          <th scope="col">{words().until}</th>
          <th scope="col" class="r">
            <span class="sr">{words().acts}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        <For each={props.invitations}>
          {(invitation) => (
            <tr>
              <th scope="row" class="login">
                {who(invitation)}
              </th>
              <td data-l={words().role}>{sayOrganisation().role[invitation.role]}</td>
              <td data-l={words().state}>{words().states[invitation.state]}</td>
              <td class="num" data-l={words().until}>
                {dayTime(invitation.expiresAt)}
              </td>
              <td class="r">
                <Show when={invitation.state === 'open'}>
                  <span class="row-acts">
                    <Button
                      kind="link"
                      aria-label={words().copyOf(who(invitation))}
                      onClick={() => props.onCopy(invitation)}
                    >
                      {words().copy}
                    </Button>
                    <Button
                      kind="link"
                      disabled={props.isBusy}
                      aria-label={words().revokeOf(who(invitation))}
                      onClick={() => props.onRevoke(invitation)}
                    >
                      {words().revoke}
                    </Button>
                  </span>
                </Show>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}
