import { createSignal, type JSX, Show } from 'solid-js'
import { sayOrganisation } from '../../messages/organisation.ts'
import { Button } from '../../ui/Button.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { createAct } from '../account/create-act.ts'
import { focusFault } from '../account/first-fault.ts'
import { loadMe, me } from '../account/me.ts'
import { api, asked } from '../account/private-api.ts'
import { RefusalNote } from '../account/RefusalNote.tsx'
import { OrganisationFields } from './OrganisationFields.tsx'
import { useOrganisation } from './organisation-context.tsx'
import { bodyOf, faultsIn, formOf, isSendable, type OrganisationForm } from './organisation-form.ts'
import { ProfileFields } from './ProfileFields.tsx'

/** What the organisation says of itself, and a provider to every firm: changed by its owners. */
export function AboutSection(): JSX.Element {
  const { organisation, put, again } = useOrganisation()
  const [form, setForm] = createSignal<OrganisationForm>(formOf(organisation()))
  const [isTried, setTried] = createSignal(false)
  const [isSaved, setSaved] = createSignal(false)
  const act = createAct()
  let element!: HTMLFormElement
  const { kind } = organisation()
  const words = () => sayOrganisation().settings
  const change = (part: Partial<OrganisationForm>) => {
    setForm({ ...form(), ...part })
    setSaved(false)
  }
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!isSendable(faultsIn(kind, form()))) return focusFault(element)
    const { id, version } = organisation()
    const changed = await act.run(() =>
      asked(
        api.organisations[':organisation'].$put({
          param: { organisation: id },
          json: { version, ...bodyOf(kind, form()) },
        }),
      ),
    )
    if (changed === undefined) return
    put(changed)
    setForm(formOf(changed))
    setSaved(true)
    await loadMe()
  }
  const reread = async () => {
    await again()
    setForm(formOf(organisation()))
    act.clear()
  }
  return (
    <form ref={element} novalidate onSubmit={(event) => void submit(event)}>
      <SideSection heading={words().about} aside={<p>{words().aboutAside}</p>}>
        <div class="form">
          <OrganisationFields
            kind={kind}
            form={form()}
            onChange={change}
            isTried={isTried()}
            isAreaFixed={kind === 'bureau' && !me()?.isAdmin}
          />
        </div>
        <Show when={kind !== 'provider'}>
          <Sending />
        </Show>
      </SideSection>
      <Show when={kind === 'provider'}>
        <SideSection
          heading={sayOrganisation().fields.profile}
          aside={<p>{sayOrganisation().fields.profileAside}</p>}
        >
          <div class="form">
            <ProfileFields form={form()} onChange={change} isTried={isTried()} />
          </div>
          <Sending />
        </SideSection>
      </Show>
    </form>
  )

  function Sending(): JSX.Element {
    return (
      <div class="sending">
        <RefusalNote refusal={act.refusal()} reread={() => void reread()} />
        <div class="acts">
          <Button type="submit" disabled={act.isBusy()}>
            {words().save}
          </Button>
          <span class="done" role="status">
            {isSaved() ? words().saved : ''}
          </span>
        </div>
      </div>
    )
  }
}
