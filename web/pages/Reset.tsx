import { useSearchParams } from '@solidjs/router'
import { createSignal, type JSX, Show } from 'solid-js'
import { AuthNote } from '../features/account/AuthNote.tsx'
import { auth } from '../features/account/auth-api.ts'
import { createAuthAct } from '../features/account/create-auth-act.ts'
import { focusFault } from '../features/account/first-fault.ts'
import { nobody } from '../features/account/me.ts'
import { NewPasswordField } from '../features/account/NewPasswordField.tsx'
import { passwordHint } from '../features/account/password-hint.ts'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { sayAccount } from '../messages/account.ts'
import { Button } from '../ui/Button.tsx'
import { StateNote } from '../ui/StateNote.tsx'
import './account.css'

/** Where the link of a reset leads: a new password, once. */
export function Reset(): JSX.Element {
  const [search] = useSearchParams<{ token?: string }>()
  const [password, setPassword] = createSignal('')
  const [isTried, setTried] = createSignal(false)
  const [isDone, setDone] = createSignal(false)
  const act = createAuthAct()
  let form!: HTMLFormElement
  const words = () => sayAccount().reset
  makePageTitle(() => words().head)
  const again = () => (
    <Button kind="quiet" href="/forgot">
      {sayAccount().reset.again}
    </Button>
  )
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (['empty', 'short', 'long'].includes(passwordHint(password()).kind)) return focusFault(form)
    const told = await act.run(() => auth.reset(search.token ?? '', password()))
    if (!told.ok) return
    nobody()
    setDone(true)
  }
  return (
    <>
      <main class="page" data-page="account">
        <div class="title">
          <h1>{words().head}</h1>
          <p class="lead">{words().lead}</p>
        </div>
        <div class="narrow">
          <Show
            when={search.token}
            fallback={<StateNote state="empty" heading={words().noToken} action={again()} />}
          >
            <Show
              when={!isDone()}
              fallback={
                <div class="form" role="status">
                  <p class="done">{words().done}</p>
                  <div class="acts">
                    <Button href="/sign-in">{words().signIn}</Button>
                  </div>
                </div>
              }
            >
              <form class="form" ref={form} novalidate onSubmit={(event) => void submit(event)}>
                <NewPasswordField
                  label={sayAccount().newPassword}
                  value={password()}
                  onInput={setPassword}
                  own={[]}
                  isTried={isTried()}
                />
                <AuthNote
                  refusal={act.refusal()}
                  action={<Show when={act.refusal()?.code === 'INVALID_TOKEN'}>{again()}</Show>}
                />
                <div class="acts">
                  <Button type="submit" disabled={act.isBusy()}>
                    {words().act}
                  </Button>
                </div>
              </form>
            </Show>
          </Show>
        </div>
      </main>
      <PageFoot />
    </>
  )
}
