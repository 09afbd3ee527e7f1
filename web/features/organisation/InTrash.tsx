import { type JSX, Show } from 'solid-js'
import { sayOrganisation } from '../../messages/organisation.ts'
import { Button } from '../../ui/Button.tsx'
import { createAct } from '../account/create-act.ts'
import { api, asked } from '../account/private-api.ts'
import { RefusalNote } from '../account/RefusalNote.tsx'
import { day } from './day-time.ts'
import { EraseSection } from './EraseSection.tsx'
import { ExportSection } from './ExportSection.tsx'
import { useOrganisation } from './organisation-context.tsx'

const KEPT = 30 * 24 * 3600 * 1000

/** An organisation in the trash: taken out again, or erased, by an owner. */
export function InTrash(): JSX.Element {
  const { organisation, put, again } = useOrganisation()
  const act = createAct()
  const words = () => sayOrganisation().trash
  const isOwner = () => organisation().role === 'owner'
  const restore = async () => {
    const { id, version } = organisation()
    const restored = await act.run(() =>
      asked(
        api.organisations[':organisation'].restore.$post({
          param: { organisation: id },
          json: { version },
        }),
      ),
    )
    if (restored !== undefined) put(restored)
  }
  return (
    <main class="page" data-page="organisation">
      <div class="title">
        <h1>{words().head(organisation().name)}</h1>
        <p class="lead">{words().lead(day((organisation().deletedAt ?? 0) + KEPT))}</p>
        <Show when={isOwner()} fallback={<p class="said">{words().notOwner}</p>}>
          <div class="acts">
            <Button disabled={act.isBusy()} onClick={() => void restore()}>
              {words().restore}
            </Button>
          </div>
        </Show>
        <RefusalNote refusal={act.refusal()} reread={() => void again()} />
      </div>
      <Show when={isOwner()}>
        <ExportSection />
        <EraseSection />
      </Show>
    </main>
  )
}
