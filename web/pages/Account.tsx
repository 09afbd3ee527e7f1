import { useNavigate, useSearchParams } from '@solidjs/router'
import { type JSX, onMount, Show } from 'solid-js'
import { AuthNote } from '../features/account/AuthNote.tsx'
import { auth } from '../features/account/auth-api.ts'
import { signInTo } from '../features/account/coming-back.ts'
import { createAuthAct } from '../features/account/create-auth-act.ts'
import { createReading } from '../features/account/create-reading.ts'
import { FactorSection } from '../features/account/FactorSection.tsx'
import { loadMe, nobody } from '../features/account/me.ts'
import { NameSection } from '../features/account/NameSection.tsx'
import { OrganisationsSection } from '../features/account/OrganisationsSection.tsx'
import { PasswordSection } from '../features/account/PasswordSection.tsx'
import { SessionsSection } from '../features/account/SessionsSection.tsx'
import { SsoSection } from '../features/account/SsoSection.tsx'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { sayAccount } from '../messages/account.ts'
import { Button } from '../ui/Button.tsx'
import { SideSection } from '../ui/SideSection.tsx'
import { StateNote } from '../ui/StateNote.tsx'
import './account.css'

/** One's own account: name, organisations, password, second step, where one is signed in. */
export function Account(): JSX.Element {
  const [search] = useSearchParams<{ verified?: string; error?: string }>()
  const go = useNavigate()
  const session = createReading(auth.session)
  const sessions = createReading(auth.sessions)
  const leaving = createAuthAct()
  const words = () => sayAccount().page
  makePageTitle(() => words().head)
  onMount(() => void loadMe())
  const again = () => Promise.all([session.again(), sessions.again()])
  const signOut = async () => {
    const told = await leaving.run(auth.signOut)
    if (!told.ok) return
    nobody()
    go('/')
  }
  return (
    <>
      <main class="page" data-page="account">
        <div class="title title-split">
          <h1>{words().head}</h1>
          <Show when={session.value()}>
            <div class="acts">
              <Button kind="quiet" disabled={leaving.isBusy()} onClick={() => void signOut()}>
                {words().signOut}
              </Button>
            </div>
          </Show>
        </div>
        <AuthNote refusal={leaving.refusal()} />
        <Show when={'verified' in search}>
          <p class="done" role="status">
            {words().verified}
          </p>
        </Show>
        <Show when={search.error}>
          <StateNote state="error" heading={sayAccount().signIn.ssoFailed.other} />
        </Show>
        <AuthNote
          refusal={session.refusal()}
          action={
            <Button kind="quiet" onClick={() => void again()}>
              {sayAccount().refusal.again}
            </Button>
          }
        />
        <Show when={session.value() === undefined && session.refusal() === undefined}>
          <StateNote state="loading" heading={sayAccount().reading} />
        </Show>
        <Show when={session.value() === null}>
          <StateNote
            state="empty"
            heading={sayAccount().refusal.of.unauthorised}
            action={<Button href={signInTo('/account')}>{sayAccount().refusal.signIn}</Button>}
          />
        </Show>
        <Show when={session.value()}>
          {(signed) => (
            <>
              <OrganisationsSection />
              <NameSection signed={signed()} />
              <PasswordSection signed={signed()} onChanged={() => void again()} />
              <FactorSection
                isOn={signed().user.twoFactorEnabled === true}
                onChanged={() => void again()}
              />
              <SsoSection />
              <SessionsSection signed={signed()} sessions={sessions} />
              <Show when={signed().user.isAdmin}>
                <SideSection
                  heading={words().administrator}
                  aside={<p>{words().administratorAside}</p>}
                >
                  <Button kind="quiet" href="/admin">
                    {words().toAdministration}
                  </Button>
                </SideSection>
              </Show>
            </>
          )}
        </Show>
      </main>
      <PageFoot />
    </>
  )
}
