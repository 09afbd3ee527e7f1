import { type JSX, onMount, Show } from 'solid-js'
import { loadMe, me } from '../features/account/me.ts'
import { InvitationsSection } from '../features/organisation/InvitationsSection.tsx'
import { MembersSection } from '../features/organisation/MembersSection.tsx'
import { useOrganisation } from '../features/organisation/organisation-context.tsx'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { sayOrganisation } from '../messages/organisation.ts'
import './organisation.css'

/** Who works here, in what role, and who was asked to. */
export function People(): JSX.Element {
  const { organisation } = useOrganisation()
  makePageTitle(() => `${sayOrganisation().people.head} · ${organisation().name}`)
  onMount(() => {
    if (me() === undefined) void loadMe()
  })
  return (
    <>
      <main class="page" data-page="organisation">
        <div class="title">
          <h1>{sayOrganisation().people.head}</h1>
        </div>
        <MembersSection />
        <Show
          when={organisation().role === 'owner'}
          fallback={<p class="since">{sayOrganisation().people.ownersInvite}</p>}
        >
          <InvitationsSection />
        </Show>
      </main>
      <PageFoot />
    </>
  )
}
