import { createSignal, type JSX } from 'solid-js'
import { sayOrganisation } from '../../messages/organisation.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { createAct } from '../account/create-act.ts'
import { loadMe } from '../account/me.ts'
import { api, asked } from '../account/private-api.ts'
import { RefusalNote } from '../account/RefusalNote.tsx'
import { useOrganisation } from './organisation-context.tsx'

/** Moves the organisation into the trash, after asking once more. */
export function TrashSection(): JSX.Element {
  const { organisation, put, again } = useOrganisation()
  const [isAsked, setAsked] = createSignal(false)
  const act = createAct()
  const words = () => sayOrganisation().settings
  const trash = async () => {
    const { id, version } = organisation()
    const moved = await act.run(() =>
      asked(
        api.organisations[':organisation'].$delete({
          param: { organisation: id },
          query: { version: String(version) },
        }),
      ),
    )
    if (moved === undefined) return
    setAsked(false)
    put(moved)
    await loadMe()
  }
  return (
    <SideSection heading={words().trashHead} aside={<p>{words().trashAside}</p>}>
      <Button kind="quiet" onClick={() => setAsked(true)}>
        {words().trash}
      </Button>
      <Dialog
        open={isAsked()}
        onClose={() => setAsked(false)}
        heading={words().trashAsk(organisation().name)}
        closeLabel={words().cancel}
        actions={
          <>
            <Button disabled={act.isBusy()} onClick={() => void trash()}>
              {words().trash}
            </Button>
            <Button kind="quiet" onClick={() => setAsked(false)}>
              {words().cancel}
            </Button>
          </>
        }
      >
        <p>{words().trashHelp}</p>
        <RefusalNote refusal={act.refusal()} reread={() => void again()} />
      </Dialog>
    </SideSection>
  )
}
