import { type JSX, Show } from 'solid-js'
import { createReading } from '../features/account/create-reading.ts'
import { Loaded } from '../features/account/Loaded.tsx'
import { ClientsTable } from '../features/clients/ClientsTable.tsx'
import { readClients } from '../features/clients/clients-api.ts'
import { useOrganisation } from '../features/organisation/organisation-context.tsx'
import { hrefOf } from '../features/organisation/places.ts'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { sayClients } from '../messages/clients.ts'
import { Button } from '../ui/Button.tsx'
import { StateNote } from '../ui/StateNote.tsx'
import './organisation.css'
import '../features/review/review.css'

/** The firms that show this provider a workbook now. */
export function Clients(): JSX.Element {
  const { organisation, is } = useOrganisation()
  const reading = createReading(() => readClients(organisation().id))
  const words = () => sayClients()
  makePageTitle(() => words().head)
  return (
    <>
      <main class="page" data-page="organisation" data-review>
        <div class="title">
          <h1>{words().head}</h1>
          <p class="lead">{words().lead}</p>
        </div>
        <Loaded of={reading}>
          {(value) => (
            <Show
              when={value().clients.length > 0}
              fallback={
                <StateNote
                  state="empty"
                  heading={words().none}
                  action={
                    <Show when={is('provider', 'owner', 'editor')}>
                      <Button kind="quiet" href={hrefOf(organisation().id, 'settings')}>
                        {words().profile}
                      </Button>
                    </Show>
                  }
                >
                  {words().noneHelp}
                </StateNote>
              }
            >
              <ClientsTable clients={value().clients} />
            </Show>
          )}
        </Loaded>
      </main>
      <PageFoot />
    </>
  )
}
