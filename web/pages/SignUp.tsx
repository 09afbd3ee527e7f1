import { useNavigate, useSearchParams } from '@solidjs/router'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { auth } from '../features/account/auth-api.ts'
import { safePath } from '../features/account/coming-back.ts'
import { createReading } from '../features/account/create-reading.ts'
import { goingOn } from '../features/account/going-on.ts'
import { SecondStep } from '../features/account/SecondStep.tsx'
import { SignUpForm } from '../features/account/SignUpForm.tsx'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { sayAccount } from '../messages/account.ts'
import { Button } from '../ui/Button.tsx'
import './account.css'

/** An account for a person; on a server that has none yet, its administrator. */
export function SignUp(): JSX.Element {
  const [search] = useSearchParams<{ next?: string }>()
  const go = useNavigate()
  const first = createReading(auth.first)
  const [isSecond, setSecond] = createSignal(false)
  const isFirst = () => first.value()?.open === true
  const words = () => (isFirst() ? sayAccount().first : sayAccount().signUp)
  makePageTitle(() => words().head)
  const next = () => safePath(search.next)
  const done = async () => {
    const onward = next() ?? (isFirst() ? '/admin' : '/organisations/new')
    go(await goingOn(onward), { replace: true })
  }
  const signInHref = () => {
    const path = next()
    return path === undefined ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`
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
            when={!isSecond()}
            fallback={<SecondStep onDone={() => void done()} onBack={() => go(signInHref())} />}
          >
            <SignUpForm
              isFirst={isFirst()}
              needsCode={first.value()?.needsCode === true}
              signInHref={signInHref()}
              onDone={() => void done()}
              onSecondStep={() => setSecond(true)}
            />
          </Show>
          <div class="beside">
            <Show when={!isFirst()}>
              <h2>{sayAccount().signUp.has}</h2>
              <p>
                <Button kind="quiet" href={signInHref()}>
                  {sayAccount().signUp.signIn}
                </Button>
              </p>
            </Show>
            <h2>{sayAccount().signUp.what}</h2>
            <ul>
              <For each={sayAccount().signUp.whatOf}>{(line) => <li>{line}</li>}</For>
            </ul>
          </div>
        </div>
      </main>
      <PageFoot />
    </>
  )
}
