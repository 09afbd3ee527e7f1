import type { JSX } from 'solid-js'
import { sayRegister } from '../../messages/register.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { createAct } from '../account/create-act.ts'
import { asked } from '../account/private-api.ts'
import { RefusalNote } from '../account/RefusalNote.tsx'
import { useOrganisation } from '../organisation/organisation-context.tsx'
import { type Entry, entryApi } from './register-api.ts'

/** Takes an entry out of the register, after a word of what that means. */
export function RemoveEntry(props: {
  readonly entry: Entry | undefined
  readonly onClose: () => void
  readonly onDone: (said: string) => void
}): JSX.Element {
  const { organisation } = useOrganisation()
  const act = createAct()
  const words = () => sayRegister().list
  const remove = async () => {
    const { entry } = props
    if (entry === undefined) return
    const param = { organisation: organisation().id, entry: entry.id }
    const query = { version: String(entry.version) }
    const done = await act.run(() => asked(entryApi.$delete({ param, query })))
    if (done !== undefined) props.onDone(words().removed(entry.name))
  }
  return (
    <Dialog
      open={props.entry !== undefined}
      onClose={() => {
        act.clear()
        props.onClose()
      }}
      heading={words().removeAsk(props.entry?.name ?? '')}
      closeLabel={words().cancel}
      actions={
        <Button disabled={act.isBusy()} onClick={() => void remove()}>
          {words().remove}
        </Button>
      }
    >
      <p>{words().removeHelp}</p>
      <RefusalNote refusal={act.refusal()} words={{ conflict: words().removeConflict }} />
    </Dialog>
  )
}
