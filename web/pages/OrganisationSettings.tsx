import { type JSX, Show } from 'solid-js'
import { AboutSection } from '../features/organisation/AboutSection.tsx'
import { EraseSection } from '../features/organisation/EraseSection.tsx'
import { ExportSection } from '../features/organisation/ExportSection.tsx'
import { useOrganisation } from '../features/organisation/organisation-context.tsx'
import { SaidOfItself } from '../features/organisation/SaidOfItself.tsx'
import { TrashSection } from '../features/organisation/TrashSection.tsx'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { sayOrganisation } from '../messages/organisation.ts'
import './organisation.css'

/** What the organisation says of itself, its data as a file, and its end: an owner's business. */
export function OrganisationSettings(): JSX.Element {
  const { organisation } = useOrganisation()
  const isOwner = () => organisation().role === 'owner'
  makePageTitle(() => `${sayOrganisation().settings.head} · ${organisation().name}`)
  return (
    <>
      <main class="page" data-page="organisation">
        <div class="title">
          <h1>{sayOrganisation().settings.head}</h1>
        </div>
        <Show when={isOwner()} fallback={<SaidOfItself />}>
          <AboutSection />
          <ExportSection />
          <TrashSection />
          <EraseSection />
        </Show>
      </main>
      <PageFoot />
    </>
  )
}
