import { createSignal, type JSX } from 'solid-js'
import { sayAccount } from '../../messages/account.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { AuthNote } from './AuthNote.tsx'
import { auth } from './auth-api.ts'
import { createAuthAct } from './create-auth-act.ts'
import { focusFault } from './first-fault.ts'
import { isLoginName } from './login-name.ts'
import { PasswordField } from './PasswordField.tsx'

export type SignInFormProps = {
  readonly onDone: () => void
  /** The password was right, and a code is asked for. */
  readonly onSecondStep: () => void
  readonly forgotHref: string
}

/** Name and password. A wrong one is told in a sentence that says nothing of the name. */
export function SignInForm(props: SignInFormProps): JSX.Element {
  const [login, setLogin] = createSignal('')
  const [password, setPassword] = createSignal('')
  const [isTried, setTried] = createSignal(false)
  const act = createAuthAct()
  let form!: HTMLFormElement
  const loginFault = () => {
    if (login().trim() === '') return sayAccount().missing.login
    return isLoginName(login()) ? undefined : sayAccount().badLogin
  }
  const passwordFault = () => (password() === '' ? sayAccount().missing.password : undefined)
  const shown = (fault: string | undefined) => (isTried() ? fault : undefined)
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (loginFault() !== undefined || passwordFault() !== undefined) return focusFault(form)
    const told = await act.run(() => auth.signIn({ email: login(), password: password() }))
    if (!told.ok) return
    if (told.value.twoFactorRedirect === true) props.onSecondStep()
    else props.onDone()
  }
  return (
    <form class="form" ref={form} novalidate onSubmit={(event) => void submit(event)}>
      <TextField
        label={sayAccount().login}
        name="username"
        autocomplete="username"
        value={login()}
        onInput={setLogin}
        error={shown(loginFault())}
      />
      <PasswordField
        label={sayAccount().password}
        autocomplete="current-password"
        value={password()}
        onInput={setPassword}
        error={shown(passwordFault())}
      />
      <AuthNote refusal={act.refusal()} />
      <div class="acts">
        <Button type="submit" disabled={act.isBusy()}>
          {act.isBusy() ? sayAccount().signIn.busy : sayAccount().signIn.act}
        </Button>
        <Button kind="link" href={props.forgotHref}>
          {sayAccount().signIn.forgot}
        </Button>
      </div>
    </form>
  )
}
