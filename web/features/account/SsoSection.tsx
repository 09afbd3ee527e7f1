import { type JSX, Show } from 'solid-js'
import { sayAccount } from '../../messages/account.ts'
import { Button } from '../../ui/Button.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { AuthNote } from './AuthNote.tsx'
import { auth } from './auth-api.ts'
import { createAuthAct } from './create-auth-act.ts'
import { createReading } from './create-reading.ts'

/** Links the single sign-on of the server to this account, where there is one. */
export function SsoSection(): JSX.Element {
  const ways = createReading(auth.ways)
  const accounts = createReading(auth.accounts)
  const act = createAuthAct()
  const words = () => sayAccount().sso
  const linked = () => accounts.value()?.some(({ providerId }) => providerId === 'sso')
  const link = async () => {
    const told = await act.run(() => auth.linkSso('/account'))
    if (told.ok && told.value.url !== undefined) location.assign(told.value.url)
  }
  const unlink = async () => {
    const told = await act.run(auth.unlinkSso)
    if (told.ok) await accounts.again()
  }
  return (
    <Show when={ways.value()?.sso}>
      {(name) => (
        <SideSection heading={words().head} aside={<p>{words().aside}</p>}>
          <AuthNote refusal={act.refusal()} />
          <Show
            when={linked()}
            fallback={
              <Button kind="quiet" disabled={act.isBusy()} onClick={() => void link()}>
                {words().link(name())}
              </Button>
            }
          >
            <p class="said">{words().linked}</p>
            <Button kind="quiet" disabled={act.isBusy()} onClick={() => void unlink()}>
              {words().unlink(name())}
            </Button>
          </Show>
        </SideSection>
      )}
    </Show>
  )
}
