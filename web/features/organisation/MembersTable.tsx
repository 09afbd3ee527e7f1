import { For, type JSX, Show } from 'solid-js'
import { sayOrganisation } from '../../messages/organisation.ts'
import { Button } from '../../ui/Button.tsx'
import type { Role } from '../account/me.ts'
import { day } from './day-time.ts'
import { loginOf, type Member, nameOf } from './member.ts'
import { useOrganisation } from './organisation-context.tsx'
import { rolesOf } from './roles.ts'

export type MembersTableProps = {
  readonly members: readonly Member[]
  readonly isMe: (member: Member) => boolean
  readonly isBusy: boolean
  readonly onRole: (member: Member, role: Role) => void
  readonly onRemove: (member: Member) => void
}

/** Members with their roles; what the reader may not change is plain text. */
export function MembersTable(props: MembersTableProps): JSX.Element {
  const { organisation } = useOrganisation()
  const words = () => sayOrganisation().people
  const isOwner = () => organisation().role === 'owner'
  const roles = () => rolesOf(organisation().kind)
  const choose = (member: Member, select: HTMLSelectElement) => {
    const role = roles().find(({ value }) => value === select.value)?.value
    // What stands is shown until the server has taken the change.
    select.value = member.role
    if (role !== undefined && role !== member.role) props.onRole(member, role)
  }
  return (
    <table class="tt" data-unfold>
      <caption class="sr">{words().membersCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words().name}</th>
          <th scope="col">{words().login}</th>
          <th scope="col">{words().role}</th>
          <th scope="col">{words().joined}</th>
          <th scope="col" class="r">
            <span class="sr">{words().acts}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        <For each={props.members}>
          {(member) => (
            <tr>
              <th scope="row">
                {nameOf(member)}
                <Show when={props.isMe(member)}>
                  <small>{words().you}</small>
                </Show>
              </th>
              <td class="login" data-l={words().login}>
                {loginOf(member)}
              </td>
              <td data-l={words().role}>
                <Show when={isOwner()} fallback={sayOrganisation().role[member.role]}>
                  <select
                    aria-label={words().roleOf(nameOf(member))}
                    disabled={props.isBusy}
                    onChange={(event) => choose(member, event.currentTarget)}
                  >
                    <For each={roles()}>
                      {(role) => (
                        <option value={role.value} selected={role.value === member.role}>
                          {role.text}
                        </option>
                      )}
                    </For>
                  </select>
                </Show>
              </td>
              <td class="num" data-l={words().joined}>
                {day(member.joinedAt)}
              </td>
              <td class="r">
                <Show
                  when={props.isMe(member)}
                  fallback={
                    <Show when={isOwner()}>
                      <Button
                        kind="link"
                        aria-label={words().removeOf(nameOf(member))}
                        onClick={() => props.onRemove(member)}
                      >
                        {words().remove}
                      </Button>
                    </Show>
                  }
                >
                  <Button kind="link" onClick={() => props.onRemove(member)}>
                    {words().leave}
                  </Button>
                </Show>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}
