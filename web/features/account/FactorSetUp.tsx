import { createSignal, type JSX } from 'solid-js'
import { sayAccount } from '../../messages/account.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { AuthNote } from './AuthNote.tsx'
import { auth } from './auth-api.ts'
import { createAuthAct } from './create-auth-act.ts'
import { focusFault } from './first-fault.ts'
import { qrPath, secretOf } from './qr-path.ts'

export type FactorSetUpProps = {
  /** An `otpauth:` address. */
  readonly uri: string
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** The code to scan, and the first six figures as the proof that it was. */
export function FactorSetUp(props: FactorSetUpProps): JSX.Element {
  const [code, setCode] = createSignal('')
  const [isTried, setTried] = createSignal(false)
  const act = createAuthAct()
  let form!: HTMLFormElement
  const words = () => sayAccount().factor
  const qr = () => qrPath(props.uri)
  const typed = () => code().replace(/\s/g, '')
  const isComplete = () => /^\d{6}$/.test(typed())
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!isComplete()) return focusFault(form)
    const told = await act.run(() => auth.verifyCode(typed()))
    if (told.ok) props.onDone()
    else setCode('')
  }
  return (
    <form class="form" ref={form} novalidate onSubmit={(event) => void submit(event)}>
      <p>{words().scan}</p>
      <div class="qr">
        <svg viewBox={`0 0 ${qr().size} ${qr().size}`} role="img" aria-label={words().qr}>
          <path d={qr().path} fill="currentColor" shape-rendering="crispEdges" />
        </svg>
      </div>
      <p>
        <span class="dim">{words().secret}</span> <span class="secret">{secretOf(props.uri)}</span>
      </p>
      <TextField
        label={words().code}
        name="code"
        type="tel"
        autocomplete="one-time-code"
        maxLength={12}
        value={code()}
        onInput={setCode}
        error={isTried() && !isComplete() && !act.refusal() ? sayAccount().missing.code : undefined}
      />
      <AuthNote refusal={act.refusal()} />
      <div class="acts">
        <Button type="submit" disabled={act.isBusy()}>
          {words().check}
        </Button>
        <Button kind="link" onClick={() => props.onCancel()}>
          {words().cancel}
        </Button>
      </div>
    </form>
  )
}
