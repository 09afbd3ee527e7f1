import { createSignal, type JSX, Show } from 'solid-js'
import { say } from '../../language.ts'
import { saySharing } from '../../messages/sharing.ts'
import { Button } from '../../ui/Button.tsx'
import { Facts } from '../../ui/Facts.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { createAct } from '../account/create-act.ts'
import { createReading } from '../account/create-reading.ts'
import { focusFault } from '../account/first-fault.ts'
import { Loaded } from '../account/Loaded.tsx'
import { api, asked } from '../account/private-api.ts'
import { RefusalNote } from '../account/RefusalNote.tsx'
import { areaName } from '../organisation/area-groups.ts'
import { useOrganisation } from '../organisation/organisation-context.tsx'

type ShareFormProps = {
  readonly workbook: string
  readonly onGiven: (provider: string) => void
}

/** Shows a workbook to a provider: to whom, what for, and what it will see. */
export function ShareForm(props: ShareFormProps): JSX.Element {
  const [isOpen, setOpen] = createSignal(false)
  return (
    <Show
      when={isOpen()}
      fallback={
        <div class="acts after">
          <Button kind="quiet" onClick={() => setOpen(true)}>
            {saySharing().form.open}
          </Button>
        </div>
      }
    >
      <Form
        workbook={props.workbook}
        onClose={() => setOpen(false)}
        onGiven={(provider) => {
          setOpen(false)
          props.onGiven(provider)
        }}
      />
    </Show>
  )
}

function Form(props: ShareFormProps & { readonly onClose: () => void }): JSX.Element {
  const { organisation } = useOrganisation()
  const reading = createReading(() => asked(api.providers.$get()))
  const act = createAct()
  const [provider, setProvider] = createSignal('')
  const [purpose, setPurpose] = createSignal('')
  const [isTried, setTried] = createSignal(false)
  let form!: HTMLFormElement
  const words = () => saySharing().form
  const chosen = () => reading.value()?.providers.find(({ id }) => id === provider())
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (provider() === '' || purpose().trim() === '') return focusFault(form)
    const json = {
      workbookId: props.workbook,
      providerId: provider(),
      purpose: purpose().trim(),
    }
    const given = await act.run(() =>
      asked(
        api.organisations[':organisation'].shares.$post({
          param: { organisation: organisation().id },
          json,
        }),
      ),
    )
    if (given !== undefined) props.onGiven(chosen()?.name ?? '')
  }
  return (
    <Loaded of={reading}>
      {(value) => (
        <Show
          when={value().providers.length > 0}
          fallback={<StateNote state="empty" heading={words().noProviders} />}
        >
          <form class="form after" ref={form} novalidate onSubmit={(event) => void submit(event)}>
            <SelectField
              label={words().provider}
              none={words().choose}
              groups={[
                { options: value().providers.map(({ id, name }) => ({ value: id, text: name })) },
              ]}
              value={provider()}
              onChange={setProvider}
              error={isTried() && provider() === '' ? words().providerMissing : undefined}
            />
            <Show when={chosen()}>{(one) => <Profile provider={one()} />}</Show>
            <TextField
              label={words().purpose}
              name="purpose"
              autocomplete="off"
              maxLength={200}
              note={words().purposeHelp}
              value={purpose()}
              onInput={setPurpose}
              error={isTried() && purpose().trim() === '' ? words().purposeMissing : undefined}
            />
            <p class="said">{words().sees}</p>
            <RefusalNote refusal={act.refusal()} words={{ conflict: words().twice }} />
            <div class="acts">
              <Button type="submit" disabled={act.isBusy()}>
                {words().give}
              </Button>
              <Button kind="link" onClick={() => props.onClose()}>
                {words().cancel}
              </Button>
            </div>
          </form>
        </Show>
      )}
    </Loaded>
  )
}

type Provider = {
  readonly area: string | null
  readonly profile: {
    readonly about?: string | undefined
    readonly serves?: readonly string[] | undefined
    readonly contact?: string | undefined
    readonly site?: string | undefined
  } | null
}

/** What a provider says of itself. */
function Profile(props: { readonly provider: Provider }): JSX.Element {
  const words = () => saySharing().form
  const profile = () => props.provider.profile ?? {}
  const facts = () => {
    const { serves, contact, site } = profile()
    return [
      { term: words().area, value: areaName(props.provider.area) },
      { term: words().serves, value: serves?.join(say().listed) ?? '' },
      { term: words().contact, value: contact ?? '' },
      { term: words().site, value: site ?? '' },
    ].filter(({ value }) => value !== '')
  }
  return (
    <div class="provider">
      <p>{profile().about ?? words().noProfile}</p>
      <Facts facts={facts()} />
    </div>
  )
}
