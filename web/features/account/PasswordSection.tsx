import { createSignal, type JSX } from 'solid-js'
import { sayAccount } from '../../messages/account.ts'
import { Button } from '../../ui/Button.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { AuthNote } from './AuthNote.tsx'
import { auth, type Signed } from './auth-api.ts'
import { createAuthAct } from './create-auth-act.ts'
import { focusFault } from './first-fault.ts'
import { loginNameOf } from './login-name.ts'
import { NewPasswordField } from './NewPasswordField.tsx'
import { PasswordField } from './PasswordField.tsx'
import { passwordHint } from './password-hint.ts'

export type PasswordSectionProps = {
  readonly signed: Signed
  /** The other sessions have ended. */
  readonly onChanged: () => void
}

/** Another password, by whoever knows the present one. */
export function PasswordSection(props: PasswordSectionProps): JSX.Element {
  const { user } = props.signed
  const [current, setCurrent] = createSignal('')
  const [next, setNext] = createSignal('')
  const [isTried, setTried] = createSignal(false)
  const [isDone, setDone] = createSignal(false)
  const act = createAuthAct()
  let form!: HTMLFormElement
  const own = [user.name, loginNameOf(user)]
  const words = () => sayAccount().page
  const currentFault = () => (current() === '' ? sayAccount().missing.password : undefined)
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    setDone(false)
    const isWeak = ['empty', 'short', 'long'].includes(passwordHint(next(), own).kind)
    if (currentFault() !== undefined || isWeak) return focusFault(form)
    const told = await act.run(() => auth.changePassword(current(), next()))
    if (!told.ok) return
    setTried(false)
    setCurrent('')
    setNext('')
    setDone(true)
    props.onChanged()
  }
  return (
    <SideSection heading={words().password} aside={<p>{words().passwordAside}</p>}>
      <form class="form" ref={form} novalidate onSubmit={(event) => void submit(event)}>
        <input
          class="sr"
          name="username"
          autocomplete="username"
          value={own[1]}
          tabIndex={-1}
          aria-hidden="true"
          readOnly
        />
        <PasswordField
          label={words().current}
          autocomplete="current-password"
          value={current()}
          onInput={setCurrent}
          error={isTried() ? currentFault() : undefined}
        />
        <NewPasswordField
          label={sayAccount().newPassword}
          value={next()}
          onInput={setNext}
          own={own}
          isTried={isTried()}
        />
        <AuthNote refusal={act.refusal()} />
        <div class="acts">
          <Button kind="quiet" type="submit" disabled={act.isBusy()}>
            {words().change}
          </Button>
          <span class="done" role="status">
            {isDone() ? words().changed : ''}
          </span>
        </div>
      </form>
    </SideSection>
  )
}
