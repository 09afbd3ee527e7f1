import { useNavigate, useSearchParams } from '@solidjs/router'
import { createSignal, type JSX, Show } from 'solid-js'
import { AuthNote } from '../features/account/AuthNote.tsx'
import { auth } from '../features/account/auth-api.ts'
import { safePath } from '../features/account/coming-back.ts'
import { createAuthAct } from '../features/account/create-auth-act.ts'
import { createReading } from '../features/account/create-reading.ts'
import { goingOn } from '../features/account/going-on.ts'
import { SecondStep } from '../features/account/SecondStep.tsx'
import { SignInForm } from '../features/account/SignInForm.tsx'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { sayAccount } from '../messages/account.ts'
import { Button } from '../ui/Button.tsx'
import { StateNote } from '../ui/StateNote.tsx'
import './account.css'

/** Name and password, then the second step where it is on; or the single sign-on of a bureau. */
export function SignIn(): JSX.Element {
  const [search] = useSearchParams<{ next?: string; error?: string }>()
  const go = useNavigate()
  const [isSecond, setSecond] = createSignal(false)
  const ways = createReading(auth.ways)
  const words = () => sayAccount().signIn
  makePageTitle(() => words().head)
  const asked = () => (safePath(search.next) === undefined ? '' : (search.next ?? ''))
  const withNext = (path: string) =>
    asked() === '' ? path : `${path}?next=${encodeURIComponent(asked())}`
  const done = async () => go(await goingOn(search.next), { replace: true })
  const sso = createAuthAct()
  const toSso = async () => {
    const failed = withNext('/sign-in')
    const told = await sso.run(() => auth.toSso(asked() === '' ? '/account' : asked(), failed))
    if (told.ok && told.value.url !== undefined) location.assign(told.value.url)
  }
  const ssoFault = () => {
    if (search.error === undefined) return undefined
    const { ssoFailed } = words()
    return search.error === 'account_not_linked' || search.error === 'signup_disabled'
      ? ssoFailed[search.error]
      : ssoFailed.other
  }
  return (
    <>
      <main class="page" data-page="account">
        <div class="title">
          <h1>{isSecond() ? sayAccount().second.head : words().head}</h1>
          <p class="lead">{words().lead}</p>
        </div>
        <Show when={ssoFault()}>{(fault) => <StateNote state="error" heading={fault()} />}</Show>
        <div class="narrow">
          <Show
            when={!isSecond()}
            fallback={<SecondStep onDone={() => void done()} onBack={() => setSecond(false)} />}
          >
            <SignInForm
              forgotHref="/forgot"
              onDone={() => void done()}
              onSecondStep={() => setSecond(true)}
            />
          </Show>
          <div class="beside">
            <h2>{words().noAccount}</h2>
            <p>
              <Button kind="quiet" href={withNext('/sign-up')}>
                {words().signUp}
              </Button>
            </p>
            <Show when={ways.value()?.sso}>
              {(name) => (
                <>
                  <h2>{words().or}</h2>
                  <p>
                    <Button kind="quiet" disabled={sso.isBusy()} onClick={() => void toSso()}>
                      {words().sso(name())}
                    </Button>
                  </p>
                  <AuthNote refusal={sso.refusal()} />
                </>
              )}
            </Show>
          </div>
        </div>
      </main>
      <PageFoot />
    </>
  )
}
