import { createSignal, type JSX } from 'solid-js'
import { sayAccount } from '../../messages/account.ts'
import { Button } from '../../ui/Button.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { AuthNote } from './AuthNote.tsx'
import { auth, type Signed } from './auth-api.ts'
import { createAuthAct } from './create-auth-act.ts'
import { loginNameOf } from './login-name.ts'
import { loadMe } from './me.ts'

/** The name that stands beside what one does. */
export function NameSection(props: { readonly signed: Signed }): JSX.Element {
  const { user } = props.signed
  const [name, setName] = createSignal(user.name)
  const [isTried, setTried] = createSignal(false)
  const [isSaved, setSaved] = createSignal(false)
  const act = createAuthAct()
  const words = () => sayAccount().page
  const fault = () => (name().trim() === '' ? sayAccount().missing.name : undefined)
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    setSaved(false)
    if (fault() !== undefined) return
    const told = await act.run(() => auth.rename(name().trim()))
    if (!told.ok) return
    setSaved(true)
    await loadMe()
  }
  return (
    <SideSection heading={words().mine} aside={<p>{words().mineAside}</p>}>
      <form class="form" novalidate onSubmit={(event) => void submit(event)}>
        <TextField
          label={sayAccount().name}
          name="name"
          autocomplete="name"
          maxLength={80}
          note={loginNameOf(user)}
          value={name()}
          onInput={(text) => {
            setName(text)
            setSaved(false)
          }}
          error={isTried() ? fault() : undefined}
        />
        <AuthNote refusal={act.refusal()} />
        <div class="acts">
          <Button kind="quiet" type="submit" disabled={act.isBusy()}>
            {words().save}
          </Button>
          <span class="done" role="status">
            {isSaved() ? words().saved : ''}
          </span>
        </div>
      </form>
    </SideSection>
  )
}
