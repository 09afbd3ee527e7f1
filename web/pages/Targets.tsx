import { type JSX, Show } from 'solid-js'
import { TargetsSection } from '../features/desk/TargetsSection.tsx'
import { useOrganisation } from '../features/organisation/organisation-context.tsx'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { sayDesk } from '../messages/desk.ts'
import './organisation.css'
import '../features/desk/desk.css'

/** What the documents set for the area, what is known of it, and what the bureau states itself. */
export function Targets(): JSX.Element {
  const { is } = useOrganisation()
  const words = () => sayDesk().targets
  const mayState = () => is('bureau', 'owner', 'publisher')
  makePageTitle(() => words().head)
  return (
    <>
      <main class="page" data-page="organisation" data-desk>
        <div class="title">
          <h1>{words().head}</h1>
          <p class="lead">{words().lead}</p>
          <p class="quiet">{words().aside}</p>
        </div>
        <TargetsSection mayState={mayState()} />
        <Show when={!mayState()}>
          <p class="said">{words().onlyPublishers}</p>
        </Show>
      </main>
      <PageFoot />
    </>
  )
}
