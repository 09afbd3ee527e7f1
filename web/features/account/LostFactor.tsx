import { createSignal, type JSX } from 'solid-js'
import { sayAccount } from '../../messages/account.ts'
import { Button } from '../../ui/Button.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { createAct } from './create-act.ts'
import { focusFault } from './first-fault.ts'
import { isLoginName, normalLoginName } from './login-name.ts'
import { api, asked } from './private-api.ts'
import { RefusalNote } from './RefusalNote.tsx'

/** Takes off the second step of someone who lost phone and recovery codes. */
export function LostFactor(): JSX.Element {
  const [login, setLogin] = createSignal('')
  const [isTried, setTried] = createSignal(false)
  const [done, setDone] = createSignal('')
  const act = createAct()
  let form!: HTMLFormElement
  const words = () => sayAccount().admin
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    setDone('')
    if (!isLoginName(login())) return focusFault(form)
    const json = { account: normalLoginName(login()) }
    const removed = await act.run(() => asked(api.admin['second-factor'].remove.$post({ json })))
    if (removed === undefined) return
    setDone(words().lostDone(json.account))
    setLogin('')
    setTried(false)
  }
  return (
    <SideSection heading={words().lost} aside={<p>{words().lostAside}</p>}>
      <form class="form" ref={form} novalidate onSubmit={(event) => void submit(event)}>
        <TextField
          label={sayAccount().login}
          name="account"
          autocomplete="off"
          value={login()}
          onInput={setLogin}
          error={isTried() && !isLoginName(login()) ? sayAccount().badLogin : undefined}
        />
        <RefusalNote
          refusal={act.refusal()}
          words={{ 'not-found': words().lostNone, conflict: words().lostOwn }}
        />
        <div class="acts">
          <Button kind="quiet" type="submit" disabled={act.isBusy()}>
            {words().lostAct}
          </Button>
          <span class="done" role="status">
            {done()}
          </span>
        </div>
      </form>
    </SideSection>
  )
}
