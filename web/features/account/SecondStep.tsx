import { createSignal, type JSX, Show } from 'solid-js'
import { sayAccount } from '../../messages/account.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { AuthNote } from './AuthNote.tsx'
import { auth } from './auth-api.ts'
import { mustRestart } from './auth-words.ts'
import { createAuthAct } from './create-auth-act.ts'
import { focusFault } from './first-fault.ts'

export type SecondStepProps = {
  readonly onDone: () => void
  /** Begins with another name and password. */
  readonly onBack: () => void
}

/** The code of the authenticator, or a recovery code, after the password was right. */
export function SecondStep(props: SecondStepProps): JSX.Element {
  const [isRecovery, setRecovery] = createSignal(false)
  const [code, setCode] = createSignal('')
  const [isTried, setTried] = createSignal(false)
  const act = createAuthAct()
  let form!: HTMLFormElement
  const words = () => sayAccount().second
  const typed = () => code().replace(/\s/g, '')
  const isComplete = () => (isRecovery() ? typed() !== '' : /^\d{6}$/.test(typed()))
  const isOver = () => {
    const refusal = act.refusal()
    return refusal !== undefined && mustRestart(refusal)
  }
  const turn = () => {
    setRecovery(!isRecovery())
    setCode('')
    setTried(false)
    act.clear()
    queueMicrotask(() => form.querySelector('input')?.focus())
  }
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!isComplete()) return focusFault(form)
    const told = await act.run(() =>
      isRecovery() ? auth.verifyRecovery(typed()) : auth.verifyCode(typed()),
    )
    if (told.ok) props.onDone()
    else setCode('')
  }
  return (
    <form class="form" ref={form} novalidate onSubmit={(event) => void submit(event)}>
      <p>{isRecovery() ? words().recoveryLead : words().lead}</p>
      <TextField
        label={isRecovery() ? words().recovery : words().code}
        name="code"
        type={isRecovery() ? 'text' : 'tel'}
        autocomplete="one-time-code"
        maxLength={40}
        value={code()}
        onInput={setCode}
        error={isTried() && !isComplete() && !act.refusal() ? sayAccount().missing.code : undefined}
      />
      <AuthNote
        refusal={act.refusal()}
        action={
          <Show when={isOver()}>
            <Button kind="quiet" onClick={() => props.onBack()}>
              {sayAccount().signIn.head}
            </Button>
          </Show>
        }
      />
      <div class="acts">
        <Button type="submit" disabled={act.isBusy()}>
          {words().act}
        </Button>
        <Button kind="link" onClick={turn}>
          {isRecovery() ? words().toCode : words().toRecovery}
        </Button>
        <Button kind="link" onClick={() => props.onBack()}>
          {words().back}
        </Button>
      </div>
    </form>
  )
}
