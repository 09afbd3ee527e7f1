import { createSignal, type JSX, Show } from 'solid-js'
import { sayAccount } from '../../messages/account.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { AuthNote } from './AuthNote.tsx'
import { auth } from './auth-api.ts'
import { createAuthAct } from './create-auth-act.ts'
import { focusFault } from './first-fault.ts'
import { isLoginName } from './login-name.ts'
import { NewPasswordField } from './NewPasswordField.tsx'
import { passwordHint } from './password-hint.ts'

export type SignUpFormProps = {
  /** The account that is made is the administrator's. */
  readonly isFirst: boolean
  readonly needsCode: boolean
  readonly signInHref: string
  readonly onDone: () => void
  readonly onSecondStep: () => void
}

/** Makes an account and signs in with it. */
export function SignUpForm(props: SignUpFormProps): JSX.Element {
  const [name, setName] = createSignal('')
  const [login, setLogin] = createSignal('')
  const [password, setPassword] = createSignal('')
  const [code, setCode] = createSignal('')
  const [isTried, setTried] = createSignal(false)
  const making = createAuthAct()
  const entering = createAuthAct()
  let form!: HTMLFormElement
  const isBusy = () => making.isBusy() || entering.isBusy()
  const missing = () => sayAccount().missing
  const nameFault = () => (name().trim() === '' ? missing().name : undefined)
  const loginFault = () => {
    if (login().trim() === '') return missing().login
    return isLoginName(login()) ? undefined : sayAccount().badLogin
  }
  const codeFault = () => (props.needsCode && code().trim() === '' ? missing().code : undefined)
  const isWeak = () =>
    ['empty', 'short', 'long'].includes(passwordHint(password(), [name(), login()]).kind)
  const shown = (fault: string | undefined) => (isTried() ? fault : undefined)
  const person = () => ({ name: name().trim(), email: login().trim(), password: password() })

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    const fault = nameFault() ?? loginFault() ?? (props.isFirst ? codeFault() : undefined)
    if (fault !== undefined || isWeak()) return focusFault(form)
    const made = await making.run<unknown>(() =>
      props.isFirst
        ? auth.makeFirst({ ...person(), ...(props.needsCode ? { code: code().trim() } : {}) })
        : auth.signUp(person()),
    )
    if (!made.ok) return
    const { email } = person()
    const told = await entering.run(() => auth.signIn({ email, password: password() }))
    if (!told.ok) return
    if (told.value.twoFactorRedirect === true) props.onSecondStep()
    else props.onDone()
  }
  return (
    <form class="form" ref={form} novalidate onSubmit={(event) => void submit(event)}>
      <TextField
        label={sayAccount().name}
        name="name"
        autocomplete="name"
        maxLength={80}
        note={sayAccount().nameHelp}
        value={name()}
        onInput={setName}
        error={shown(nameFault())}
      />
      <TextField
        label={sayAccount().login}
        name="username"
        autocomplete="username"
        note={sayAccount().loginHelp}
        value={login()}
        onInput={setLogin}
        error={shown(loginFault())}
      />
      <NewPasswordField
        label={sayAccount().password}
        value={password()}
        onInput={setPassword}
        own={[name(), login()]}
        isTried={isTried()}
      />
      <Show when={props.isFirst && props.needsCode}>
        <TextField
          label={sayAccount().first.code}
          name="code"
          autocomplete="off"
          note={sayAccount().first.codeHelp}
          value={code()}
          onInput={setCode}
          error={shown(codeFault())}
        />
      </Show>
      <AuthNote
        refusal={making.refusal()}
        words={{
          conflict: sayAccount().refused.notOpen,
          forbidden: sayAccount().refused.setupCode,
        }}
      />
      <AuthNote
        refusal={entering.refusal()}
        words={{ INVALID_EMAIL_OR_PASSWORD: sayAccount().signUp.before }}
        action={
          <Button kind="quiet" href={props.signInHref}>
            {sayAccount().signUp.signIn}
          </Button>
        }
      />
      <div class="acts">
        <Button type="submit" disabled={isBusy()}>
          {label(props.isFirst, isBusy())}
        </Button>
      </div>
    </form>
  )
}

function label(isFirst: boolean, isBusy: boolean): string {
  const { signUp, first } = sayAccount()
  if (isBusy) return signUp.busy
  return isFirst ? first.act : signUp.act
}
