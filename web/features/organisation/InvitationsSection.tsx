import { type JSX, Show } from 'solid-js'
import { sayOrganisation } from '../../messages/organisation.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { Copied, createCopying } from '../account/copied.tsx'
import { createAct } from '../account/create-act.ts'
import { createReading } from '../account/create-reading.ts'
import { Loaded } from '../account/Loaded.tsx'
import { api, asked } from '../account/private-api.ts'
import { RefusalNote } from '../account/RefusalNote.tsx'
import { InvitationsTable } from './InvitationsTable.tsx'
import { InviteForm } from './InviteForm.tsx'
import { addressOf, type Invitation } from './invitation.ts'
import { useOrganisation } from './organisation-context.tsx'

/** Links by which others join: made, copied and withdrawn by an owner. */
export function InvitationsSection(): JSX.Element {
  const { organisation } = useOrganisation()
  const param = { organisation: organisation().id }
  const here = api.organisations[':organisation'].invitations
  const invitations = createReading(() => asked(here.$get({ param })))
  const revoking = createAct()
  const copying = createCopying()
  const words = () => sayOrganisation().people
  const copy = (invitation: Invitation) => void copying.copy(addressOf(invitation))
  const revoke = async ({ id, version }: Invitation) => {
    const named = { ...param, invitation: id }
    const query = { version: String(version) }
    await revoking.run(() => asked(here[':invitation'].$delete({ param: named, query })))
    await invitations.again()
  }
  // The latest first, as one looks for the one that was just made.
  const latestFirst = (rows: readonly Invitation[]) => [...rows].reverse()
  return (
    <SideSection heading={words().invitations} aside={<p>{words().invitationsAside}</p>}>
      <InviteForm onMade={() => void invitations.again()} />
      <Loaded of={invitations}>
        {(value) => (
          <Show
            when={value().invitations.length > 0}
            fallback={<StateNote state="empty" heading={words().none} />}
          >
            <InvitationsTable
              invitations={latestFirst(value().invitations)}
              isBusy={revoking.isBusy()}
              onCopy={copy}
              onRevoke={(invitation) => void revoke(invitation)}
            />
          </Show>
        )}
      </Loaded>
      <Copied of={copying} done={words().copied} failed={words().copyFailed} />
      <RefusalNote refusal={revoking.refusal()} words={{ conflict: words().notOpen }} />
    </SideSection>
  )
}
