import { useNavigate, useSearchParams } from '@solidjs/router'
import { createSignal, type JSX, onMount, Show } from 'solid-js'
import { createAct } from '../features/account/create-act.ts'
import { focusFault } from '../features/account/first-fault.ts'
import { type Kind, loadMe, me } from '../features/account/me.ts'
import { api, asked } from '../features/account/private-api.ts'
import { RefusalNote } from '../features/account/RefusalNote.tsx'
import { OrganisationFields } from '../features/organisation/OrganisationFields.tsx'
import {
  bodyOf,
  emptyForm,
  faultsIn,
  isSendable,
  type OrganisationForm,
} from '../features/organisation/organisation-form.ts'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { sayAccount } from '../messages/account.ts'
import { sayOrganisation } from '../messages/organisation.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { StateNote } from '../ui/StateNote.tsx'
import './account.css'

const all: readonly Kind[] = ['manufacturer', 'provider', 'bureau']

/** Makes an organisation; whoever makes it owns it. */
export function NewOrganisation(): JSX.Element {
  const [search] = useSearchParams<{ kind?: string }>()
  const go = useNavigate()
  const [kind, setKind] = createSignal<Kind>(
    all.find((one) => one === search.kind) ?? 'manufacturer',
  )
  const [form, setForm] = createSignal<OrganisationForm>(emptyForm)
  const [isTried, setTried] = createSignal(false)
  const act = createAct()
  let formElement!: HTMLFormElement
  const words = () => sayOrganisation().fresh
  makePageTitle(() => words().head)
  onMount(() => void loadMe())
  const offered = () => all.filter((one) => one !== 'bureau' || me()?.isAdmin === true)
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!isSendable(faultsIn(kind(), form()))) return focusFault(formElement)
    const json = { kind: kind(), ...bodyOf(kind(), form()) }
    const made = await act.run(() => asked(api.organisations.$post({ json })))
    if (made === undefined) return
    await loadMe()
    go(`/o/${made.id}`)
  }
  return (
    <>
      <main class="page" data-page="account">
        <div class="title">
          <h1>{words().head}</h1>
          <p class="lead">{words().lead}</p>
        </div>
        <Show
          when={me() !== null}
          fallback={
            <StateNote
              state="empty"
              heading={words().signIn}
              action={
                <Button href="/sign-in?next=%2Forganisations%2Fnew">
                  {sayAccount().refusal.signIn}
                </Button>
              }
            />
          }
        >
          <div class="narrow">
            <form
              class="form"
              ref={formElement}
              novalidate
              onSubmit={(event) => void submit(event)}
            >
              <Choice
                kind="single"
                name="kind"
                legend={sayOrganisation().fields.kind}
                legendShown
                options={offered().map((one) => ({
                  value: one,
                  text: sayOrganisation().kind[one],
                  note: sayOrganisation().kindHelp[one],
                }))}
                value={kind()}
                onChange={(value) => setKind(all.find((one) => one === value) ?? 'manufacturer')}
              />
              <OrganisationFields
                kind={kind()}
                form={form()}
                onChange={(change) => setForm({ ...form(), ...change })}
                isTried={isTried()}
              />
              <RefusalNote
                refusal={act.refusal()}
                words={{ conflict: words().taken, forbidden: words().onlyAdministrator }}
              />
              <div class="acts">
                <Button type="submit" disabled={act.isBusy()}>
                  {words().act}
                </Button>
              </div>
            </form>
          </div>
        </Show>
      </main>
      <PageFoot />
    </>
  )
}
