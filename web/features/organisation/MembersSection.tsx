import { useNavigate } from '@solidjs/router'
import { createSignal, type JSX } from 'solid-js'
import { sayOrganisation } from '../../messages/organisation.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import { createAct } from '../account/create-act.ts'
import { createReading } from '../account/create-reading.ts'
import { Loaded } from '../account/Loaded.tsx'
import { loadMe, me, type Role } from '../account/me.ts'
import { api, asked } from '../account/private-api.ts'
import { RefusalNote } from '../account/RefusalNote.tsx'
import { MembersTable } from './MembersTable.tsx'
import { type Member, nameOf } from './member.ts'
import { useOrganisation } from './organisation-context.tsx'
import { RemoveDialog } from './RemoveDialog.tsx'

/** Who belongs to the organisation; owners change roles and take out, everyone may leave. */
export function MembersSection(): JSX.Element {
  const { organisation, again } = useOrganisation()
  const go = useNavigate()
  const param = { organisation: organisation().id }
  const here = api.organisations[':organisation'].members
  const members = createReading(() => asked(here.$get({ param })))
  const [leaving, setLeaving] = createSignal<Member>()
  const [said, setSaid] = createSignal('')
  const changing = createAct()
  const removing = createAct()
  const words = () => sayOrganisation().people
  const isMe = (member: Member) => member.userId === me()?.id

  const change = async (member: Member, role: Role) => {
    setSaid('')
    const named = { ...param, member: member.id }
    const json = { version: member.version, role }
    const changed = await changing.run(() => asked(here[':member'].$put({ param: named, json })))
    if (changed !== undefined) {
      setSaid(words().changed(nameOf(member), sayOrganisation().role[role]))
    }
    await members.again()
    if (isMe(member)) await Promise.all([again(), loadMe()])
  }
  const remove = async (member: Member) => {
    setSaid('')
    const named = { ...param, member: member.id }
    const query = { version: String(member.version) }
    const gone = await removing.run(() => asked(here[':member'].$delete({ param: named, query })))
    if (gone === undefined) return members.again()
    setLeaving(undefined)
    if (isMe(member)) {
      await loadMe()
      return go('/account')
    }
    setSaid(words().removed(nameOf(member)))
    await members.again()
  }
  return (
    <SideSection heading={words().members} aside={<p>{words().membersAside}</p>}>
      <Loaded of={members}>
        {(value) => (
          <MembersTable
            members={value().members}
            isMe={isMe}
            isBusy={changing.isBusy()}
            onRole={(member, role) => void change(member, role)}
            onRemove={(member) => {
              removing.clear()
              setLeaving(member)
            }}
          />
        )}
      </Loaded>
      <p class="copied" role="status">
        {said()}
      </p>
      <RefusalNote refusal={changing.refusal()} words={{ conflict: words().lastOwner }} />
      <RemoveDialog
        member={leaving()}
        isMe={isMe}
        act={removing}
        onClose={() => setLeaving(undefined)}
        onRemove={(member) => void remove(member)}
      />
    </SideSection>
  )
}
