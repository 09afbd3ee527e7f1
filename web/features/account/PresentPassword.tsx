import { createSignal, type JSX, onMount } from 'solid-js'
import { sayAccount } from '../../messages/account.ts'
import { Button } from '../../ui/Button.tsx'
import { AuthNote } from './AuthNote.tsx'
import type { AuthTold } from './auth-api.ts'
import { createAuthAct } from './create-auth-act.ts'
import { focusFault } from './first-fault.ts'
import { PasswordField } from './PasswordField.tsx'

export type PresentPasswordProps = {
  readonly note?: string | undefined
  readonly onSubmit: (password: string) => Promise<AuthTold>
  readonly onCancel: () => void
}

/** Asks who sits here for the password once more, before something about the account changes. */
export function PresentPassword(props: PresentPasswordProps): JSX.Element {
  const [password, setPassword] = createSignal('')
  const [isTried, setTried] = createSignal(false)
  const act = createAuthAct()
  let form!: HTMLFormElement
  onMount(() => form.querySelector('input')?.focus())
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (password() === '') return focusFault(form)
    await act.run(() => props.onSubmit(password()))
  }
  return (
    <form class="form" ref={form} novalidate onSubmit={(event) => void submit(event)}>
      <PasswordField
        label={sayAccount().factor.confirm}
        autocomplete="current-password"
        value={password()}
        onInput={setPassword}
        note={props.note}
        error={isTried() && password() === '' ? sayAccount().missing.password : undefined}
      />
      <AuthNote refusal={act.refusal()} />
      <div class="acts">
        <Button type="submit" disabled={act.isBusy()}>
          {sayAccount().factor.go}
        </Button>
        <Button kind="link" onClick={() => props.onCancel()}>
          {sayAccount().factor.cancel}
        </Button>
      </div>
    </form>
  )
}
