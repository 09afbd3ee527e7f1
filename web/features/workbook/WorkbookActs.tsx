import { useNavigate } from '@solidjs/router'
import { createSignal, type JSX, Show } from 'solid-js'
import { sayWorkbook } from '../../messages/workbook.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { createAct } from '../account/create-act.ts'
import type { Reading } from '../account/create-reading.ts'
import { asked } from '../account/private-api.ts'
import { RefusalNote } from '../account/RefusalNote.tsx'
import { useOrganisation } from '../organisation/organisation-context.tsx'
import type { Place } from './place.ts'
import { type Whole, workbookApi } from './workbook-api.ts'

type WorkbookActsProps = { readonly place: Place; readonly reading: Reading<Whole> }

/** Another name for a workbook, and the trash. */
export function WorkbookActs(props: WorkbookActsProps): JSX.Element {
  const { is } = useOrganisation()
  const go = useNavigate()
  const act = createAct()
  const [open, setOpen] = createSignal<'rename' | 'trash'>()
  const [name, setName] = createSignal('')
  const words = () => sayWorkbook().page
  const whole = () => props.reading.value()
  const show = (next: 'rename' | 'trash') => {
    act.clear()
    setName(whole()?.name ?? '')
    setOpen(next)
  }
  const rename = async (event: SubmitEvent) => {
    event.preventDefault()
    const now = whole()
    if (now === undefined || name().trim() === '') return
    const { version, industry } = now
    const json = { version, name: name().trim(), industry }
    const renamed = await act.run(() => asked(workbookApi.$put({ param: props.place, json })))
    if (renamed === undefined) return
    props.reading.put({ ...now, name: renamed.name, version: renamed.version })
    setOpen(undefined)
  }
  const trash = async () => {
    const now = whole()
    if (now === undefined) return
    const query = { version: String(now.version) }
    const moved = await act.run(() => asked(workbookApi.$delete({ param: props.place, query })))
    if (moved !== undefined) go(`/o/${props.place.organisation}`)
  }
  const reread = () => {
    void props.reading.again()
    setOpen(undefined)
  }
  return (
    <>
      <Show when={is('manufacturer', 'owner', 'editor')}>
        <Button kind="link" onClick={() => show('rename')}>
          {words().rename}
        </Button>
      </Show>
      <Show when={is('manufacturer', 'owner')}>
        <Button kind="link" onClick={() => show('trash')}>
          {words().trash}
        </Button>
      </Show>
      <Dialog
        open={open() === 'rename'}
        onClose={() => setOpen(undefined)}
        heading={words().renameHead}
        closeLabel={words().cancel}
        actions={
          <Button type="submit" form="rename-workbook" disabled={act.isBusy()}>
            {words().save}
          </Button>
        }
      >
        <form id="rename-workbook" novalidate onSubmit={(event) => void rename(event)}>
          <TextField
            label={sayWorkbook().fresh.name}
            value={name()}
            maxLength={120}
            onInput={setName}
            error={name().trim() === '' ? sayWorkbook().fresh.nameMissing : undefined}
          />
        </form>
        <RefusalNote refusal={act.refusal()} reread={reread} />
      </Dialog>
      <Dialog
        open={open() === 'trash'}
        onClose={() => setOpen(undefined)}
        heading={words().trashHead(whole()?.name ?? '')}
        closeLabel={words().cancel}
        actions={
          <Button disabled={act.isBusy()} onClick={() => void trash()}>
            {words().trash}
          </Button>
        }
      >
        <p>{words().trashHelp}</p>
        <RefusalNote
          refusal={act.refusal()}
          reread={reread}
          words={{ conflict: words().trashConflict }}
        />
      </Dialog>
    </>
  )
}
