import { createSignal, type JSX } from 'solid-js'
import { sayAccount } from '../../messages/account.ts'
import { sayOrganisation } from '../../messages/organisation.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { createAct } from '../account/create-act.ts'
import { focusFault } from '../account/first-fault.ts'
import { isLoginName, normalLoginName } from '../account/login-name.ts'
import type { Role } from '../account/me.ts'
import { api, asked } from '../account/private-api.ts'
import { RefusalNote } from '../account/RefusalNote.tsx'
import { useOrganisation } from './organisation-context.tsx'
import { rolesOf } from './roles.ts'

/** A link for a role, for one person or for whoever holds it. */
export function InviteForm(props: { readonly onMade: () => void }): JSX.Element {
  const { organisation } = useOrganisation()
  const [role, setRole] = createSignal<Role>('editor')
  const [invitee, setInvitee] = createSignal('')
  const [isTried, setTried] = createSignal(false)
  const [isMade, setMade] = createSignal(false)
  const act = createAct()
  let form!: HTMLFormElement
  const words = () => sayOrganisation().people
  const roles = () => rolesOf(organisation().kind)
  const fault = () =>
    invitee().trim() === '' || isLoginName(invitee()) ? undefined : sayAccount().badLogin
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    setMade(false)
    if (fault() !== undefined) return focusFault(form)
    const named = invitee().trim() === '' ? null : normalLoginName(invitee())
    const made = await act.run(() =>
      asked(
        api.organisations[':organisation'].invitations.$post({
          param: { organisation: organisation().id },
          json: { role: role(), invitee: named },
        }),
      ),
    )
    if (made === undefined) return
    setInvitee('')
    setTried(false)
    setMade(true)
    props.onMade()
  }
  return (
    <form class="form" ref={form} novalidate onSubmit={(event) => void submit(event)}>
      <Choice
        kind="single"
        name="role"
        legend={words().role}
        legendShown
        options={roles()}
        value={role()}
        onChange={(value) => setRole(roles().find((one) => one.value === value)?.value ?? 'viewer')}
      />
      <TextField
        label={words().invitee}
        name="invitee"
        autocomplete="off"
        maxLength={200}
        note={words().inviteeHelp}
        value={invitee()}
        onInput={setInvitee}
        error={isTried() ? fault() : undefined}
      />
      <RefusalNote refusal={act.refusal()} />
      <div class="acts">
        <Button type="submit" disabled={act.isBusy()}>
          {words().make}
        </Button>
        <span class="done" role="status">
          {isMade() ? words().made : ''}
        </span>
      </div>
    </form>
  )
}
