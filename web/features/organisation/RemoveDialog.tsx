import type { JSX } from 'solid-js'
import { sayOrganisation } from '../../messages/organisation.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import type { Act } from '../account/create-act.ts'
import { RefusalNote } from '../account/RefusalNote.tsx'
import { type Member, nameOf } from './member.ts'
import { useOrganisation } from './organisation-context.tsx'

export type RemoveDialogProps = {
  /** Who is about to be taken out; undefined: nobody, and it is closed. */
  readonly member: Member | undefined
  readonly isMe: (member: Member) => boolean
  readonly act: Act
  readonly onClose: () => void
  readonly onRemove: (member: Member) => void
}

/** Asks once more before someone is taken out, or leaves. */
export function RemoveDialog(props: RemoveDialogProps): JSX.Element {
  const { organisation } = useOrganisation()
  const words = () => sayOrganisation().people
  const isLeaving = () => props.member !== undefined && props.isMe(props.member)
  const heading = () => {
    if (props.member === undefined) return ''
    return isLeaving()
      ? words().leaveAsk(organisation().name)
      : words().removeAsk(nameOf(props.member))
  }
  const remove = () => {
    if (props.member !== undefined) props.onRemove(props.member)
  }
  return (
    <Dialog
      open={props.member !== undefined}
      onClose={() => props.onClose()}
      heading={heading()}
      closeLabel={words().cancel}
      actions={
        <>
          <Button disabled={props.act.isBusy()} onClick={remove}>
            {isLeaving() ? words().leave : words().remove}
          </Button>
          <Button kind="quiet" onClick={() => props.onClose()}>
            {words().cancel}
          </Button>
        </>
      }
    >
      <p>{isLeaving() ? words().leaveHelp : words().removeHelp}</p>
      <RefusalNote refusal={props.act.refusal()} words={{ conflict: words().lastOwner }} />
    </Dialog>
  )
}
