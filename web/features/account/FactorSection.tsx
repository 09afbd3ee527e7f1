import { createSignal, type JSX, Match, Show, Switch } from 'solid-js'
import { sayAccount } from '../../messages/account.ts'
import { Button } from '../../ui/Button.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { type AuthTold, auth } from './auth-api.ts'
import { FactorSetUp } from './FactorSetUp.tsx'
import { PresentPassword } from './PresentPassword.tsx'
import { RecoveryCodes } from './RecoveryCodes.tsx'

export type FactorSectionProps = {
  readonly isOn: boolean
  /** It was turned on or off. */
  readonly onChanged: () => void
}

type Begun = { readonly totpURI: string; readonly backupCodes: readonly string[] }
type Step =
  | { readonly at: 'rest' }
  | { readonly at: 'password'; readonly for: 'on' | 'off' | 'codes' }
  | { readonly at: 'scan'; readonly begun: Begun }
  | { readonly at: 'codes'; readonly codes: readonly string[] }

/** Turning the second step on and off, and new recovery codes; each asks for the password first. */
export function FactorSection(props: FactorSectionProps): JSX.Element {
  const [step, setStep] = createSignal<Step>({ at: 'rest' })
  const words = () => sayAccount().factor
  const rest = () => setStep({ at: 'rest' })
  const at = <At extends Step['at']>(name: At) => {
    const now = step()
    return now.at === name ? (now as Extract<Step, { at: At }>) : undefined
  }
  const submit = async (wanted: 'on' | 'off' | 'codes', password: string): Promise<AuthTold> => {
    if (wanted === 'on') {
      const told = await auth.beginFactor(password)
      if (told.ok) setStep({ at: 'scan', begun: told.value })
      return told
    }
    if (wanted === 'codes') {
      const told = await auth.newCodes(password)
      if (told.ok) setStep({ at: 'codes', codes: told.value.backupCodes })
      return told
    }
    const told = await auth.endFactor(password)
    if (!told.ok) return told
    rest()
    props.onChanged()
    return told
  }
  return (
    <SideSection heading={words().head} aside={<p>{words().aside}</p>}>
      <Switch
        fallback={
          <>
            <p class="said" role="status">
              {props.isOn ? words().on : words().off}
            </p>
            <div class="acts">
              <Show
                when={props.isOn}
                fallback={
                  <Button kind="quiet" onClick={() => setStep({ at: 'password', for: 'on' })}>
                    {words().turnOn}
                  </Button>
                }
              >
                <Button kind="quiet" onClick={() => setStep({ at: 'password', for: 'codes' })}>
                  {words().newCodes}
                </Button>
                <Button kind="quiet" onClick={() => setStep({ at: 'password', for: 'off' })}>
                  {words().turnOff}
                </Button>
              </Show>
            </div>
          </>
        }
      >
        <Match when={at('password')}>
          {(now) => (
            <PresentPassword
              note={now().for === 'off' ? words().confirmOff : undefined}
              onCancel={rest}
              onSubmit={(password) => submit(now().for, password)}
            />
          )}
        </Match>
        <Match when={at('scan')}>
          {(now) => (
            <FactorSetUp
              uri={now().begun.totpURI}
              onCancel={rest}
              onDone={() => {
                setStep({ at: 'codes', codes: now().begun.backupCodes })
                props.onChanged()
              }}
            />
          )}
        </Match>
        <Match when={at('codes')}>
          {(now) => <RecoveryCodes codes={now().codes} onKept={rest} />}
        </Match>
      </Switch>
    </SideSection>
  )
}
