import { createEffect, createSignal, type JSX, on } from 'solid-js'
import { sayRegister } from '../../messages/register.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { Act } from '../account/create-act.ts'
import { focusFault } from '../account/first-fault.ts'
import { RefusalNote } from '../account/RefusalNote.tsx'
import type { Claim } from './register-api.ts'

/** Nothing is refused without a reason, which the firm reads. */
export function RefuseClaim(props: {
  readonly claim: Claim | undefined
  readonly act: Act
  readonly onClose: () => void
  readonly onRefuse: (claim: Claim, reason: string) => void
}): JSX.Element {
  const [reason, setReason] = createSignal('')
  const [isTried, setTried] = createSignal(false)
  const words = () => sayRegister().claims
  let form!: HTMLFormElement
  createEffect(
    on(
      () => props.claim?.id,
      () => {
        setReason('')
        setTried(false)
      },
    ),
  )
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (reason().trim() === '') return focusFault(form)
    if (props.claim !== undefined) props.onRefuse(props.claim, reason().trim())
  }
  return (
    <Dialog
      open={props.claim !== undefined}
      onClose={props.onClose}
      heading={words().refuseAsk(props.claim?.firm.name ?? '')}
      closeLabel={words().cancel}
      actions={
        <Button type="submit" form="refuse-claim" disabled={props.act.isBusy()}>
          {words().refuse}
        </Button>
      }
    >
      <form id="refuse-claim" ref={form} novalidate onSubmit={send}>
        <TextField
          label={words().reason}
          note={words().reasonHelp}
          rows={3}
          maxLength={500}
          value={reason()}
          onInput={setReason}
          error={isTried() && reason().trim() === '' ? words().reasonMissing : undefined}
        />
        <RefusalNote refusal={props.act.refusal()} words={{ conflict: words().conflict }} />
      </form>
    </Dialog>
  )
}
