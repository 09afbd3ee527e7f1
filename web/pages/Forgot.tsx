import { createSignal, type JSX, Show } from 'solid-js'
import { AuthNote } from '../features/account/AuthNote.tsx'
import { auth } from '../features/account/auth-api.ts'
import { createAuthAct } from '../features/account/create-auth-act.ts'
import { createReading } from '../features/account/create-reading.ts'
import { focusFault } from '../features/account/first-fault.ts'
import { isLoginName } from '../features/account/login-name.ts'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { sayAccount } from '../messages/account.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/TextField.tsx'
import './account.css'

/** Asks for a link that resets the password; the answer is the same whether the name exists or not. */
export function Forgot(): JSX.Element {
  const ways = createReading(auth.ways)
  const [login, setLogin] = createSignal('')
  const [isTried, setTried] = createSignal(false)
  const [isSent, setSent] = createSignal(false)
  const act = createAuthAct()
  let form!: HTMLFormElement
  const words = () => sayAccount().forgot
  makePageTitle(() => words().head)
  const fault = () => {
    if (login().trim() === '') return sayAccount().missing.login
    return isLoginName(login()) ? undefined : sayAccount().badLogin
  }
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (fault() !== undefined) return focusFault(form)
    const told = await act.run(() => auth.askReset(login().trim()))
    if (told.ok) setSent(true)
  }
  return (
    <>
      <main class="page" data-page="account">
        <div class="title">
          <h1>{words().head}</h1>
          <p class="lead">{words().lead}</p>
        </div>
        <div class="narrow">
          <form class="form" ref={form} novalidate onSubmit={(event) => void submit(event)}>
            <TextField
              label={sayAccount().login}
              name="username"
              autocomplete="username"
              value={login()}
              onInput={setLogin}
              error={isTried() ? fault() : undefined}
            />
            <AuthNote refusal={act.refusal()} />
            <div class="acts">
              <Button type="submit" disabled={act.isBusy()}>
                {words().act}
              </Button>
              <Button kind="link" href="/sign-in">
                {words().back}
              </Button>
            </div>
            <p role="status">
              <Show when={isSent()}>
                <b>{words().sent}</b>{' '}
                {ways.value()?.mail === true ? words().byMail : words().byAdmin}
              </Show>
            </p>
          </form>
        </div>
      </main>
      <PageFoot />
    </>
  )
}
