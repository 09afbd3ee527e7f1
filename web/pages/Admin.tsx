import { type JSX, onMount, Show } from 'solid-js'
import { HeldMessages } from '../features/account/HeldMessages.tsx'
import { LostFactor } from '../features/account/LostFactor.tsx'
import { loadMe, me } from '../features/account/me.ts'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { sayAccount } from '../messages/account.ts'
import { Button } from '../ui/Button.tsx'
import { SideSection } from '../ui/SideSection.tsx'
import './organisation.css'

/** What the administrator of the site does: bureaus, and links that no mail took. */
export function Admin(): JSX.Element {
  const words = () => sayAccount().admin
  makePageTitle(() => words().head)
  onMount(() => void loadMe())
  return (
    <>
      <main class="page" data-page="organisation">
        <div class="title">
          <h1>{words().head}</h1>
          <p class="lead">{words().lead}</p>
        </div>
        <HeldMessages />
        <Show when={me()?.isAdmin}>
          <LostFactor />
          <SideSection heading={words().bureaus} aside={<p>{words().bureausAside}</p>}>
            <Button kind="quiet" href="/organisations/new?kind=bureau">
              {words().newBureau}
            </Button>
          </SideSection>
        </Show>
      </main>
      <PageFoot />
    </>
  )
}
